import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import type { Pattern } from '../patterns/language.js';
import { BOOKKEEPING, NOT_FOR_CONTRACT } from '../patterns/subjects.js';
import { finding, ownActivitiesOf, type PlacedActivity, type Rule } from './helpers.js';
import { firstMatch } from './texts.js';

/** GDPR 6(1): whether the ground can bear the purpose. What only words tell is a warning, for words can mean something else. */
export const basisFitRules: Rule = (facts) =>
  ownActivitiesOf(facts).flatMap((placed) => [
    ...contractFindings(placed),
    ...bookkeepingFindings(placed),
    ...authorityFindings(placed, facts),
  ]);

/** 6(1)(b): necessary for a contract to which the person is party (EDPB Guidelines 2/2019). */
function contractFindings(placed: PlacedActivity): Finding[] {
  const { activity, pointer, args } = placed;
  if (activity.basis?.article !== '6(1)(b)') return [];
  const at = `${pointer}/basis/article`;
  if (activity.marketing) return [finding('basis.marketing_on_contract', at, args)];
  const words = purposeWords(placed, NOT_FOR_CONTRACT);
  return [
    ...(words === undefined ? [] : [finding('basis.contract_for_own_purpose', at, { ...args, words })]),
    ...(activity.people?.includes('customer_contacts') ? [finding('basis.contract_with_contacts', at, args)] : []),
  ];
}

/** bokføringsloven § 13 is a duty, so it is the ground, and the person cannot object. */
function bookkeepingFindings(placed: PlacedActivity): Finding[] {
  const { activity, pointer, args } = placed;
  if (!activity.basis || activity.basis.article === '6(1)(c)') return [];
  const words = purposeWords(placed, BOOKKEEPING);
  return words === undefined
    ? []
    : [finding('basis.bookkeeping_not_duty', `${pointer}/basis/article`, { ...args, words })];
}

/** 6(1), last subparagraph: not in the performance of a public authority's tasks. */
function authorityFindings({ activity, pointer, args }: PlacedActivity, facts: ClientFacts): Finding[] {
  const isAuthority = facts.dataProtectionOfficer?.assessment?.publicAuthority === true;
  return isAuthority && activity.basis?.article === '6(1)(f)'
    ? [finding('basis.interest_of_authority', `${pointer}/basis/article`, args)]
    : [];
}

function purposeWords({ activity }: PlacedActivity, pattern: Pattern): string | undefined {
  return activity.purpose && firstMatch(activity.purpose, pattern);
}
