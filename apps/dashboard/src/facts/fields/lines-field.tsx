import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isList } from '../draft/json.js';
import { useFactsForm, useField } from '../form-context.js';
import { FieldSet, type FieldProps } from './frame.js';
import classes from './fields.module.css';

/** Several single lines, such as names. */
export function LinesField({ pointer, field, name, add }: FieldProps & { name: string; add: string }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const { value, error, readOnly } = useField(pointer);
  const lines = isList(value) ? value : [];
  return (
    <FieldSet pointer={pointer} field={field} error={error}>
      <div className={classes.words}>
        {lines.map((line, index) => (
          <div key={index} className={classes.word}>
            <TextInput
              aria-label={`${name} ${String(index + 1)}`}
              value={typeof line === 'string' ? line : ''}
              readOnly={readOnly}
              autoComplete="off"
              onChange={(event) => draft.set(`${pointer}/${String(index)}`, event.currentTarget.value)}
            />
            {!readOnly && (
              <ActionIcon
                aria-label={t('facts.removeItem', { name: `${name} ${String(index + 1)}` })}
                onClick={() => draft.removeItem(pointer, index)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
        {!readOnly && (
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => draft.set(`${pointer}/${String(lines.length)}`, '')}
            >
              {add}
            </Button>
          </div>
        )}
      </div>
    </FieldSet>
  );
}
