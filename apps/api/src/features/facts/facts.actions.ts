export const factsActions = ['facts:read', 'facts:write'] as const;
