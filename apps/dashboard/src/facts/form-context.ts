import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { FindingPartsFragment } from '#graphql-client';
import type { Locale } from '#kernel';
import type { FactsDraft, FieldError } from './draft/draft.js';
import { isList, isObject, isWithin, valueAt, type Json } from './draft/json.js';
import { markWithin, marksOf, type Mark } from './draft/marks.js';
import { openQuestionsOf } from './draft/open-questions.js';
import { isAnswered } from './draft/answers.js';
import { progressOf, type Progress } from './interview/progress.js';
import { notAsked, type Tables } from './interview/relevance.js';
import type { FactsVocabulary } from './vocabulary.js';

/** What every field of the form needs besides its pointer. */
export interface FactsForm {
  readonly draft: FactsDraft;
  readonly vocabulary: FactsVocabulary;
  /** Tables of the law that decide what is asked. */
  readonly tables: Tables;
  readonly readOnly: boolean;
  readonly findings: readonly FindingPartsFragment[];
  /** Opens an item of the section's list, or the list when no id is given. */
  readonly openItem: (id?: string) => void;
  /** Shows the field of a value, and puts the focus there. */
  readonly lead: (pointer: string) => void;
}

export const FactsFormContext = createContext<FactsForm | undefined>(undefined);

export function useFactsForm(): FactsForm {
  const form = use(FactsFormContext);
  if (!form) throw new Error('useFactsForm is for fields inside the facts form (client/client-workspace.tsx)');
  return form;
}

/** Something read from a draft, read again whenever the draft changes. What is read must be the same object while nothing has changed. */
export function useDraft<T>(draft: FactsDraft, read: (draft: FactsDraft) => T): T {
  return useSyncExternalStore(draft.subscribe, () => read(draft));
}

/** How far the interview has come. */
export function useProgress(): Progress {
  const { draft, tables } = useFactsForm();
  return useDraft(draft, ({ facts }) => progressOnce(facts, tables));
}

const known = new WeakMap<object, Progress>();

/** Facts are never changed in place, so what was found out of them stays true. */
function progressOnce(facts: Json, tables: Tables): Progress {
  if (!isObject(facts)) return progressOf(facts, tables);
  const found = known.get(facts) ?? progressOf(facts, tables);
  known.set(facts, found);
  return found;
}

export function useFact(pointer: string): Json | undefined {
  return useDraft(useFactsForm().draft, ({ facts }) => valueAt(facts, pointer));
}

export function useFactList(pointer: string): readonly Json[] {
  const value = useFact(pointer);
  return isList(value) ? value : NOTHING;
}
const NOTHING: readonly Json[] = [];

export interface Field {
  readonly value: Json | undefined;
  readonly error: string | undefined;
  readonly readOnly: boolean;
  /** Undefined takes the value out of the facts. */
  readonly set: (value: Json | undefined) => void;
}

export function useField(pointer: string): Field {
  const { draft, readOnly } = useFactsForm();
  const value = useFact(pointer);
  const error = useDraft(draft, ({ errors }) => firstError(errors, pointer));
  return useMemo(
    () => ({
      value,
      error,
      readOnly,
      set: (next) => {
        if (next === undefined) draft.remove(pointer);
        else draft.set(pointer, next);
      },
    }),
    [value, error, readOnly, draft, pointer],
  );
}

function firstError(errors: readonly FieldError[], pointer: string): string | undefined {
  return errors.find((error) => isWithin(error.pointer, pointer))?.message;
}

/** The kind of mark on a value: on it or a part of it, or for a group on it exactly. */
export function useMark(pointer: string, exact: boolean): Mark['kind'] | undefined {
  const { draft } = useFactsForm();
  return useDraft(
    draft,
    ({ facts }) => (exact ? marksOf(facts).find((mark) => mark.pointer === pointer) : markWithin(facts, pointer))?.kind,
  );
}

/**
 * Whether a question is asked. `left-over`: it is not, but there is an answer, which is kept until a person takes it out; `kept`: the
 * answer is part of something larger that is left over; `hidden`: there is nothing to show.
 */
export type Askedness = 'asked' | 'left-over' | 'kept' | 'hidden';

export function useAsked(pointer: string): Askedness {
  const { draft, tables } = useFactsForm();
  return useDraft(draft, ({ facts }) => {
    const closed = notAsked(facts, pointer, tables);
    if (closed === undefined) return 'asked';
    if (!isAnswered(facts, pointer)) return 'hidden';
    return closed === pointer ? 'left-over' : 'kept';
  });
}

/** The note of a question that somebody could not answer; undefined when it is not open. */
export function useOpenQuestion(pointer: string): string | undefined {
  const { draft } = useFactsForm();
  return useDraft(draft, ({ facts }) => {
    const question = openQuestionsOf(facts).find((candidate) => candidate.pointer === pointer);
    return question && (question.note ?? '');
  });
}

/** Languages that words are asked for in: those the documents are published in. */
export function useLocales(): readonly Locale[] {
  const locales = useFactList('/locales');
  return useMemo(() => {
    const known = locales.filter(
      (locale): locale is Locale => locale === 'nb' || locale === 'en' || locale === 'nn' || locale === 'sv',
    );
    return known.length > 0 ? known : (['nb'] as const);
  }, [locales]);
}
