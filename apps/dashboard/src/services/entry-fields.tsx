import { Button, Checkbox, MultiSelect, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isList, type Json } from '../facts/draft/json.js';
import { standalone, type ListName } from '../facts/vocabulary.js';
import { useEntryField } from './entry-form.js';
import { useCatalogueWords } from './words.js';
import classes from './services.module.css';

interface FieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly help?: string;
}

export function EntryText({ pointer, label, help, type = 'text' }: FieldProps & { type?: 'text' | 'url' | 'date' }) {
  const { value, error, set } = useEntryField(pointer);
  return (
    <TextInput
      label={label}
      description={help}
      type={type}
      error={error}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value)}
    />
  );
}

/** One code of a short list. */
export function EntryChoice({ pointer, label, list }: FieldProps & { list: ListName }) {
  const { t } = useTranslation();
  const { vocabulary } = useCatalogueWords();
  const { value, error, set } = useEntryField(pointer);
  return (
    <NativeSelect
      label={label}
      error={error}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value)}
      data={[
        { value: '', label: t('common.choose') },
        ...vocabulary[list].map((choice) => ({ value: choice.code, label: standalone(choice.label) })),
      ]}
    />
  );
}

export function EntryCountry({ pointer, label }: FieldProps) {
  const { t } = useTranslation();
  const { vocabulary } = useCatalogueWords();
  const { value, error, set } = useEntryField(pointer);
  return (
    <Select
      label={label}
      error={error}
      placeholder={t('facts.pick')}
      searchable
      clearable
      limit={100}
      nothingFoundMessage={t('facts.nothingFound')}
      data={vocabulary.countries.map(({ code, label: words }) => ({ value: code, label: words }))}
      value={typeof value === 'string' ? value : null}
      onChange={(code) => set(code ?? undefined)}
    />
  );
}

/** Several codes of a list. Own words among them are kept. `required` lists stay when they are empty. */
export function EntryCodes({
  pointer,
  label,
  list,
  required = false,
}: FieldProps & { list: ListName; required?: boolean }) {
  const { t } = useTranslation();
  const { vocabulary } = useCatalogueWords();
  const { value, error, set } = useEntryField(pointer);
  const items = isList(value) ? value : [];
  const own = items.filter((item) => typeof item !== 'string');
  return (
    <MultiSelect
      label={label}
      error={error}
      placeholder={t('facts.pick')}
      searchable
      limit={100}
      nothingFoundMessage={t('facts.nothingFound')}
      data={vocabulary[list].map(({ code, label: words }) => ({ value: code, label: standalone(words) }))}
      value={items.filter((item) => typeof item === 'string')}
      onChange={(codes) => {
        const all = [...codes, ...own];
        set(all.length === 0 && !required ? undefined : all);
      }}
    />
  );
}

/** One text per line. */
export function EntryLines({ pointer, label, help }: FieldProps) {
  const { value, error, set } = useEntryField(pointer);
  const lines = isList(value) ? value.filter((line) => typeof line === 'string') : [];
  return (
    <Textarea
      label={label}
      description={help}
      error={error}
      autosize
      minRows={2}
      defaultValue={lines.join('\n')}
      onChange={({ currentTarget }) => {
        const next = currentTarget.value
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        set(next.length === 0 ? undefined : next);
      }}
    />
  );
}

interface ItemsProps extends FieldProps {
  readonly add: string;
  /** What one item is called, by its number. */
  readonly name: (number: number) => string;
  readonly blank: Json;
  /** Says that the list is known, also when it is empty. Without it the list is always there. */
  readonly known?: string;
  readonly children: (pointer: string) => ReactNode;
}

/** A list of groups of fields. */
export function EntryItems({ pointer, label, help, add, name, blank, known, children }: ItemsProps) {
  const { t } = useTranslation();
  const { value, set } = useEntryField(pointer);
  const items = isList(value) ? value : [];
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {known === undefined ? (
        <p className={classes.quiet}>{help}</p>
      ) : (
        <Checkbox
          label={known}
          description={help}
          checked={isList(value)}
          onChange={({ currentTarget }) => set(currentTarget.checked ? [] : undefined)}
        />
      )}
      {items.map((_, index) => (
        <div key={index} className={classes.item} role="group" aria-label={name(index + 1)}>
          {children(`${pointer}/${String(index)}`)}
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              color="brick"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => set(items.filter((__, at) => at !== index))}
            >
              {t('services.form.remove', { what: name(index + 1).toLocaleLowerCase() })}
            </Button>
          </div>
        </div>
      ))}
      {(known === undefined || isList(value)) && (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set([...items, blank])}
          >
            {add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
