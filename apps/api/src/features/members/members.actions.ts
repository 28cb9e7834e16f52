export const memberActions = ['member:read', 'member:invite', 'member:change', 'member:remove'] as const;
