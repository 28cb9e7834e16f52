import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesOf } from '../choices.js';
import { useDescribe } from '../describe.js';
import { isObject, type JsonObject } from '../draft/json.js';
import { ChoiceField, SearchField } from '../fields/choice-fields.js';
import { CodeOrWordsField } from '../fields/code-or-words-field.js';
import { DurationField } from '../fields/duration-field.js';
import classes from '../fields/fields.module.css';
import { CodeListField } from '../fields/list-fields.js';
import { LocalTextField } from '../fields/text-fields.js';
import { useFactsForm } from '../form-context.js';

/** GDPR 13(2)(a): a period, an event, a statute, a review, or a criterion in words. */
export function RetentionFields({ pointer }: { pointer: string }) {
  const { draft } = useFactsForm();
  const [before, setBefore] = useState<JsonObject>();
  // Each kind has fields of its own, and the facts hold those of one kind only; what was said of another can be put back.
  const choose = (code: string | undefined) => {
    const value = draft.valueAt(pointer);
    const { kind, data, ...rest } = isObject(value) ? value : {};
    setBefore(
      kind !== undefined && kind !== code && Object.keys(rest).length > 0 && isObject(value) ? value : undefined,
    );
    draft.set(pointer, { ...(code !== undefined && { kind: code }), ...(data !== undefined && { data }) });
  };
  return (
    <>
      <ChoiceField
        pointer={`${pointer}/kind`}
        field="retentionKind"
        choices={choicesOf('retentionKind')}
        onChosen={choose}
        wide
      />
      {before && (
        <Replaced
          value={before}
          onRestore={() => {
            draft.set(pointer, before);
            setBefore(undefined);
          }}
        />
      )}
      <DurationField pointer={`${pointer}/period`} field="period" />
      <CodeOrWordsField pointer={`${pointer}/from`} field="periodFrom" list="retentionEvents" />
      <CodeOrWordsField pointer={`${pointer}/event`} field="untilEvent" list="retentionEvents" />
      <SearchField pointer={`${pointer}/rule`} field="statutoryRule" list="retentionRules" wide />
      <DurationField pointer={`${pointer}/every`} field="reviewEvery" />
      <LocalTextField pointer={`${pointer}/criterion`} field="criterion" long />
      <CodeListField pointer={`${pointer}/data`} field="retentionData" list="dataCategories" />
    </>
  );
}

function Replaced({ value, onRestore }: { value: JsonObject; onRestore: () => void }) {
  const { t } = useTranslation();
  const { words } = useDescribe();
  const said = Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'kind' && key !== 'data'));
  return (
    <p className={classes.note} role="status">
      {t('facts.replaced', { value: words(said) ?? '' })}{' '}
      <Button size="compact-xs" variant="default" onClick={onRestore}>
        {t('facts.putBack')}
      </Button>
    </p>
  );
}
