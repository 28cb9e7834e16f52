import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { finding, inOwnLanguage, isEmpty, ownActivitiesOf, type PlacedActivity, type Rule } from './helpers.js';

/** GDPR 14(2)(f): from which source, and whether it is publicly accessible. */
export const sourceRules: Rule = (facts) => ownActivitiesOf(facts).flatMap((placed) => sourceFindings(placed, facts));

/** Names that name nobody: «offentlige registre», «våre partnere». */
const NOBODY =
  /^(?:(?:fra |frå |from )?(?:våre |andre |ulike |diverse |our |other |various )?(?:offentlige (?:registre|kilder)|offentlege (?:register|kjelder)|(?:samarbeids)?partnere|(?:samarbeids)?partnarar|tredjeparter|tredjepartar|tredjepart|andre|public (?:registers|registries|sources)|partners|third parties|others))\.?$/iu;

function sourceFindings({ activity, pointer, args }: PlacedActivity, facts: ClientFacts): Finding[] {
  if (isEmpty(activity.sources)) return [finding('source.missing', `${pointer}/sources`, args)];
  return (activity.sources ?? []).flatMap((source, index) => {
    if (source.from !== 'third_party' && source.from !== 'public_register') return [];
    const at = `${pointer}/sources/${String(index)}`;
    const findings: Finding[] = [];
    const words = source.name && inOwnLanguage(source.name, facts);
    if (words === undefined) findings.push(finding('source.name_missing', `${at}/name`, args));
    else if (NOBODY.test(words)) findings.push(finding('source.name_vague', `${at}/name`, { ...args, words }));
    if (source.publiclyAccessible === undefined)
      findings.push(finding('source.publicity_unanswered', `${at}/publiclyAccessible`, args));
    return findings;
  });
}
