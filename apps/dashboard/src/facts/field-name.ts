import type { fields } from '../i18n/nb/fields.js';

/** The name of a field's words: its label, its help, and why it is asked. */
export type FieldName = keyof typeof fields;
