import { Checkbox, Group, NativeSelect, Radio, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isList } from '../draft/json.js';
import { useFactsForm, useField } from '../form-context.js';
import { standalone, type Choice, type ListName } from '../vocabulary.js';
import { FieldFrame, FieldSet, useFieldText, type FieldProps } from './frame.js';

/** One of a few choices. The empty one takes the value out. */
export function ChoiceField({
  pointer,
  field,
  choices,
  onChosen,
  wide = false,
}: FieldProps & { choices: readonly Choice[]; onChosen?: (code: string | undefined) => void; wide?: boolean }) {
  const { t } = useTranslation();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  return (
    <FieldFrame pointer={pointer} field={field} wide={wide}>
      <NativeSelect
        label={label}
        description={help}
        error={error}
        disabled={readOnly}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          const code = event.currentTarget.value === '' ? undefined : event.currentTarget.value;
          if (onChosen) onChosen(code);
          else set(code);
        }}
        data={[
          { value: '', label: t('common.unanswered') },
          ...choices.map((choice) => ({ value: choice.code, label: standalone(choice.label) })),
        ]}
      />
    </FieldFrame>
  );
}

/** One code of a list from the server, few enough to see at once. */
export function CodeField({
  list,
  ...rest
}: FieldProps & { list: ListName; wide?: boolean; onChosen?: (code: string | undefined) => void }) {
  const { vocabulary } = useFactsForm();
  return <ChoiceField {...rest} choices={vocabulary[list]} />;
}

/** One code of a long list, found by searching. A value outside the list stays visible. */
export function SearchField({ pointer, field, list, wide = false }: FieldProps & { list: ListName; wide?: boolean }) {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  const current = typeof value === 'string' ? value : null;
  const data = vocabulary[list].map((choice) => ({ value: choice.code, label: standalone(choice.label) }));
  if (current !== null && !data.some((choice) => choice.value === current))
    data.push({ value: current, label: current });
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
        value={current}
        onChange={(code) => set(code ?? undefined)}
      />
    </FieldFrame>
  );
}

export function CountryField(props: FieldProps & { wide?: boolean }) {
  return <SearchField {...props} list="countries" />;
}

/** Yes, no, or not answered: three different things. */
export function YesNoField({ pointer, field }: FieldProps) {
  const { t } = useTranslation();
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  return (
    <FieldFrame pointer={pointer} field={field} wide>
      <Radio.Group
        label={label}
        description={help}
        error={error}
        readOnly={readOnly}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(given) => set(given === 'true' ? true : given === 'false' ? false : undefined)}
      >
        <Group gap="lg" mt="xs">
          <Radio value="true" label={t('common.yes')} disabled={readOnly} />
          <Radio value="false" label={t('common.no')} disabled={readOnly} />
          <Radio value="" label={t('common.unanswered')} disabled={readOnly} />
        </Group>
      </Radio.Group>
    </FieldFrame>
  );
}

/** Something that is said when true. `required`: the facts must hold false as well. */
export function CheckField({ pointer, field, required = false }: FieldProps & { required?: boolean }) {
  const { value, error, readOnly, set } = useField(pointer);
  const { label, help } = useFieldText(field);
  return (
    <FieldFrame pointer={pointer} field={field} wide>
      <Checkbox
        label={label}
        description={help}
        error={error}
        disabled={readOnly}
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked ? true : required ? false : undefined)}
      />
    </FieldFrame>
  );
}

/** Several of a few choices. */
export function ChecksField({ pointer, field, choices }: FieldProps & { choices: readonly Choice[] }) {
  const { value, error, readOnly, set } = useField(pointer);
  const chosen = isList(value) ? value.filter((code) => typeof code === 'string') : [];
  return (
    <FieldSet pointer={pointer} field={field} error={error}>
      <Checkbox.Group value={chosen} onChange={(codes) => set(codes.length === 0 ? undefined : codes)}>
        <Group gap="lg" mt="xs">
          {choices.map((choice) => (
            <Checkbox key={choice.code} value={choice.code} label={standalone(choice.label)} disabled={readOnly} />
          ))}
        </Group>
      </Checkbox.Group>
    </FieldSet>
  );
}
