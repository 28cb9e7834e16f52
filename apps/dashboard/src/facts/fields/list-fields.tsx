import { ActionIcon, Button, Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isList, isObject, valueAt, type Json } from '../draft/json.js';
import { useDraft, useFactsForm, useField, useLocales } from '../form-context.js';
import { standalone, type ListName } from '../vocabulary.js';
import { localWords } from '../words.js';
import { FieldFrame, FieldSet, useFieldText, type FieldProps } from './frame.js';
import { LocalWords } from './text-fields.js';
import classes from './fields.module.css';

interface CodesProps extends FieldProps {
  readonly list: ListName;
  /** Whether the facts take the client's own words beside the codes. */
  readonly own?: boolean;
}

/** The list with these codes; own words stay where they were. */
function withCodes(value: Json | undefined, codes: readonly string[]): Json | undefined {
  const before = isList(value) ? value : [];
  const kept = before.filter((item) => typeof item !== 'string' || codes.includes(item));
  const next = [...kept, ...codes.filter((code) => !before.includes(code))];
  return next.length === 0 ? undefined : next;
}

function codesOf(value: Json | undefined): string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Codes from a list, found by searching, and the client's own words where the list is not enough. */
export function CodeListField({ pointer, field, list, own = true }: CodesProps) {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  const codes = codesOf(value);
  const known = vocabulary[list].map((choice) => ({ value: choice.code, label: standalone(choice.label) }));
  const data = [
    ...known,
    ...codes
      .filter((code) => !known.some((choice) => choice.value === code))
      .map((code) => ({ value: code, label: code })),
  ];
  return (
    <FieldFrame pointer={pointer} field={field} wide>
      <MultiSelect
        label={label}
        description={help}
        error={error}
        readOnly={readOnly}
        placeholder={codes.length === 0 ? t('facts.pick') : ''}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('facts.nothingFound')}
        data={data}
        value={codes}
        onChange={(chosen) => set(withCodes(value, chosen))}
      />
      {own && <OwnWords pointer={pointer} label={label} />}
    </FieldFrame>
  );
}

/** The same as sentences to tick, for codes that become whole sentences in the document. */
export function SentenceListField({ pointer, field, list, own = false }: CodesProps) {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const { value, error, readOnly, set } = useField(pointer);
  const { label } = useFieldText(field);
  const [looking, setLooking] = useState('');
  const codes = codesOf(value);
  const shown = vocabulary[list].filter((choice) =>
    choice.label.toLocaleLowerCase().includes(looking.trim().toLocaleLowerCase()),
  );
  return (
    <FieldSet pointer={pointer} field={field} error={error}>
      {vocabulary[list].length > 14 && (
        <TextInput
          mt="xs"
          type="search"
          aria-label={`${label}: ${t('facts.pick')}`}
          placeholder={t('facts.pick')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={looking}
          onChange={(event) => setLooking(event.currentTarget.value)}
        />
      )}
      <div className={classes.checks}>
        {shown.map((choice) => (
          <Checkbox
            key={choice.code}
            label={standalone(choice.label)}
            disabled={readOnly}
            checked={codes.includes(choice.code)}
            onChange={(event) =>
              set(
                withCodes(
                  value,
                  event.currentTarget.checked ? [...codes, choice.code] : codes.filter((code) => code !== choice.code),
                ),
              )
            }
          />
        ))}
        {shown.length === 0 && <p className={classes.note}>{t('facts.nothingFound')}</p>}
      </div>
      {own && <OwnWords pointer={pointer} label={label} long />}
    </FieldSet>
  );
}

function OwnWords({ pointer, label, long = false }: { pointer: string; label: string; long?: boolean }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const { value, readOnly, set } = useField(pointer);
  const items = isList(value) ? value : [];
  const own = items.flatMap((item, index) => (isObject(item) ? [{ item, index }] : []));
  return (
    <div className={classes.words}>
      {own.map(({ item, index }, number) => (
        <div key={index} className={classes.word}>
          <LocalWords
            value={item}
            set={(words) => draft.set(`${pointer}/${String(index)}`, words ?? {})}
            label={`${label}, ${t('facts.ownWords').toLocaleLowerCase()} ${String(number + 1)}`}
            long={long}
            readOnly={readOnly}
          />
          {!readOnly && (
            <ActionIcon
              aria-label={`${label}: ${t('facts.removeOwnWords', { number: number + 1 })}`}
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
            onClick={() => set([...items, {}])}
          >
            {t('facts.addOwnWords')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Ids of services or recipients, chosen by name. `none`: an empty list is an answer. */
export function ReferenceListField({
  pointer,
  field,
  list,
  none = false,
}: FieldProps & { list: '/services' | '/recipients'; none?: boolean }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const locales = useLocales();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  const items = useDraft(draft, ({ facts }) => valueAt(facts, list));
  const data = (isList(items) ? items : []).flatMap((item) =>
    isObject(item) && typeof item['id'] === 'string'
      ? [{ value: item['id'], label: localWords(item['name'], locales) ?? item['id'] }]
      : [],
  );
  const chosen = codesOf(value);
  return (
    <FieldFrame pointer={pointer} field={field} wide>
      <MultiSelect
        label={label}
        description={help}
        error={error}
        readOnly={readOnly}
        placeholder={chosen.length === 0 ? t('facts.pick') : ''}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('facts.nothingFound')}
        data={data}
        value={chosen}
        onChange={(ids) => set(ids.length === 0 ? undefined : ids)}
      />
      {none && chosen.length === 0 && (
        <Checkbox
          mt="xs"
          size="sm"
          label={t('facts.noneAtAll')}
          aria-label={`${label}: ${t('facts.noneAtAll')}`}
          description={t('facts.noneHelp')}
          disabled={readOnly}
          checked={isList(value)}
          onChange={(event) => set(event.currentTarget.checked ? [] : undefined)}
        />
      )}
    </FieldFrame>
  );
}
