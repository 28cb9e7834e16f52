import { useQuery } from '@apollo/client/react';
import { FactsVocabularyDocument } from '#graphql-client';
import { isRecord } from '../app/problems.js';
import { language } from '../i18n/i18n.js';
import { textAt } from './draft/json.js';
import type { Tables } from './interview/relevance.js';

/** A code that a fact may hold, and its words in the language of the interface. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

const LISTS = [
  'dataCategories',
  'people',
  'retentionEvents',
  'channels',
  'securityMeasures',
  'commitments',
  'definableTerms',
  'cookieCategories',
  'cookiePurposes',
  'servicePurposes',
  'specialCategories',
  'documentLocales',
  'serviceCategories',
  'necessityReasons',
  'storageTypes',
  'legalBases',
  'article9Conditions',
  'transferMechanisms',
  'activityRoles',
  'recipientRoles',
  'legalForms',
  'contactUses',
  'legalObligations',
  'retentionRules',
  'countries',
] as const;
export type ListName = (typeof LISTS)[number];
export type FactsVocabulary = Readonly<Record<ListName, readonly Choice[]>>;

/** Reads the server's lists. A list it does not give is empty, so that the rest of the form still works. */
export function readVocabulary(value: unknown): FactsVocabulary {
  const given = isRecord(value) ? value : {};
  const read = (name: ListName): Choice[] => {
    const list = given[name];
    return Array.isArray(list)
      ? list.flatMap((item: unknown) =>
          isRecord(item) && typeof item['code'] === 'string'
            ? [{ code: item['code'], label: textAt(item, 'label') || item['code'] }]
            : [],
        )
      : [];
  };
  return Object.fromEntries(LISTS.map((name) => [name, read(name)])) as Record<ListName, Choice[]>;
}

/** The tables of the law among the server's lists. */
export function readTables(value: unknown): Tables {
  const countries = isRecord(value) && Array.isArray(value['countries']) ? (value['countries'] as unknown[]) : [];
  return {
    eea: new Set(
      countries.flatMap((country) => (isRecord(country) && country['eea'] === true ? [textAt(country, 'code')] : [])),
    ),
    special: new Set(readVocabulary(value).specialCategories.map(({ code }) => code)),
  };
}

export function useVocabularyQuery() {
  return useQuery(FactsVocabularyDocument, { variables: { locale: language() }, fetchPolicy: 'cache-first' });
}

/** The words with a capital first letter, as they stand alone in a form. */
export function standalone(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}
