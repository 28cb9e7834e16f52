import { choicesOf } from '../choices.js';
import { ChoiceField, YesNoField } from '../fields/choice-fields.js';
import { CodeListField } from '../fields/list-fields.js';
import { LocalTextField } from '../fields/text-fields.js';

/** Where data come from. Anything but the person and our own systems must be named (GDPR 14(2)(f)). */
export function SourceFields({ pointer }: { pointer: string }) {
  return (
    <>
      <ChoiceField pointer={`${pointer}/from`} field="sourceFrom" choices={choicesOf('sourceFrom')} wide />
      <LocalTextField pointer={`${pointer}/name`} field="sourceName" />
      <YesNoField pointer={`${pointer}/publiclyAccessible`} field="publiclyAccessible" />
      <CodeListField pointer={`${pointer}/channels`} field="channels" list="channels" own={false} />
      <CodeListField pointer={`${pointer}/data`} field="sourceData" list="dataCategories" />
    </>
  );
}
