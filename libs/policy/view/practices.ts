import { childConsentAge } from '#law';
import type { ClientFacts } from '../facts/schema.js';
import { COMMITMENTS, type Commitment, type SecurityMeasure } from '../facts/vocabulary.js';
import type { Words } from '../compile/words.js';
import type { Speaker } from './speaker.js';

/** One kind of marketing, and why it may be sent (markedsføringsloven § 15). */
export interface MarketingView {
  readonly activity: Words;
  readonly channels: readonly Words[];
  readonly consent: boolean;
  /** All four conditions of the third paragraph are met. */
  readonly existingCustomer: boolean;
  readonly forPartners: boolean;
}

export interface DecisionView {
  readonly id: string;
  readonly purpose: Words;
  readonly contract: boolean;
  readonly law: boolean;
  readonly explicitConsent: boolean;
  readonly logic: Words | undefined;
  readonly consequences: Words | undefined;
  readonly humanContact: Words | undefined;
}

export interface DecisionsView {
  /** Undefined: nobody has answered yet. */
  readonly used: boolean | undefined;
  readonly items: readonly DecisionView[];
}

export interface ChildrenView {
  readonly forChildren: boolean;
  readonly notForChildren: boolean;
  readonly statement: Words | undefined;
  /** Years, from the country's law; undefined where the table of law has no answer. */
  readonly age: Words | undefined;
}

export interface ChangesView {
  readonly days: Words | undefined;
  /** Days between notice of a new sub-processor and its start. */
  readonly subProcessorDays: Words | undefined;
  readonly channels: readonly Words[];
}

export interface DocumentView {
  readonly title: Words;
  readonly url: Words | undefined;
}

export interface SecurityView {
  readonly measures: readonly Words[];
  /** What is said of security beside the measures, such as what the reader has to do. */
  readonly remarks: readonly Words[];
}

/** Which promises the business has made. */
export type PromisesView = Readonly<Record<Commitment, boolean>>;

export function marketingView(facts: ClientFacts, speak: Speaker): MarketingView[] {
  return (facts.activities ?? []).flatMap(({ marketing, name, role }, index) => {
    if (!marketing || role === 'processor') return [];
    const pointer = `/activities/${String(index)}`;
    const conditions = marketing.existingCustomer;
    return [
      {
        activity: speak.own(name, `${pointer}/name`),
        channels: marketing.channels.map((code, at) =>
          speak.plain(speak.vocabulary.marketingChannel[code], `${pointer}/marketing/channels/${String(at)}`),
        ),
        consent: marketing.ground === 'consent',
        existingCustomer:
          marketing.ground === 'existing_customer' &&
          conditions?.addressFromSale === true &&
          conditions.ownSimilarProducts &&
          conditions.optOutAtCollection &&
          conditions.optOutInEveryMessage,
        forPartners: marketing.forPartners === true,
      },
    ];
  });
}

export function decisionsView({ automatedDecisions }: ClientFacts, speak: Speaker): DecisionsView {
  return {
    used: automatedDecisions?.used,
    items: (automatedDecisions?.used ? (automatedDecisions.decisions ?? []) : []).map((fact, index) => {
      const pointer = `/automatedDecisions/decisions/${String(index)}`;
      return {
        id: fact.id,
        purpose: speak.phrase(fact.purpose, `${pointer}/purpose`),
        contract: fact.ground === 'contract',
        law: fact.ground === 'law',
        explicitConsent: fact.ground === 'explicit_consent',
        logic: fact.logic && speak.sentence(fact.logic, `${pointer}/logic`),
        consequences: fact.consequences && speak.sentence(fact.consequences, `${pointer}/consequences`),
        humanContact: fact.humanContact && speak.sentence(fact.humanContact, `${pointer}/humanContact`),
      };
    }),
  };
}

export function childrenView({ children, organisation }: ClientFacts, speak: Speaker): ChildrenView {
  const age = organisation?.country === undefined ? undefined : childConsentAge(organisation.country);
  return {
    forChildren: children?.directedAtChildren === true,
    notForChildren: children?.directedAtChildren === false,
    statement: children?.statement && speak.sentence(children.statement, '/children/statement'),
    age: age === undefined ? undefined : speak.plain(String(age), '/organisation/country'),
  };
}

export function changesView({ changeNotice }: ClientFacts, speak: Speaker): ChangesView {
  return {
    days: changeNotice?.days ? speak.duration(`P${String(changeNotice.days)}D`, '/changeNotice/days') : undefined,
    subProcessorDays:
      changeNotice?.subProcessorDays === undefined
        ? undefined
        : speak.duration(`P${String(changeNotice.subProcessorDays)}D`, '/changeNotice/subProcessorDays'),
    channels: (changeNotice?.channels ?? []).map((code, index) =>
      speak.plain(speak.vocabulary.noticeChannel[code], `/changeNotice/channels/${String(index)}`),
    ),
  };
}

/** Sentences on security that are no measure of ours. */
const REMARKS: readonly SecurityMeasure[] = ['local_computers', 'secret_passwords', 'no_absolute_guarantee'];

export function securityView({ security }: ClientFacts, speak: Speaker): SecurityView {
  const all = (security?.measures ?? []).map((measure, index) => ({
    remark: typeof measure === 'string' && REMARKS.includes(measure),
    words: speak.codeOrText(measure, speak.vocabulary.security, `/security/measures/${String(index)}`),
  }));
  return {
    measures: all.filter(({ remark }) => !remark).map(({ words }) => words),
    remarks: all.filter(({ remark }) => remark).map(({ words }) => words),
  };
}

export function relatedView({ relatedDocuments }: ClientFacts, speak: Speaker): DocumentView[] {
  return (relatedDocuments ?? []).map(({ title, url }, index) => {
    const pointer = `/relatedDocuments/${String(index)}`;
    return {
      title: speak.own(title, `${pointer}/title`),
      url: url === undefined ? undefined : speak.plain(url, `${pointer}/url`),
    };
  });
}

const NO_PROMISES = Object.fromEntries(COMMITMENTS.map((code) => [code, false])) as Record<Commitment, boolean>;

export function promisesView({ commitments }: ClientFacts): PromisesView {
  const promises: Record<Commitment, boolean> = { ...NO_PROMISES };
  for (const code of commitments ?? []) promises[code] = true;
  return promises;
}
