import { isList, pointerOf, textAt, tokensOf, valueAt, type Json } from '../draft/json.js';

/** Tables of the law that decide what is asked. The server gives them with the lists of choices. */
export interface Tables {
  /** Countries of the European Economic Area. */
  readonly eea: ReadonlySet<string>;
  /** Codes of the special categories of personal data (GDPR 9(1)). */
  readonly special: ReadonlySet<string>;
}

/** Whether a question is asked. `at` has the positions in lists on the way to it, outermost first. */
type Rule = (facts: Json, at: readonly string[], tables: Tables) => boolean;

const activity = (facts: Json, at: readonly string[], part: string) =>
  valueAt(facts, `/activities/${at[0] ?? ''}/${part}`);
const own: Rule = (facts, at) => activity(facts, at, 'role') !== 'processor';
const basis =
  (...articles: readonly string[]): Rule =>
  (facts, at) =>
    articles.some((article) => activity(facts, at, 'basis/article') === article);
const source = (facts: Json, at: readonly string[]) =>
  valueAt(facts, `/activities/${at[0] ?? ''}/sources/${at[1] ?? ''}/from`);
const elsewhere: Rule = (facts, at) => ['third_party', 'public_register'].some((from) => from === source(facts, at));
const retention =
  (...kinds: readonly string[]): Rule =>
  (facts, at) =>
    kinds.some((kind) => valueAt(facts, `/activities/${at[0] ?? ''}/retention/${at[1] ?? ''}/kind`) === kind);
const electronic: Rule = (facts, at) =>
  listAt(activity(facts, at, 'marketing/channels')).some((channel) => channel === 'email' || channel === 'sms');

type Party = 'services' | 'recipients';
const party = (list: Party, part: string, facts: Json, at: readonly string[]) =>
  valueAt(facts, `/${list}/${at[0] ?? ''}/${part}`);
const hasRole =
  (list: Party, role: string): Rule =>
  (facts, at) =>
    party(list, 'role', facts, at) === role;
const external =
  (list: Party): Rule =>
  (facts, at) =>
    party(list, 'role', facts, at) !== 'own_software';
const outsideEea =
  (list: Party): Rule =>
  (facts, at, { eea }) =>
    external(list)(facts, at, { eea, special: new Set() }) &&
    ['storage', 'access'].some((place) =>
      listAt(party(list, `locations/${place}`, facts, at)).some((code) => typeof code === 'string' && !eea.has(code)),
    );
const isLocated =
  (list: Party): Rule =>
  (facts, at) =>
    ['storage', 'access'].some((place) => party(list, `locations/${place}`, facts, at) !== undefined);
const is =
  (pointer: string, value: Json): Rule =>
  (facts) =>
    valueAt(facts, pointer) === value;
const answered =
  (pointer: string): Rule =>
  (facts) =>
    valueAt(facts, pointer) !== undefined;

