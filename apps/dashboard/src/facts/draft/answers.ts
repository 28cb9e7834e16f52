import { isList, isObject, valueAt, type Json } from './json.js';

/** Whether a value says anything: blank words and what is made of nothing but them do not. */
export function saysSomething(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (isList(value)) return value.some(saysSomething);
  return isObject(value) ? Object.values(value).some(saysSomething) : true;
}

/** Lists where the form lets somebody say «none». */
const NONE_IS_AN_ANSWER = /^\/activities\/\d+\/(?:services|recipients)$|\/locations\/access$/;

/** Whether an answer stands at the pointer. An item that somebody has begun on is one, also before it says anything. */
export function isAnswered(facts: Json, pointer: string): boolean {
  const value = valueAt(facts, pointer);
  if (!isList(value)) return saysSomething(value);
  if (value.length === 0) return NONE_IS_AN_ANSWER.test(pointer);
  return value.some((item) => isObject(item) || saysSomething(item));
}
