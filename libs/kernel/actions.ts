/** All that a role or an API key may allow, as `thing:verb`. Which role may do what is put together in the API. */
export const ACTIONS = [
  'agency:read',
  'client:read',
  'client:create',
  'facts:read',
  'facts:write',
  'document:read',
  'document:publish',
  'service:read',
  'service:write',
  'wording:read',
  'wording:write',
  'member:read',
  'member:invite',
  'member:change',
  'member:remove',
  'apiKey:read',
  'apiKey:create',
  'apiKey:revoke',
  'audit:read',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What is decided by comparing the caller's own role with another's. A key has no role, so it can hold none of these. */
export const ROLE_BOUND_ACTIONS = [
  'member:invite',
  'member:change',
  'member:remove',
] as const satisfies readonly Action[];
