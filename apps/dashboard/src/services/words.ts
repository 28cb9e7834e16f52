import { useMemo } from 'react';
import { readVocabulary, useVocabularyQuery, type FactsVocabulary, type ListName } from '../facts/vocabulary.js';
import { language } from '../i18n/i18n.js';

export interface CatalogueWords {
  readonly vocabulary: FactsVocabulary;
  /** The words for a code of a list; the code itself while the words are not here. */
  readonly say: (list: ListName, code: string) => string;
  /** Several things in one line, in the manner of the language. */
  readonly join: (words: readonly string[]) => string;
}

/** Codes of the catalogue in the language of the interface. */
export function useCatalogueWords(): CatalogueWords {
  const { data, previousData } = useVocabularyQuery();
  const lists = data?.factsVocabulary ?? previousData?.factsVocabulary;
  const locale = language();
  return useMemo(() => {
    const vocabulary = readVocabulary(lists);
    return {
      vocabulary,
      say: (list, code) => vocabulary[list].find((choice) => choice.code === code)?.label ?? code,
      join: (words) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
    };
  }, [lists, locale]);
}
