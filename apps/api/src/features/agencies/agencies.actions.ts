export const agencyActions = ['agency:read'] as const;
