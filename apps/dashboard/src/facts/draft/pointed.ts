import { isWithin, pointerOf, tokensOf } from './json.js';

/** Something said about the value at a pointer. */
export interface Pointed {
  readonly pointer: string;
}

/** What is said of values after item `index` is taken out of the list: about it goes, about later items moves up by one. */
export function afterRemovingItem<T extends Pointed>(said: readonly T[], list: string, index: number): T[] {
  return said.flatMap((entry) => {
    if (!isWithin(entry.pointer, list) || entry.pointer === list) return [entry];
    const [position = '', ...rest] = tokensOf(entry.pointer.slice(list.length));
    const at = Number(position);
    if (at === index) return [];
    return [at > index ? { ...entry, pointer: list + pointerOf([String(at - 1), ...rest]) } : entry];
  });
}