/** When a question, and all under it, applies. `*` stands for a position in a list. What has no rule always applies. */
const RULES: Readonly<Record<string, Rule>> = {
  // MVA follows a Norwegian organisation number (merverdiavgiftsforskriften § 5-1-1).
  '/organisation/vatRegistered': is('/organisation/country', 'NO'),
  // GDPR 27(1): a representative is for those established outside the EEA.
  '/representative': (facts, _, { eea }) => {
    const country = valueAt(facts, '/organisation/country');
    return typeof country === 'string' && !eea.has(country);
  },
  '/dataProtectionOfficer/name': is('/dataProtectionOfficer/appointed', true),
  '/dataProtectionOfficer/email': is('/dataProtectionOfficer/appointed', true),
  '/dataProtectionOfficer/phone': is('/dataProtectionOfficer/appointed', true),
  '/dataProtectionOfficer/assessment': answered('/dataProtectionOfficer/appointed'),

  '/activities/*/onBehalfOf': (facts, at) => activity(facts, at, 'role') === 'processor',
  '/activities/*/joint': (facts, at) => activity(facts, at, 'role') === 'joint_controller',
  // Articles 13 and 14 bind the controller: a processor owes the reader none of these.
  '/activities/*/basis': own,
  '/activities/*/sources': own,
  '/activities/*/marketing': own,
  '/activities/*/basis/interest': basis('6(1)(f)'),
  '/activities/*/basis/balancing': basis('6(1)(f)'),
  '/activities/*/basis/statute': basis('6(1)(c)', '6(1)(e)'),
  '/activities/*/basis/consentGiven': basis('6(1)(a)'),
  '/activities/*/basis/article9': (facts, at, { special }) =>
    activity(facts, at, 'basis/article') !== undefined &&
    listAt(activity(facts, at, 'data')).some((code) => typeof code === 'string' && special.has(code)),
  '/activities/*/sources/*/name': elsewhere,
  '/activities/*/sources/*/publiclyAccessible': elsewhere,
  '/activities/*/sources/*/data': (facts, at) => listAt(activity(facts, at, 'sources')).length > 1,
  '/activities/*/retention/*/period': retention('period'),
  '/activities/*/retention/*/from': retention('period'),
  '/activities/*/retention/*/event': retention('until'),
  '/activities/*/retention/*/rule': retention('statutory'),
  '/activities/*/retention/*/every': retention('review'),
  '/activities/*/retention/*/criterion': retention('criterion'),
  '/activities/*/retention/*/data': retention('period', 'until', 'statutory', 'review', 'criterion'),
  // GDPR 13(2)(e) has no counterpart in Article 14: only what the person gives can be refused by the person.
  '/activities/*/requirement': (facts, at, tables) =>
    own(facts, at, tables) &&
    listAt(activity(facts, at, 'sources')).some((item) => textAt(item, 'from') === 'data_subject'),
  '/activities/*/requirement/consequence': (facts, at) => activity(facts, at, 'requirement/kind') !== undefined,
  // markedsføringsloven § 15 is about messages by electronic means.
  '/activities/*/marketing/ground': electronic,
  '/activities/*/marketing/existingCustomer': (facts, at, tables) =>
    electronic(facts, at, tables) && activity(facts, at, 'marketing/ground') === 'existing_customer',
  '/activities/*/marketing/forPartners': (facts, at) => listAt(activity(facts, at, 'marketing/channels')).length > 0,

  '/services/*/jointEssence': hasRole('services', 'joint_controller'),
  '/services/*/agreement': hasRole('services', 'processor'),
  '/services/*/agreement/signedOn': (facts, at) => party('services', 'agreement/status', facts, at) === 'in_force',
  '/services/*/locations': external('services'),
  '/services/*/locations/checkedOn': isLocated('services'),
  '/services/*/locations/source': isLocated('services'),
  '/services/*/transfers': outsideEea('services'),
  '/recipients/*/agreement': hasRole('recipients', 'processor'),
  '/recipients/*/agreement/signedOn': (facts, at) => party('recipients', 'agreement/status', facts, at) === 'in_force',
  '/recipients/*/locations': external('recipients'),
  '/recipients/*/locations/checkedOn': isLocated('recipients'),
  '/recipients/*/locations/source': isLocated('recipients'),
  '/recipients/*/transfers': outsideEea('recipients'),

  '/cookies/items': is('/cookies/used', true),
  '/cookies/purpose': is('/cookies/used', true),
  '/cookies/consent': is('/cookies/used', true),
  '/cookies/consent/change': answered('/cookies/consent/mechanism'),
  '/cookies/consent/changeUrl': answered('/cookies/consent/mechanism'),
  '/cookies/items/*/necessaryFor': (facts, at) =>
    valueAt(facts, `/cookies/items/${at[0] ?? ''}/category`) === 'necessary',
  '/cookies/cookielessServices': (facts) => listAt(valueAt(facts, '/services')).length > 0,

  '/automatedDecisions/decisions': is('/automatedDecisions/used', true),
  '/children/statement': answered('/children/directedAtChildren'),
  // GDPR 28(2): the notice is to those the business processes data for.
  '/changeNotice/subProcessorDays': (facts) =>
    listAt(valueAt(facts, '/activities')).some((item) => textAt(item, 'role') === 'processor'),
};

/**
 * The outermost value on the way to a pointer that does not apply, given what else is said; undefined when the question at the
 * pointer is asked.
 */
export function notAsked(facts: Json, pointer: string, tables: Tables): string | undefined {
  const tokens = tokensOf(pointer);
  const pattern: string[] = [];
  const at: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const inList = /^\d+$/.test(token);
    pattern.push(inList ? '*' : token);
    if (inList) at.push(token);
    const rule = RULES[`/${pattern.join('/')}`];
    if (rule && !rule(facts, at, tables)) return pointerOf(tokens.slice(0, index + 1));
  }
  return undefined;
}

function listAt(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
