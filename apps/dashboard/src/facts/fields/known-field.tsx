import { TextInput } from '@mantine/core';
import { useFact } from '../form-context.js';
import { FieldFrame, useFieldText } from './frame.js';

/** Which entry of the catalogue a service was chosen from. It is not written by hand. */
export function KnownField({ pointer }: { pointer: string }) {
  const value = useFact(pointer);
  const { label, help } = useFieldText('known');
  if (typeof value !== 'string') return null;
  return (
    <FieldFrame pointer={pointer} field="known" wide>
      <TextInput label={label} description={help} value={value} readOnly variant="filled" />
    </FieldFrame>
  );
}
