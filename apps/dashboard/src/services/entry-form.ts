import { createContext, use } from 'react';
import { isWithin } from '../facts/draft/json.js';
import type { FieldError } from '../facts/draft/draft.js';
import { valueAt, withoutValue, withValue, type Json } from '../facts/draft/json.js';

/** An entry of the catalogue while it is edited, and what the server refused in it. */
export interface EntryForm {
  readonly entry: Json;
  readonly errors: readonly FieldError[];
  readonly change: (entry: Json) => void;
}

export const EntryFormContext = createContext<EntryForm | undefined>(undefined);

export function useEntryForm(): EntryForm {
  const form = use(EntryFormContext);
  if (!form) throw new Error('useEntryForm is for fields inside services/service-dialog.tsx');
  return form;
}

/** One value of the entry by JSON pointer. Undefined takes it out. */
export function useEntryField(pointer: string): {
  readonly value: Json | undefined;
  readonly error: string | undefined;
  readonly set: (value: Json | undefined) => void;
} {
  const { entry, errors, change } = useEntryForm();
  return {
    value: valueAt(entry, pointer),
    error: errors.find((error) => isWithin(error.pointer, pointer))?.message,
    set: (value) => change(value === undefined ? withoutValue(entry, pointer) : withValue(entry, pointer, value)),
  };
}
