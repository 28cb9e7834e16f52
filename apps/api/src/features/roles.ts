import type { RoleActions } from '../platform/access/roles.js';
import { agencyActions } from './agencies/agencies.actions.js';
import { apiKeyActions } from './api-keys/api-keys.actions.js';
import { auditActions } from './audit/audit.actions.js';
import { clientActions } from './clients/clients.actions.js';
import { documentActions } from './documents/documents.actions.js';
import { factsActions } from './facts/facts.actions.js';
import { memberActions } from './members/members.actions.js';

/** Every action there is, for the test that each is used and each belongs to somebody. */
export const ACTIONS = [
  ...agencyActions,
  ...clientActions,
  ...factsActions,
  ...documentActions,
  ...memberActions,
  ...apiKeyActions,
  ...auditActions,
] as const;
export type Action = (typeof ACTIONS)[number];

const viewer: readonly Action[] = ['agency:read', 'client:read', 'facts:read', 'document:read'];
const reviewer: readonly Action[] = [...viewer, 'audit:read'];
const editor: readonly Action[] = [...reviewer, 'client:create', 'facts:write', 'document:publish'];
const admin: readonly Action[] = [...editor, ...memberActions, ...apiKeyActions];
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
