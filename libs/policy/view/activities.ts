import { legalObligation } from '#law';
import type { Activity } from '../facts/activities.js';
import type { ClientFacts } from '../facts/schema.js';
import type { Channel } from '../facts/vocabulary.js';
import type { Words } from '../compile/words.js';
import type { Party } from './recipients.js';
import { retentionViews, type RetentionView } from './retention.js';
import type { Speaker } from './speaker.js';

/** Channels that are occasions rather than places. */
const OCCASIONS: readonly Channel[] = ['order', 'registration', 'newsletter_signup', 'survey', 'comment_field'];

/** The basis of GDPR 6(1), one of them set, with what the law wants said of it. */
export interface BasisView {
  readonly consent: boolean;
  readonly contract: boolean;
  /** The person asked for something before there is a contract. */
  readonly beforeContract: boolean;
  readonly obligation: boolean;
  readonly vitalInterests: boolean;
  readonly publicTask: boolean;
  readonly legitimateInterest: boolean;
  readonly interest: Words | undefined;
  /** Why the interest weighs more, as sentences. */
  readonly balancing: Words | undefined;
  readonly statute: Words | undefined;
  /** What the statute makes us do, completing «Vi må …». */
  readonly duty: Words | undefined;
  readonly consentGiven: Words | undefined;
  /** GDPR 9(2): why special categories may be used, and where it stands. */
  readonly special: { readonly reason: Words; readonly citation: Words } | undefined;
}

export interface SourceView {
  readonly fromPerson: boolean;
  readonly generated: boolean;
  readonly thirdParty: boolean;
  readonly register: boolean;
  readonly name: Words | undefined;
  /** Which of the activity's data come from here. */
  readonly data: readonly Words[];
  readonly isPublic: boolean;
  readonly notPublic: boolean;
  readonly channels: readonly Words[];
}

export interface RequirementView {
  readonly voluntary: boolean;
  readonly contractual: boolean;
  readonly precontractual: boolean;
  readonly statutory: boolean;
  readonly consequence: Words | undefined;
}

export interface ActivityView {
  readonly id: string;
  readonly name: Words;
  readonly purpose: Words | undefined;
  readonly people: readonly Words[];
  readonly data: readonly Words[];
  /** The same lists as entries of their own, with a capital first. */
  readonly peopleEntry: readonly Words[];
  readonly dataEntry: readonly Words[];
  readonly basis: BasisView | undefined;
  readonly sources: readonly SourceView[];
  readonly severalSources: boolean;
  readonly recipients: readonly Words[];
  /** Pointers of the services and recipients used, software on the own server included. */
  readonly usedPointers: readonly string[];
  /** A name holds a list itself, outside brackets, so that the last name needs another word before it than «og». */
  readonly recipientsHoldLists: boolean;
  /** Both lists were filled in and hold nobody outside the business. */
  readonly noRecipients: boolean;
  readonly ownSoftware: readonly Words[];
  readonly retention: readonly RetentionView[];
  readonly requirement: RequirementView | undefined;
  readonly onBehalfOf: Words | undefined;
  readonly joint:
    { readonly parties: readonly Words[]; readonly essence: Words; readonly contact: Words | undefined } | undefined;
}

export interface ActivitiesView {
  /** What we decide over, alone or with others. */
  readonly own: readonly ActivityView[];
  readonly asProcessor: readonly ActivityView[];
  readonly joint: readonly ActivityView[];
  /** Everybody whose data we are controller for, each once. */
  readonly ownPeople: readonly Words[];
  readonly ownNames: readonly Words[];
  /** Everybody whose data we process for others, each once. */
  readonly othersPeople: readonly Words[];
  /** For whom, each once. */
  readonly onBehalfOf: readonly Words[];
  readonly anyConsent: boolean;
  readonly anyInterestOrTask: boolean;
  readonly anyTask: boolean;
  readonly anyRetention: boolean;
  /** How people give us data, each once. */
  readonly channels: readonly Words[];
  readonly anyGenerated: boolean;
  /** Sources other than the person and our own systems (GDPR 14(2)(f)). */
  readonly otherSources: readonly { readonly source: SourceView; readonly data: readonly Words[] }[];
}

