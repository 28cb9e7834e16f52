import { useTranslation } from 'react-i18next';
import type { AuditEventsQuery } from '#graphql-client';
import { isRecord } from '../app/problems.js';
import { language, textsIn } from '../i18n/i18n.js';

type AuditEvent = AuditEventsQuery['auditEvents']['nodes'][number];

/** What happened, as a sentence without its subject: who did it stands beside. */
export function useEventWords(): (event: AuditEvent) => string {
  const { t } = useTranslation();
  const texts = textsIn(language());
  const roles: Readonly<Record<string, string>> = texts.common.roles;
  const kinds: Readonly<Record<string, string>> = texts.common.kinds;
  return ({ action, detail, subjectName }) => {
    const given = isRecord(detail) ? detail : {};
    const text = (name: string) => {
      const value = given[name];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    // Details hold our words as the database does; the texts have them as GraphQL does.
    const role = (name: string) => (roles[text(name).toUpperCase()] ?? '').toLocaleLowerCase();
    return t(`events.${action}`, {
      subject: subjectName ?? t('common.formerMember'),
      revision: text('revision'),
      number: text('number'),
      kind: kinds[text('kind').toUpperCase().replaceAll('-', '_')] ?? '',
      role: role('role'),
      from: role('from'),
      to: role('to'),
    });
  };
}
