import type { Action } from '#kernel';
import type { RoleActions } from '../platform/access/roles.js';

const viewer: readonly Action[] = ['agency:read', 'client:read', 'facts:read', 'document:read', 'service:read'];
const reviewer: readonly Action[] = [...viewer, 'audit:read', 'wording:read'];
const editor: readonly Action[] = [...reviewer, 'client:create', 'facts:write', 'document:publish', 'service:write'];
const admin: readonly Action[] = [
  ...editor,
  'wording:write',
  'member:read',
  'member:invite',
  'member:change',
  'member:remove',
  'apiKey:read',
  'apiKey:create',
  'apiKey:revoke',
];
/** Owners do what admins do; that nobody else can touch an owner is a rule of members. */
const owner: readonly Action[] = [...admin];

/** Each role does all that the one below may do, and more. */
export const roleActions: RoleActions & Readonly<Record<string, readonly Action[]>> = {
  owner,
  admin,
  editor,
  reviewer,
  viewer,
};
