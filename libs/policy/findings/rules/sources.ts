import type { ClientFacts } from '../../facts/schema.js';
import type { Finding } from '../finding.js';
import { finding, inOwnLanguage, isEmpty, ownActivitiesOf, type PlacedActivity, type Rule } from './helpers.js';

/** GDPR 14(1)(d) and 14(2)(f): which data from which source, and whether it is publicly accessible. */
export const sourceRules: Rule = (facts) => ownActivitiesOf(facts).flatMap((placed) => sourceFindings(placed, facts));

/** Names that name nobody: «offentlige registre», «våre partnere». */
const NOBODY =
  /^(?:(?:fra |frå |från |from )?(?:våre |våra |andre |andra |ulike |diverse |olika |our |other |various )?(?:offentlige (?:registre|kilder)|offentlege (?:register|kjelder)|offentliga (?:register|källor)|(?:samarbeids|samarbets)?partnere?|partnarar|samarbeidspartnarar|tredjeparter|tredjepartar|tredjepart|tredje part|andre|andra|public (?:registers|registries|sources)|partners|third parties|others))\.?$/iu;

function sourceFindings({ activity, pointer, args }: PlacedActivity, facts: ClientFacts): Finding[] {
  if (isEmpty(activity.sources)) return [finding('source.missing', `${pointer}/sources`, args)];
  const isOneOfSeveral = (activity.sources ?? []).length > 1;
  return (activity.sources ?? []).flatMap((source, index) => {
    if (source.from !== 'third_party' && source.from !== 'public_register') return [];
    const at = `${pointer}/sources/${String(index)}`;
    const findings: Finding[] = [];
    const words = source.name && inOwnLanguage(source.name, facts);
    if (words === undefined) findings.push(finding('source.name_missing', `${at}/name`, args));
    else if (NOBODY.test(words)) findings.push(finding('source.name_vague', `${at}/name`, { ...args, words }));
    if (source.publiclyAccessible === undefined)
      findings.push(finding('source.publicity_unanswered', `${at}/publiclyAccessible`, args));
    if (isOneOfSeveral && isEmpty(source.data)) findings.push(finding('source.data_missing', `${at}/data`, args));
    return findings;
  });
}
