import type { FindingCode } from '../codes.js';
import type { Cases } from './case.js';
import { CASES_OF_PRACTICE } from './cases-of-practice.js';
import { CASES_OF_PROCESSING } from './cases-of-processing.js';

/** One or more for every code. Exhaustive by type: a new code without a case does not compile. */
export const CASES: Readonly<Record<FindingCode, Cases>> = { ...CASES_OF_PROCESSING, ...CASES_OF_PRACTICE };
