import { Button, Select } from '@mantine/core';
import { IconList, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject } from '../draft/json.js';
import { useFactsForm, useField } from '../form-context.js';
import { standalone, type ListName } from '../vocabulary.js';
import { FieldFrame, FieldSet, useFieldText, type FieldProps } from './frame.js';
import { LocalWords } from './text-fields.js';

interface CodeOrWordsProps extends FieldProps {
  readonly list: ListName;
  readonly long?: boolean;
  readonly wide?: boolean;
}

/** A code from a list, whose words exist in every language, or the client's own words where the list is not enough. */
export function CodeOrWordsField({ pointer, field, list, long = false, wide = false }: CodeOrWordsProps) {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  // Own words stay until something is chosen from the list instead.
  const [picking, setPicking] = useState(false);
  const code = typeof value === 'string' ? value : null;
  const data = vocabulary[list].map((choice) => ({ value: choice.code, label: standalone(choice.label) }));
  if (code !== null && !data.some((choice) => choice.value === code)) data.push({ value: code, label: code });
  if (isObject(value) && !picking) {
    return (
      <FieldSet pointer={pointer} field={field} error={error}>
        <LocalWords
          value={value}
          set={(words) => set(words ?? {})}
          label={label}
          long={long}
          readOnly={readOnly}
          invalid={error !== undefined}
        />
        {!readOnly && (
          <Button
            size="compact-sm"
            variant="subtle"
            mt={4}
            leftSection={<IconList size={15} aria-hidden />}
            onClick={() => setPicking(true)}
          >
            {t('facts.chooseFromList')}
          </Button>
        )}
      </FieldSet>
    );
  }
  return (
    <FieldFrame pointer={pointer} field={field} wide={wide}>
      <Select
        label={label}
        description={help}
        error={error}
        disabled={readOnly}
        placeholder={t('facts.pick')}
        searchable
        clearable
        limit={100}
        nothingFoundMessage={t('facts.nothingFound')}
        data={data}
        value={code}
        onChange={(chosen) => {
          setPicking(false);
          set(chosen ?? undefined);
        }}
      />
      {!readOnly && (
        <Button
          size="compact-sm"
          variant="subtle"
          mt={4}
          leftSection={<IconPencil size={15} aria-hidden />}
          aria-label={`${label}: ${t('facts.writeOwnWords')}`}
          onClick={() => {
            setPicking(false);
            if (!isObject(value)) set({});
          }}
        >
          {t('facts.writeOwnWords')}
        </Button>
      )}
    </FieldFrame>
  );
}
