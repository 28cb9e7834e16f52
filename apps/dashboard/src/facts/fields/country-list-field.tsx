import { CodeListField } from './list-fields.js';
import type { FieldProps } from './frame.js';

/** Several countries. */
export function CountryListField(props: FieldProps) {
  return <CodeListField {...props} list="countries" own={false} />;
}
