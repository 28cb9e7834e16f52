import type { Locale } from '#kernel';
import { EN } from './en.js';
import { NB } from './nb.js';
import { NN } from './nn.js';
import { SV } from './sv.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of every language a document is written in. */
export const VOCABULARIES: Readonly<Record<Locale, Vocabulary>> = { nb: NB, nn: NN, en: EN, sv: SV };
