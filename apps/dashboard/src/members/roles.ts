import type { Role } from '#graphql-client';

/** From most to least. What each may do is the server's to say. */
export const ROLES: readonly Role[] = ['OWNER', 'ADMIN', 'EDITOR', 'REVIEWER', 'VIEWER'];
