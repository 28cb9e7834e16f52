export const auditActions = ['audit:read'] as const;
