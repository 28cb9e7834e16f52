/** Roles of members, from most to least. What each may do is listed in the API's access module. */
export const ROLES = ['owner', 'admin', 'editor', 'reviewer', 'viewer'] as const;
export type Role = (typeof ROLES)[number];
