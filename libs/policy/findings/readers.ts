import type { DocumentKind } from '#kernel';
import type { ClientFacts } from '../facts/schema.js';

/** Parts of the facts that the cookie policy says nothing from. */
const PRIVACY_POLICY_ONLY = new Set([
  'activities',
  'recipients',
  'representative',
  'dataProtectionOfficer',
  'definitions',
  'commitments',
  'security',
  'rights',
  'automatedDecisions',
  'children',
  'changeNotice',
  'relatedDocuments',
]);

/** Whether a document of the kind says something from the value at the pointer. A pointer to everything is read by both. */
export function isReadBy(kind: DocumentKind, pointer: string, facts: ClientFacts): boolean {
  const [, part = '', second, third] = pointer.split('/');
  if (kind === 'privacy-policy') return !(part === 'cookies' && second === 'items' && third !== undefined);
  if (kind === 'sub-processor-list') return isReadByList(part, second, facts);
  if (part === 'services' && second !== undefined) return isOnTheSite(facts, Number(second));
  return !PRIVACY_POLICY_ONLY.has(part);
}

/** The list tells who the business is and who processes data for it. */
function isReadByList(part: string, at: string | undefined, facts: ClientFacts): boolean {
  if (part === 'services' || part === 'recipients') {
    return at === undefined || (facts[part]?.[Number(at)]?.role ?? 'processor') === 'processor';
  }
  return ['', 'organisation', 'contacts', 'marks', 'review'].includes(part);
}

/** The cookie policy tells of the services that set cookies or measure visits without them. */
function isOnTheSite(facts: ClientFacts, index: number): boolean {
  const id = facts.services?.[index]?.id;
  if (id === undefined) return false;
  return (
    facts.cookies?.cookielessServices?.includes(id) === true ||
    facts.cookies?.items?.some((cookie) => cookie.service === id) === true
  );
}
