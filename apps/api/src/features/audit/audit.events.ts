import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enums.js';

/**
 * Everything the activity log can hold, as `<subject>.<past participle>`. Events are never changed or removed, so neither is a
 * name in this list. The dashboard has a sentence for each.
 */
export const AUDIT_ACTIONS = [
  'agency.created',
  'session.entered',
  'client.created',
  'facts.saved',
  'document.published',
  'publication.confirmed',
  'clause.saved',
  'clause.removed',
  'clause.standard-accepted',
  'service.saved',
  'service.deleted',
  'member.invited',
  'member.joined',
  'member.role-changed',
  'member.removed',
  'invitation.revoked',
  'api-key.created',
  'api-key.revoked',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const AuditActionEnum: Readonly<Record<string, AuditAction>> = enumOf(AUDIT_ACTIONS);
registerEnumType(AuditActionEnum, { name: 'AuditAction', description: 'What was done.' });
