import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../draft/json.js';
import { useFactList, useFactsForm, useField } from '../form-context.js';
import type { FieldName } from '../field-name.js';
import { MarkLine } from './mark-line.js';
import { QuestionLine } from './question-line.js';
import classes from './fields.module.css';

interface ItemListProps {
  readonly pointer: string;
  /** The question that the list as a whole answers. */
  readonly field: FieldName;
  /** What one item is called: «Kilde», shown with its number. */
  readonly name: string;
  readonly add: string;
  /** What a new item begins as. */
  readonly blank?: Json;
  readonly children: (pointer: string, item: Json) => ReactNode;
}

/** Items of a list that stand open under each other. */
export function ItemList({ pointer, field, name, add, blank = {}, children }: ItemListProps) {
  const { t } = useTranslation();
  const { draft, readOnly } = useFactsForm();
  const items = useFactList(pointer);
  return (
    <div className={classes.items} data-pointer={pointer}>
      {items.map((item, index) => {
        const at = `${pointer}/${String(index)}`;
        const label = `${name} ${String(index + 1)}`;
        return (
          <div key={index} className={classes.item} role="group" aria-label={label} data-pointer={at}>
            <div className={classes.itemHead}>
              <strong>{label}</strong>
              <MarkLine pointer={at} label={label} exact />
              {!readOnly && (
                <ActionIcon
                  size="md"
                  aria-label={t('facts.removeItem', { name: label })}
                  onClick={() => draft.removeItem(pointer, index)}
                >
                  <IconTrash size={17} aria-hidden />
                </ActionIcon>
              )}
            </div>
            <ItemError pointer={at} item={item} />
            <div className={classes.grid}>{children(at, item)}</div>
          </div>
        );
      })}
      {!readOnly && (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => draft.set(`${pointer}/${String(items.length)}`, blank)}
          >
            {add}
          </Button>
        </div>
      )}
      <QuestionLine pointer={pointer} field={field} />
    </div>
  );
}

/** An error about the item as a whole; those of its fields stand at the fields. */
function ItemError({ pointer, item }: { pointer: string; item: Json }) {
  const { draft } = useFactsForm();
  const { error } = useField(pointer);
  const own = draft.errors.some((candidate) => candidate.pointer === pointer);
  return own && item !== undefined ? <p className={classes.finding}>{error}</p> : null;
}
