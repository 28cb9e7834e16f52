import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject } from '../facts/draft/json.js';
import { standalone } from '../facts/vocabulary.js';
import { EntryText } from './entry-fields.js';
import { useEntryField } from './entry-form.js';
import { useCatalogueWords } from './words.js';

const OWN = 'own-words';

/** What a service is used for: one of the usual purposes, or own words in each language. */
export function PurposeField() {
  const { t } = useTranslation();
  const { vocabulary } = useCatalogueWords();
  const { value, error, set } = useEntryField('/purpose');
  const [chosenOwn, setChosenOwn] = useState(isObject(value));
  const own = chosenOwn || isObject(value);
  return (
    <>
      <NativeSelect
        label={t('services.form.purpose')}
        error={error}
        value={own ? OWN : typeof value === 'string' ? value : ''}
        onChange={({ currentTarget: { value: code } }) => {
          setChosenOwn(code === OWN);
          set(code === OWN || code === '' ? undefined : code);
        }}
        data={[
          { value: '', label: t('common.choose') },
          ...vocabulary.servicePurposes.map(({ code, label }) => ({ value: code, label: standalone(label) })),
          { value: OWN, label: t('services.form.ownPurpose') },
        ]}
      />
      {own && (
        <>
          <EntryText pointer="/purpose/nb" label={t('services.form.ownPurposeNb')} />
          <EntryText pointer="/purpose/en" label={t('services.form.ownPurposeEn')} />
        </>
      )}
    </>
  );
}
