import { choicesOf } from '../choices.js';
import { ChoiceField, YesNoField } from '../fields/choice-fields.js';
import { CodeListField } from '../fields/list-fields.js';
import { LocalTextField } from '../fields/text-fields.js';
import { useFact } from '../form-context.js';

/** Where data come from. Anything but the person and our own systems must be named (GDPR 14(2)(f)). */
export function SourceFields({ pointer }: { pointer: string }) {
  const from = useFact(`${pointer}/from`);
  const elsewhere = from === 'third_party' || from === 'public_register';
  return (
    <>
      <ChoiceField pointer={`${pointer}/from`} field="sourceFrom" choices={choicesOf('sourceFrom')} wide />
      {elsewhere && <LocalTextField pointer={`${pointer}/name`} field="sourceName" />}
      {elsewhere && <YesNoField pointer={`${pointer}/publiclyAccessible`} field="publiclyAccessible" />}
      <CodeListField pointer={`${pointer}/channels`} field="channels" list="channels" own={false} />
      <CodeListField pointer={`${pointer}/data`} field="sourceData" list="dataCategories" />
    </>
  );
}
