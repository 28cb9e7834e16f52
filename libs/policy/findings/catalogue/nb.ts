import type { AllTexts } from './finding-text.js';
import { BUSINESS } from './nb/business.js';
import { PRACTICES } from './nb/practices.js';
import { PROCESSING } from './nb/processing.js';
import { RECIPIENTS } from './nb/recipients.js';
import { UPKEEP } from './nb/upkeep.js';
import { WORDING } from './nb/wording.js';
import { WORDS } from './nb/words.js';

export const nb: AllTexts = {
  ...BUSINESS,
  ...PROCESSING,
  ...RECIPIENTS,
  ...PRACTICES,
  ...WORDS,
  ...UPKEEP,
  ...WORDING,
};
