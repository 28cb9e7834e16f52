import { openQuestionsOf } from '../draft/open-questions.js';
import { isAnswered } from '../draft/answers.js';
import { isList, isWithin, tokensOf, valueAt, type Json } from '../draft/json.js';
import type { FieldName } from '../field-name.js';
import { sectionOf, SECTION_GROUPS, type SectionName } from '../sections.js';
import { notAsked, type Tables } from './relevance.js';
import { QUESTIONS, type Question } from './questions.js';

/** `unknown`: somebody was asked and could not answer, which is an answer but no guess. */
type Answer = 'answered' | 'unknown' | 'open';

/** A question that is asked of this client. */
export interface Asked {
  readonly pointer: string;
  readonly field: FieldName;
  readonly section: SectionName;
  readonly answer: Answer;
  /** Whether it counts towards the whole: optional questions only do once they are not known. */
  readonly counts: boolean;
}

export interface Count {
  readonly answered: number;
  readonly unknown: number;
  readonly open: number;
  readonly total: number;
}

export interface Progress {
  /** In the order of the form. */
  readonly asked: readonly Asked[];
  readonly whole: Count;
  readonly sections: Readonly<Record<SectionName, Count>>;
}

/** Sections in the order of the form. */
export const SECTION_ORDER: readonly SectionName[] = Object.values(SECTION_GROUPS).flat();

/** Every question that applies, given what is said, and how far the interview has come. */
export function progressOf(facts: Json, tables: Tables): Progress {
  const unknown = new Set(openQuestionsOf(facts).map(({ pointer }) => pointer));
  const asked = QUESTIONS.flatMap((question, order) =>
    placesOf(facts, question.at).flatMap(({ pointer, positions }) => {
      const section = sectionOf(pointer);
      if (section === undefined || notAsked(facts, pointer, tables) !== undefined) return [];
      const answer = unknown.has(pointer) ? 'unknown' : isAnswered(facts, pointer) ? 'answered' : 'open';
      const counts = answer === 'unknown' || !isOptional(question, facts, positions);
      return [{ pointer, field: question.field, section, answer, counts, order, positions } as const];
    }),
  ).sort(
    (a, b) =>
      SECTION_ORDER.indexOf(a.section) - SECTION_ORDER.indexOf(b.section) ||
      // Within a list, one item after another; the question about the list itself comes first.
      byItem(a, b) ||
      a.order - b.order,
  );
  const counted = asked.filter(({ counts }) => counts);
  return {
    asked,
    whole: countOf(counted),
    sections: Object.fromEntries(
      SECTION_ORDER.map((name) => [name, countOf(counted.filter(({ section }) => section === name))]),
    ) as Record<SectionName, Count>,
  };
}

/** The nearest question before or after a place. Whoever is at no question stands before the first of the section, or of the item. */
export function neighbour(
  progress: Progress,
  place: {
    readonly section: SectionName;
    /** The open item of the section's list. */
    readonly item?: string | undefined;
    readonly pointer?: string | undefined;
  },
  way: 1 | -1,
  wanted: (question: Asked) => boolean = () => true,
): Asked | undefined {
  const { asked } = progress;
  const at = asked.findIndex(({ pointer }) => pointer === place.pointer);
  const start = SECTION_ORDER.indexOf(place.section);
  const { item } = place;
  const first = asked.findIndex(({ section, pointer }) =>
    item === undefined ? SECTION_ORDER.indexOf(section) >= start : isWithin(pointer, item),
  );
  const before = at >= 0 ? at : (first < 0 ? asked.length : first) - (way === 1 ? 1 : 0);
  for (let index = before + way; index >= 0 && index < asked.length; index += way) {
    const question = asked[index];
    if (question && wanted(question)) return question;
  }
  return undefined;
}

function isOptional({ optional }: Question, facts: Json, positions: readonly string[]): boolean {
  return typeof optional === 'function' ? optional(facts, positions) : optional === true;
}

interface Place {
  readonly pointer: string;
  readonly positions: readonly string[];
}

/** Where a question stands in these facts: once for each item of the lists on the way. */
function placesOf(facts: Json, pattern: string): Place[] {
  return tokensOf(pattern).reduce<Place[]>(
    (places, token) =>
      places.flatMap(({ pointer, positions }) => {
        if (token !== '*') return [{ pointer: `${pointer}/${token}`, positions }];
        const list = valueAt(facts, pointer);
        return (isList(list) ? list : []).map((_, index) => ({
          pointer: `${pointer}/${String(index)}`,
          positions: [...positions, String(index)],
        }));
      }),
    [{ pointer: '', positions: [] }],
  );
}

/** Questions of one item stand together where items open one at a time. */
function byItem(a: { pointer: string; positions: readonly string[] }, b: typeof a): number {
  const [listA, listB] = [itemListOf(a.pointer), itemListOf(b.pointer)];
  return listA !== undefined && listA === listB ? Number(a.positions[0]) - Number(b.positions[0]) : 0;
}

function itemListOf(pointer: string): string | undefined {
  return /^\/(?:activities|services|recipients|contacts|websites|relatedDocuments)(?=\/\d)|^\/cookies\/(?:items|furtherReading)(?=\/\d)|^\/automatedDecisions\/decisions(?=\/\d)/.exec(
    pointer,
  )?.[0];
}

function countOf(questions: readonly Asked[]): Count {
  const count = (answer: Answer) => questions.filter((question) => question.answer === answer).length;
  return {
    answered: count('answered'),
    unknown: count('unknown'),
    open: count('open'),
    total: questions.length,
  };
}
