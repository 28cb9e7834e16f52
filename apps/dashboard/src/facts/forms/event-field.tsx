import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isObject } from '../draft/json.js';
import { FieldFrame, FieldSet, useFieldText, type FieldProps } from '../fields/frame.js';
import { LocalWords } from '../fields/text-fields.js';
import { useFactsForm, useField } from '../form-context.js';
import { standalone } from '../vocabulary.js';

const OWN = 'own-words';

/** An event from the list, or the client's own words for one. */
export function EventField({ pointer, field }: FieldProps) {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  if (isObject(value)) {
    return (
      <FieldSet pointer={pointer} field={field} error={error}>
        <LocalWords value={value} set={(words) => set(words ?? {})} label={label} readOnly={readOnly} />
        {!readOnly && (
          <Button size="compact-sm" variant="subtle" mt={4} onClick={() => set(undefined)}>
            {t('facts.pick')}
          </Button>
        )}
      </FieldSet>
    );
  }
  return (
    <FieldFrame pointer={pointer} label={label}>
      <NativeSelect
        label={label}
        description={help}
        error={error}
        disabled={readOnly}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          set(chosen === OWN ? {} : chosen === '' ? undefined : chosen);
        }}
        data={[
          { value: '', label: t('common.unanswered') },
          ...vocabulary.retentionEvents.map((choice) => ({ value: choice.code, label: standalone(choice.label) })),
          { value: OWN, label: `${t('facts.ownWords')} …` },
        ]}
      />
    </FieldFrame>
  );
}
