import { beforeAll, describe, expect, it } from '@jest/globals';
import { formatCitation, RETENTION_STARTS, isRetentionRuleId, retentionRule } from '#law';
import { LOCALES, type Locale } from '#kernel';
import { compile, type Block, type ClientFacts, type Section } from '../index.js';
import { VOCABULARIES } from '../vocabulary/index.js';
import { BUSINESSES, factsOf, type Business } from './businesses.js';
import { blockText, prepare } from './matching.js';

/**
 * Where each processing activity of the published policies is found in the demo facts. One that rests on two bases, or that the
 * business does both for itself and for its customers, has become two. AP-A8 names no purpose and is left out until it does.
 */
const ACTIVITIES: Readonly<Record<Business, Readonly<Record<string, readonly string[]>>>> = {
  mester: {
    'MW-A1': ['website-statistics'],
    'MW-A2': ['contact-form'],
    'MW-A3': ['feedback-forms'],
    'MW-A4': ['invoicing'],
    'MW-A5': ['daily-work'],
    'MW-A6': ['email-dialogue'],
    'MW-A7': ['customer-relationships', 'accounting'],
  },
  pauluijting: {
    'PU-A1': ['website-assignments', 'websites-for-customers'],
    'PU-A2': ['online-marketing'],
    'PU-A3': ['customer-training'],
    'PU-A4': ['service-improvement'],
    'PU-A5': ['invoicing', 'accounting'],
    'PU-A6': ['enquiries'],
  },
  allprofil: {
    'AP-A1': ['customer-identification'],
    'AP-A2': ['delivery'],
    'AP-A3': ['sales-and-invoicing'],
    'AP-A4': ['personal-offers'],
    'AP-A5': ['customer-base-analysis'],
    'AP-A6': ['customer-satisfaction'],
    'AP-A7': ['newsletter'],
    'AP-A9': ['account'],
    'AP-A10': ['comments'],
    'AP-A11': ['service-changes-and-experience'],
    'AP-A12': ['invoice-storage'],
    'AP-A13': ['visit-analysis'],
    'AP-A14': ['communication'],
    'AP-A15': ['contract-obligations', 'legal-obligations'],
  },
  'policy-002': {
    'P2-A1': ['obligations-to-you'],
    'P2-A2': ['support-and-follow-up'],
    'P2-A3': ['legal-duties'],
    'P2-A4': ['customer-and-market-analysis'],
    'P2-A5': ['direct-marketing'],
    'P2-A6': ['newsletter'],
    'P2-A7': ['surveys'],
  },
  'hosting-003': {
    'H3-A1': ['customer-identification'],
    'H3-A2': ['support-and-invoicing'],
    'H3-A3': ['troubleshooting-and-security'],
    'H3-A4': ['service-delivery', 'service-improvement'],
    'H3-A5': ['account-communication', 'newsletter'],
    'H3-A6': ['domains-and-ssl'],
    'H3-A7': ['hosting-for-customers'],
    'H3-A8': ['traffic-analysis', 'usage-analysis'],
    'H3-A9': ['cookies'],
    'H3-A10': ['accounting'],
  },
};

const YEARLY: Readonly<Record<Locale, string>> = {
  nb: 'i året',
  nn: 'i året',
  en: 'every year',
  sv: 'om året',
};
const CASES = BUSINESSES.flatMap((business) =>
  LOCALES.flatMap((locale) =>
    (factsOf(business).activities ?? []).map((activity, index) => ({ business, locale, id: activity.id, index })),
  ),
);

const sectionsIn = (blocks: readonly Block[]): Section[] =>
  blocks.flatMap((block) => (block.type === 'section' ? [block, ...sectionsIn(block.blocks)] : []));

/** Every section that has no sections in it. */
const leavesIn = (blocks: readonly Block[]): Section[] =>
  sectionsIn(blocks).filter(({ blocks: inner }) => sectionsIn(inner).length === 0);

/** Pointers of the facts that a block and what is in it was made from. */
function factsIn(block: Block): string[] {
  if (block.type === 'definitions') return block.entries.flatMap(({ reason }) => [...reason.facts]);
  return [...block.reason.facts, ...(block.type === 'section' ? block.blocks.flatMap(factsIn) : [])];
}

function privacyPolicy(facts: ClientFacts, locale: Locale): readonly Block[] {
  return compile(facts, { kind: 'privacy-policy', locale, edition: { number: 1, date: '2026-08-05' } }).blocks;
}

