export const documentActions = ['document:read', 'document:publish'] as const;