export function activitiesView(facts: ClientFacts, parties: readonly Party[], speak: Speaker): ActivitiesView {
  const all = (facts.activities ?? []).map((fact, index) => ({
    fact,
    view: activityView(fact, `/activities/${String(index)}`, parties, speak),
  }));
  const own = all
    .filter(({ fact }) => fact.role === 'controller' || fact.role === 'joint_controller')
    .map(({ view }) => view);
  const asProcessor = all.filter(({ fact }) => fact.role === 'processor').map(({ view }) => view);
  const sources = own.flatMap((activity) =>
    activity.sources.map((source) => ({ source, data: dataFrom(source, activity) })),
  );
  return {
    own,
    asProcessor,
    joint: all.filter(({ fact }) => fact.role === 'joint_controller').map(({ view }) => view),
    ownPeople: once(own.flatMap(({ people }) => people)),
    ownNames: own.map(({ name }) => name),
    othersPeople: once(asProcessor.flatMap(({ people }) => people)),
    onBehalfOf: once(asProcessor.flatMap(({ onBehalfOf }) => (onBehalfOf ? [onBehalfOf] : []))),
    anyConsent:
      own.some(({ basis }) => basis?.consent === true) ||
      all.some(({ fact }) => fact.role !== 'processor' && fact.basis?.article9 === '9(2)(a)'),
    anyTask: own.some(({ basis }) => basis?.publicTask === true),
    anyInterestOrTask: own.some(({ basis }) => basis?.legitimateInterest === true || basis?.publicTask === true),
    anyRetention: own.some(({ retention }) => retention.length > 0),
    channels: channelsOf(facts, speak),
    anyGenerated: sources.some(({ source }) => source.generated),
    otherSources: sources.filter(({ source }) => (source.thirdParty || source.register) && source.name !== undefined),
  };
}

/** What a source gives: as told, or all the activity's data when it is the only one. Of several sources nothing is guessed. */
function dataFrom(source: SourceView, activity: ActivityView): readonly Words[] {
  if (source.data.length > 0) return source.data;
  return activity.severalSources ? [] : activity.data;
}

/** Ways in which people give us data, each once: first the places, then the occasions («når du …»), as one sentence reads. */
function channelsOf(facts: ClientFacts, speak: Speaker): Words[] {
  const found = (facts.activities ?? []).flatMap((activity, index) =>
    activity.role === 'processor'
      ? []
      : (activity.sources ?? []).flatMap((source, at) =>
          source.from !== 'data_subject'
            ? []
            : (source.channels ?? []).map((code, place) => ({
                code,
                words: speak.plain(
                  speak.vocabulary.channel[code],
                  `/activities/${String(index)}/sources/${String(at)}/channels/${String(place)}`,
                ),
              })),
        ),
  );
  const isOccasion = ({ code }: { readonly code: Channel }): boolean => OCCASIONS.includes(code);
  return once([...found.filter((one) => !isOccasion(one)), ...found.filter(isOccasion)].map(({ words }) => words));
}

