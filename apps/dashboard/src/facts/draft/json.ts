/** Facts as the dashboard edits them: plain JSON, read and changed by JSON pointer (RFC 6901). Values are never changed in place. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function tokensOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Whether a pointer is another one or lies under it. */
export function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}

function child(value: Json | undefined, token: string): Json | undefined {
  if (isList(value)) return value[Number(token)];
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

export function valueAt(root: Json, pointer: string): Json | undefined {
  return tokensOf(pointer).reduce<Json | undefined>(child, root);
}

/** A copy in which the value stands at the pointer. Missing objects and lists on the way are made. */
export function withValue(root: Json, pointer: string, value: Json): Json {
  return place(root, tokensOf(pointer), value);
}

function place(current: Json | undefined, tokens: readonly string[], value: Json): Json {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  const next = place(child(current, token), rest, value);
  if (isList(current) || (current === undefined && /^\d+$/.test(token))) {
    const copy = [...(isList(current) ? current : [])];
    copy[Number(token)] = next;
    return copy;
  }
  return { ...(isObject(current) ? current : {}), [token]: next };
}

/** A copy without the value at the pointer. Objects and lists that become empty by it go too, except items of a list. */
export function withoutValue(root: Json, pointer: string): Json {
  return take(root, tokensOf(pointer)) ?? {};
}

function take(current: Json, tokens: readonly string[]): Json | undefined {
  const [token, ...rest] = tokens;
  const inner = token === undefined ? undefined : child(current, token);
  if (token === undefined || inner === undefined) return current;
  const left = rest.length === 0 ? undefined : take(inner, rest);
  if (isList(current)) {
    const index = Number(token);
    if (left === undefined && rest.length > 0) return current.map((item, at) => (at === index ? {} : item));
    const copy =
      left === undefined
        ? current.filter((_, at) => at !== index)
        : current.map((item, at) => (at === index ? left : item));
    return copy.length === 0 ? undefined : copy;
  }
  if (!isObject(current)) return current;
  if (left !== undefined) return { ...current, [token]: left };
  const copy = Object.fromEntries(Object.entries(current).filter(([key]) => key !== token));
  return Object.keys(copy).length === 0 ? undefined : copy;
}

/**
 * What is sent: without blank words, nulls and empty objects, which say nothing. A list somebody emptied on purpose stays, because
 * «no recipients» is an answer; a list whose items were all blank goes.
 */
export function tidy(value: Json): Json | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (isList(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = tidy(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Equality of JSON values; the order of keys does not matter, the order of a list does. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

export function asJson(value: unknown): Json {
  const text: unknown = JSON.parse(JSON.stringify(value ?? {}));
  return isJson(text) ? text : {};
}

function isJson(value: unknown): value is Json {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return Array.isArray(value) ? value.every(isJson) : typeof value === 'object' && Object.values(value).every(isJson);
}

/** The text at a key of what may be an object; empty when there is none. */
export function textAt(value: unknown, key: string): string {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}
