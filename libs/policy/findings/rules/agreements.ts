import { externalPartiesOf, finding, type Rule } from './helpers.js';

/** GDPR 28(3): no processor without a contract; GDPR 26(2): the essence of what joint controllers have agreed. */
export const agreementRules: Rule = (facts) =>
  externalPartiesOf(facts).flatMap(({ fact, pointer, args }) => {
    if (fact.role === 'processor' && fact.agreement?.status !== 'in_force')
      return [finding('agreement.missing', `${pointer}/agreement`, args)];
    const isJointService = fact.role === 'joint_controller' && pointer.startsWith('/services/');
    const essence = 'jointEssence' in fact ? fact.jointEssence : undefined;
    return isJointService && essence === undefined
      ? [finding('agreement.joint_essence_missing', `${pointer}/jointEssence`, args)]
      : [];
  });
