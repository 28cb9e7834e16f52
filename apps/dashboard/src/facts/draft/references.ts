import { isList, isObject, valueAt, type Json } from './json.js';

/** Lists whose items are referred to by id elsewhere in the facts. */
export type ReferredList = '/services' | '/recipients';

/** A place that refers to an item: the pointer of the id, and the item it stands in. */
export interface Reference {
  readonly pointer: string;
  readonly owner: string;
}

/** Every place in the facts that refers to the item with this id. */
export function referencesTo(facts: Json, list: ReferredList, id: string): Reference[] {
  const found: Reference[] = [];
  const inList = (pointer: string, owner: string) => {
    const ids = valueAt(facts, pointer);
    if (isList(ids))
      ids.forEach((value, index) => value === id && found.push({ pointer: `${pointer}/${String(index)}`, owner }));
  };
  items(facts, '/activities').forEach((_, index) =>
    inList(`/activities/${String(index)}${list}`, `/activities/${String(index)}`),
  );
  if (list === '/services') {
    items(facts, '/cookies/items').forEach((cookie, index) => {
      const owner = `/cookies/items/${String(index)}`;
      if (isObject(cookie) && cookie['service'] === id) found.push({ pointer: `${owner}/service`, owner });
    });
    inList('/cookies/cookielessServices', '/cookies');
  }
  return found;
}

function items(facts: Json, pointer: string): readonly Json[] {
  const value = valueAt(facts, pointer);
  return isList(value) ? value : [];
}

/** A stable id from a name: lower case a to z, digits and hyphens, at most 60 characters, not yet used in the list. */
export function newId(name: string, list: Json | undefined, fallback: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const base = plain === '' ? fallback : plain;
  const used = new Set(isList(list) ? list.map((item) => (isObject(item) ? item['id'] : undefined)) : []);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${String(number)}`;
    if (!used.has(id)) return id;
  }
}
