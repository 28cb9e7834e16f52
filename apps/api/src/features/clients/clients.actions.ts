export const clientActions = ['client:read', 'client:create'] as const;
