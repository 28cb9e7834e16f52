import type { ClientFacts } from '../../facts/schema.js';
import { finding, partiesOf, type Party, type Rule } from './helpers.js';

/** GDPR 13(1)(e) and 4(7) to (9): what each recipient is to the client. An authority answers for itself and needs no role. */
export const recipientRules: Rule = (facts) =>
  partiesOf(facts).flatMap((party) => [
    ...(party.fact.role === undefined && !party.isAuthority
      ? [finding('recipient.role_missing', `${party.pointer}/role`, party.args)]
      : []),
    ...(isUsed(party, facts) ? [] : [finding('recipient.unused', party.pointer, party.args)]),
  ]);

function isUsed({ fact: { id }, list }: Party, { activities, cookies }: ClientFacts): boolean {
  if (activities?.some((activity) => activity[list]?.includes(id))) return true;
  if (list !== 'services') return false;
  return (
    cookies?.items?.some(({ service }) => service === id) === true || cookies?.cookielessServices?.includes(id) === true
  );
}
