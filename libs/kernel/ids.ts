declare const brand: unique symbol;

/** A string that is an id of one kind of thing, so that ids of different things cannot be mixed. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type AgencyId = Id<'agency'>;
export type ClientId = Id<'client'>;
export type MemberId = Id<'member'>;
export type PersonId = Id<'person'>;
export type DocumentId = Id<'document'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a string from outside can be an id at all. One that cannot is treated as the id of nothing. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
