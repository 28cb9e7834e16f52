import type { ClientFacts } from '../../facts/schema.js';
import { externalPartiesOf, finding, type Party, type Rule } from './helpers.js';

/** GDPR 28(3): no processor without a contract; GDPR 26(2): the essence of what joint controllers have agreed. */
export const agreementRules: Rule = (facts) =>
  externalPartiesOf(facts).flatMap((party) => {
    const { fact, pointer, args } = party;
    if (fact.role === 'processor' && fact.agreement?.status !== 'in_force')
      return [finding('agreement.missing', `${pointer}/agreement`, args)];
    if (fact.role !== 'joint_controller' || isToldOfInActivity(party, facts)) return [];
    if (party.list === 'recipients') return [finding('agreement.joint_activity_missing', `${pointer}/role`, args)];
    const essence = 'jointEssence' in fact ? fact.jointEssence : undefined;
    return essence === undefined ? [finding('agreement.joint_essence_missing', `${pointer}/jointEssence`, args)] : [];
  });

/** The arrangement can be told of where the processing is. */
function isToldOfInActivity({ fact, list }: Party, { activities }: ClientFacts): boolean {
  return (
    activities?.some(
      (activity) => activity.role === 'joint_controller' && activity.joint && activity[list]?.includes(fact.id),
    ) === true
  );
}
