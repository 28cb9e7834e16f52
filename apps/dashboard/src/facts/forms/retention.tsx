import { choicesOf } from '../choices.js';
import { ChoiceField, SearchField } from '../fields/choice-fields.js';
import { DurationField } from '../fields/duration-field.js';
import { CodeListField } from '../fields/list-fields.js';
import { LocalTextField } from '../fields/text-fields.js';
import { useFact, useFactsForm } from '../form-context.js';
import { EventField } from './event-field.js';

/** GDPR 13(2)(a): a period, an event, a statute, a review, or a criterion in words. */
export function RetentionFields({ pointer }: { pointer: string }) {
  const { draft } = useFactsForm();
  const kind = useFact(`${pointer}/kind`);
  const data = useFact(`${pointer}/data`);
  // Each kind has fields of its own; only the data it is about is common.
  const choose = (code: string | undefined) =>
    draft.set(pointer, { ...(code !== undefined && { kind: code }), ...(data !== undefined && { data }) });
  return (
    <>
      <ChoiceField
        pointer={`${pointer}/kind`}
        field="retentionKind"
        choices={choicesOf('retentionKind')}
        onChosen={choose}
        wide
      />
      {kind === 'period' && <DurationField pointer={`${pointer}/period`} field="period" />}
      {kind === 'period' && <EventField pointer={`${pointer}/from`} field="periodFrom" />}
      {kind === 'until' && <EventField pointer={`${pointer}/event`} field="untilEvent" />}
      {kind === 'statutory' && (
        <SearchField pointer={`${pointer}/rule`} field="statutoryRule" list="retentionRules" wide />
      )}
      {kind === 'review' && <DurationField pointer={`${pointer}/every`} field="reviewEvery" />}
      {kind === 'criterion' && <LocalTextField pointer={`${pointer}/criterion`} field="criterion" long />}
      {kind !== undefined && <CodeListField pointer={`${pointer}/data`} field="retentionData" list="dataCategories" />}
    </>
  );
}
