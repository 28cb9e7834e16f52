import type { FindingCode } from '../codes.js';
import type { Cases } from './case.js';
import { CASES_OF_GROUNDS } from './cases-of-grounds.js';
import { CASES_OF_PRACTICE } from './cases-of-practice.js';
import { CASES_OF_PROCESSING } from './cases-of-processing.js';
import { CASES_OF_SERVICES } from './cases-of-services.js';
import { CASES_OF_UPKEEP } from './cases-of-upkeep.js';
import { CASES_OF_WORDING } from './cases-of-wording.js';
import { CASES_OF_WORDS } from './cases-of-words.js';

/** One or more for every code. Exhaustive by type: a new code without a case does not compile. */
export const CASES: Readonly<Record<FindingCode, Cases>> = {
  ...CASES_OF_PROCESSING,
  ...CASES_OF_GROUNDS,
  ...CASES_OF_SERVICES,
  ...CASES_OF_PRACTICE,
  ...CASES_OF_WORDS,
  ...CASES_OF_UPKEEP,
  ...CASES_OF_WORDING,
};