function activityView(fact: Activity, pointer: string, parties: readonly Party[], speak: Speaker): ActivityView {
  const { vocabulary } = speak;
  const used = [
    ...(fact.services ?? []).flatMap((id) => parties.filter((party) => party.list === 'services' && party.id === id)),
    ...(fact.recipients ?? []).flatMap((id) =>
      parties.filter((party) => party.list === 'recipients' && party.id === id),
    ),
  ];
  const external = used.filter((party) => party.external);
  const people = speak.codesOrTexts(fact.people, vocabulary.people, `${pointer}/people`);
  const data = speak.codesOrTexts(fact.data, vocabulary.data, `${pointer}/data`);
  return {
    id: fact.id,
    name: speak.own(fact.name, `${pointer}/name`),
    purpose: fact.purpose && speak.phrase(fact.purpose, `${pointer}/purpose`),
    people,
    data,
    peopleEntry: speak.capitalFirst(people),
    dataEntry: speak.capitalFirst(data),
    basis: fact.basis && basisView(fact, pointer, speak),
    sources: (fact.sources ?? []).map((source, index) => {
      const at = `${pointer}/sources/${String(index)}`;
      return {
        fromPerson: source.from === 'data_subject',
        generated: source.from === 'generated',
        thirdParty: source.from === 'third_party',
        register: source.from === 'public_register',
        name: source.name && speak.phrase(source.name, `${at}/name`),
        data: speak.codesOrTexts(source.data, vocabulary.data, `${at}/data`),
        isPublic: source.publiclyAccessible === true,
        notPublic: source.publiclyAccessible === false,
        channels: speak.codesOrTexts(source.channels, vocabulary.channel, `${at}/channels`),
      };
    }),
    severalSources: (fact.sources ?? []).length > 1,
    recipients: external.map(({ name }) => name),
    usedPointers: used.map((party) => party.pointer),
    recipientsHoldLists: external.length > 1 && external.some(({ name }) => speak.holdsList(name)),
    noRecipients: fact.services !== undefined && fact.recipients !== undefined && external.length === 0,
    ownSoftware: used.filter((party) => !party.external).map(({ name }) => name),
    retention: retentionViews(fact.retention ?? [], `${pointer}/retention`, speak),
    requirement: fact.requirement && {
      voluntary: fact.requirement.kind === 'voluntary',
      contractual: fact.requirement.kind === 'contractual',
      precontractual: fact.requirement.kind === 'precontractual',
      statutory: fact.requirement.kind === 'statutory',
      consequence:
        fact.requirement.consequence &&
        speak.phrase(fact.requirement.consequence, `${pointer}/requirement/consequence`),
    },
    onBehalfOf: fact.onBehalfOf && speak.phrase(fact.onBehalfOf, `${pointer}/onBehalfOf`),
    joint: fact.joint && {
      parties: fact.joint.parties.map((party, index) =>
        speak.plain(party, `${pointer}/joint/parties/${String(index)}`),
      ),
      essence: speak.sentence(fact.joint.essence, `${pointer}/joint/essence`),
      contact: fact.joint.contact && speak.phrase(fact.joint.contact, `${pointer}/joint/contact`),
    },
  };
}

function basisView({ basis, requirement }: Activity, activityPointer: string, speak: Speaker): BasisView | undefined {
  if (!basis) return undefined;
  const pointer = `${activityPointer}/basis`;
  const duty = basis.statute === undefined ? undefined : legalObligation(basis.statute);
  return {
    consent: basis.article === '6(1)(a)',
    contract: basis.article === '6(1)(b)' && requirement?.kind !== 'precontractual',
    beforeContract: basis.article === '6(1)(b)' && requirement?.kind === 'precontractual',
    obligation: basis.article === '6(1)(c)',
    vitalInterests: basis.article === '6(1)(d)',
    publicTask: basis.article === '6(1)(e)',
    legitimateInterest: basis.article === '6(1)(f)',
    interest: basis.interest && speak.phrase(basis.interest, `${pointer}/interest`),
    balancing: basis.balancing && speak.sentence(basis.balancing, `${pointer}/balancing`),
    statute: basis.statute === undefined ? undefined : speak.citation(basis.statute, `${pointer}/statute`),
    duty: duty && speak.plain(duty.label[speak.locale], `${pointer}/statute`),
    consentGiven: basis.consentGiven && speak.phrase(basis.consentGiven, `${pointer}/consentGiven`),
    special: basis.article9 && {
      reason: speak.plain(speak.vocabulary.article9[basis.article9], `${pointer}/article9`),
      citation: speak.citation(`GDPR ${basis.article9}`, `${pointer}/article9`),
    },
  };
}

/** Words with the same text once, in the order they first come; the pointers of the first stay. */
export function once(words: readonly Words[]): Words[] {
  const seen = new Map<string, Words>();
  for (const word of words) if (!seen.has(word.text)) seen.set(word.text, word);
  return [...seen.values()];
}
