import { DOCUMENT_KINDS, LOCALES, INTERFACE_LOCALES } from '#kernel';
import { Option } from 'commander';

export const FORMATS = ['html', 'markdown', 'text', 'json', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export const kindOption = (): Option => new Option('--kind <kind>', 'kind of document').choices([...DOCUMENT_KINDS]);
export const documentLocaleOption = (): Option =>
  new Option('--locale <locale>', 'language of the document').choices([...LOCALES]);
export const messageLocaleOption = (): Option =>
  new Option('--locale <locale>', 'language of the messages').choices([...INTERFACE_LOCALES]).default('en');
