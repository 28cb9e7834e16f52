import type { AllTexts } from './finding-text.js';
import { BUSINESS } from './en/business.js';
import { PRACTICES } from './en/practices.js';
import { PROCESSING } from './en/processing.js';
import { RECIPIENTS } from './en/recipients.js';
import { UPKEEP } from './en/upkeep.js';
import { WORDING } from './en/wording.js';
import { WORDS } from './en/words.js';

export const en: AllTexts = {
  ...BUSINESS,
  ...PROCESSING,
  ...RECIPIENTS,
  ...PRACTICES,
  ...WORDS,
  ...UPKEEP,
  ...WORDING,
};
