import {
  isList,
  isObject,
  textAt,
  valueAt,
  withoutValue,
  withValue,
  type Json,
  type JsonObject,
} from '../draft/json.js';
import { marksOf, withMarks, type Mark } from '../draft/marks.js';
import { newId } from '../draft/references.js';

/** What somebody chose to copy: ids of items in the other client's facts, and whole practices. */
export interface Chosen {
  readonly activities: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly security: boolean;
  readonly rights: boolean;
}

type ItemList = 'activities' | 'services' | 'recipients';
type Party = 'services' | 'recipients';

/** What a copy will do, before it is done. */
export interface CopyPlan {
  readonly activities: readonly JsonObject[];
  readonly services: readonly JsonObject[];
  readonly recipients: readonly JsonObject[];
  /** Items that this client has already: they are used again. */
  readonly reused: readonly JsonObject[];
  /** How many things will be copied. */
  readonly parts: number;
}

/** The services and recipients that the chosen activities refer to: they come with them, so that references hold. */
export function comesAlong(
  theirs: Json,
  activities: ReadonlySet<string>,
): Readonly<Record<Party, ReadonlySet<string>>> {
  const chosen = itemsOf(theirs, 'activities').filter((item) => activities.has(textAt(item, 'id')));
  const idsIn = (list: Party) => new Set(chosen.flatMap((item) => stringsAt(item, `/${list}`)));
  return { services: idsIn('services'), recipients: idsIn('recipients') };
}

export function planCopy(mine: Json, theirs: Json, chosen: Chosen): CopyPlan {
  const along = comesAlong(theirs, chosen.activities);
  const wanted = (list: Party) =>
    itemsOf(theirs, list).filter((item) => chosen[list].has(textAt(item, 'id')) || along[list].has(textAt(item, 'id')));
  const fresh = (list: Party) => wanted(list).filter((item) => sameItem(mine, list, item) === undefined);
  const activities = itemsOf(theirs, 'activities').filter((item) => chosen.activities.has(textAt(item, 'id')));
  const [services, recipients] = [fresh('services'), fresh('recipients')];
  const reused = (['services', 'recipients'] as const).flatMap((list) =>
    wanted(list).filter((item) => sameItem(mine, list, item) !== undefined),
  );
  const practices = Number(chosen.security) + Number(chosen.rights);
  return {
    activities,
    services,
    recipients,
    reused,
    parts: activities.length + services.length + recipients.length + practices,
  };
}

/**
 * Facts with what was chosen of another client's copied in. Ids are made unique and references follow them; a service or recipient
 * that is here already is used again. Everything copied is marked as a suggestion. What is the other client's own is left behind:
 * its agreements, its addresses for requests, its marks and open questions.
 */
export function copySetup(mine: Json, theirs: Json, chosen: Chosen): Json {
  const plan = planCopy(mine, theirs, chosen);
  const along = comesAlong(theirs, chosen.activities);
  const ids: Record<Party, Map<string, string>> = { services: new Map(), recipients: new Map() };
  let facts = mine;
  const marks: Mark[] = [...marksOf(mine)];
  const add = (list: ItemList, item: JsonObject) => {
    const index = itemsOf(facts, list).length;
    facts = withValue(facts, `/${list}/${String(index)}`, item);
    marks.push({ pointer: `/${list}/${String(index)}`, kind: 'suggestion' });
  };
  for (const list of ['services', 'recipients'] as const) {
    for (const item of itemsOf(theirs, list)) {
      const id = textAt(item, 'id');
      if (!chosen[list].has(id) && !along[list].has(id)) continue;
      const known = sameItem(mine, list, item);
      const mineId = known === undefined ? freshId(facts, list, id) : textAt(known, 'id');
      ids[list].set(id, mineId);
      if (known === undefined) add(list, withoutAgreement({ ...item, id: mineId }));
    }
  }
  for (const item of plan.activities) {
    const id = freshId(facts, 'activities', textAt(item, 'id'));
    const refer = (list: Party) =>
      list in item ? { [list]: stringsAt(item, `/${list}`).flatMap((other) => ids[list].get(other) ?? []) } : {};
    add('activities', { ...item, id, ...refer('services'), ...refer('recipients') });
  }
  if (chosen.security) facts = addMeasures(facts, theirs, marks);
  if (chosen.rights) facts = addRights(facts, theirs, marks);
  return withMarks(facts, marks);
}

function itemsOf(facts: Json, list: ItemList): readonly JsonObject[] {
  const items = valueAt(facts, `/${list}`);
  return isList(items) ? items.filter(isObject) : [];
}

function stringsAt(value: Json, pointer: string): string[] {
  const list = valueAt(value, pointer);
  return isList(list) ? list.filter((item) => typeof item === 'string') : [];
}

function freshId(facts: Json, list: ItemList, id: string): string {
  return newId(id, [...itemsOf(facts, list)], 'item');
}

/** The item of mine that is the same service or recipient: of the same entry in the catalogue, or of the same name. */
function sameItem(mine: Json, list: Party, item: JsonObject): JsonObject | undefined {
  const known = textAt(item, 'known');
  const name = nameOf(item);
  return itemsOf(mine, list).find(
    (own) => (known !== '' && textAt(own, 'known') === known) || (name !== '' && nameOf(own) === name),
  );
}

function nameOf({ name }: JsonObject): string {
  const words = isObject(name) ? Object.values(name).find((text) => typeof text === 'string') : name;
  return typeof words === 'string' ? words.trim().toLocaleLowerCase() : '';
}

/** A contract binds those who signed it: the other client's is no contract of this one. */
function withoutAgreement(item: JsonObject): JsonObject {
  const left = withoutValue(item, '/agreement');
  return isObject(left) ? left : item;
}

function addMeasures(facts: Json, theirs: Json, marks: Mark[]): Json {
  const at = '/security/measures';
  const own = valueAt(facts, at);
  const before = isList(own) ? own : [];
  const offered = valueAt(theirs, at);
  const said = new Set(before.map((measure) => JSON.stringify(measure)));
  const fresh = (isList(offered) ? offered : []).filter((measure) => !said.has(JSON.stringify(measure)));
  fresh.forEach((_, index) => marks.push({ pointer: `${at}/${String(before.length + index)}`, kind: 'suggestion' }));
  return fresh.length === 0 ? facts : withValue(facts, at, [...before, ...fresh]);
}

/** Where requests are sent is the other client's own. */
const ADDRESSES = new Set(['email', 'form']);

function addRights(facts: Json, theirs: Json, marks: Mark[]): Json {
  const offered = valueAt(theirs, '/rights');
  return Object.entries(isObject(offered) ? offered : {}).reduce((result, [key, value]) => {
    const pointer = `/rights/${key}`;
    if (ADDRESSES.has(key) || valueAt(facts, pointer) !== undefined) return result;
    marks.push({ pointer, kind: 'suggestion' });
    return withValue(result, pointer, value);
  }, facts);
}