/** The subsection whose heading was made from the activity's name. */
function subsectionOf(facts: ClientFacts, index: number, locale: Locale): Section {
  const name = `/activities/${String(index)}/name`;
  const own = leavesIn(privacyPolicy(facts, locale)).filter(({ reason }) => reason.facts.includes(name));
  if (own.length !== 1 || !own[0]) throw new Error(`${name} has ${String(own.length)} subsections in ${locale}`);
  return own[0];
}

const lower = (text: string) => prepare(text).toLowerCase();

/** What must be read about how long an activity's data are stored. */
function retentionWords(facts: ClientFacts, index: number, locale: Locale): string[] {
  const words = VOCABULARIES[locale];
  return (facts.activities?.[index]?.retention ?? []).flatMap((rule) => {
    switch (rule.kind) {
      case 'period':
        return [
          words.duration(rule.period),
          typeof rule.from === 'string' ? words.eventAfter[rule.from] : (rule.from[locale] ?? ''),
        ];
      case 'until':
        return [typeof rule.event === 'string' ? words.eventUntil[rule.event] : (rule.event[locale] ?? '')];
      case 'statutory': {
        if (!isRetentionRuleId(rule.rule)) throw new Error(`Unknown rule ${rule.rule}`);
        const found = retentionRule(rule.rule);
        return [
          words.duration(found.period),
          RETENTION_STARTS[found.start][locale],
          formatCitation(found.citation, locale),
        ];
      }
      case 'review':
        if (rule.every !== 'P1Y') throw new Error('Only a yearly review occurs in the published policies');
        return [YEARLY[locale]];
      case 'criterion':
        return [rule.criterion[locale] ?? ''];
    }
  });
}

describe('processing activities of the published policies', () => {
  it.each(BUSINESSES)('of %s are all in the facts', (business) => {
    const known = (factsOf(business).activities ?? []).map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(Object.values(ACTIVITIES[business]).flat()));
  });

  it('are counted', () => {
    expect(BUSINESSES.map((business) => Object.keys(ACTIVITIES[business]).length)).toEqual([7, 6, 14, 7, 10]);
  });
});

describe.each(CASES)('$business $locale: $id', ({ business, locale, index }) => {
  const facts = factsOf(business);
  const activity = facts.activities?.[index];
  if (!activity) throw new Error(`No activity ${String(index)}`);
  let text = '';
  let pointers: string[] = [];
  beforeAll(() => {
    const section = subsectionOf(facts, index, locale);
    text = lower(blockText(section));
    pointers = factsIn(section);
  });

  it('has a subsection with its purpose', () => {
    expect(text).toContain(lower(activity.purpose?.[locale] ?? 'no purpose'));
    expect(pointers).toContain(`/activities/${String(index)}/purpose`);
  });

  it('names its basis, with the interest or the statute; a processor has none of its own', () => {
    if (activity.role === 'processor') {
      expect(activity.basis).toBeUndefined();
      expect(text).toContain(lower(activity.onBehalfOf?.[locale] ?? 'nobody'));
      return;
    }
    const { basis } = activity;
    if (!basis) throw new Error('An activity of a controller needs a basis');
    expect(text).toContain(lower(formatCitation(`GDPR ${basis.article}`, locale)));
    if (basis.interest) expect(text).toContain(lower(basis.interest[locale] ?? ''));
    if (basis.statute !== undefined) expect(pointers).toContain(`/activities/${String(index)}/basis/statute`);
  });

  it('names each recipient', () => {
    const names = [
      ...(activity.services ?? []).map((id) => facts.services?.find((service) => service.id === id)?.name),
      ...(activity.recipients ?? []).map(
        (id) => facts.recipients?.find((recipient) => recipient.id === id)?.name[locale],
      ),
    ];
    for (const name of names) expect(text).toContain(lower(name ?? 'no name'));
  });

  it('says how long the data are stored', () => {
    const words = retentionWords(facts, index, locale);
    for (const part of words) expect(text).toContain(lower(part));
    (activity.retention ?? []).forEach(({ kind }, at) => {
      if (kind === 'review') return;
      expect(
        pointers.some((pointer) => pointer.startsWith(`/activities/${String(index)}/retention/${String(at)}`)),
      ).toBe(true);
    });
    expect(activity.retention?.length).toBeGreaterThan(0);
  });
});
