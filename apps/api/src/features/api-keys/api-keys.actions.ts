export const apiKeyActions = ['apiKey:read', 'apiKey:create', 'apiKey:revoke'] as const;
