import { isAnswered } from './answers.js';
import { isList, isObject, isWithin, valueAt, withoutValue, withValue, type Json } from './json.js';

/** What somebody was asked and could not answer: a task, never a guess. */
export interface OpenQuestion {
  readonly pointer: string;
  readonly note?: string;
}

export function openQuestionsOf(facts: Json): OpenQuestion[] {
  const questions = valueAt(facts, '/openQuestions');
  if (!isList(questions)) return [];
  return questions.flatMap((question) =>
    isObject(question) && typeof question['pointer'] === 'string'
      ? [{ pointer: question['pointer'], ...(typeof question['note'] === 'string' && { note: question['note'] }) }]
      : [],
  );
}

export function withOpenQuestions(facts: Json, questions: readonly OpenQuestion[]): Json {
  if (questions.length === 0) return withoutValue(facts, '/openQuestions');
  return withValue(
    facts,
    '/openQuestions',
    questions.map(({ pointer, note }) => ({ pointer, ...(note !== undefined && { note }) })),
  );
}

/** Facts after something was said at a pointer: a question about it that now has an answer is no longer open. */
export function withoutAnswered(facts: Json, said: string): Json {
  const questions = openQuestionsOf(facts);
  const left = questions.filter(
    ({ pointer }) => !(isWithin(pointer, said) || isWithin(said, pointer)) || !isAnswered(facts, pointer),
  );
  return left.length === questions.length ? facts : withOpenQuestions(facts, left);
}
