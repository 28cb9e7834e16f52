import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS, INTERFACE_LOCALES, SEVERITIES } from '#kernel';
import { isCitation } from '#law';
import { emptyFacts } from '../facts/schema.js';
import { parseFacts } from '../facts/validate.js';
import { en } from './catalogue/en.js';
import { nb } from './catalogue/nb.js';
import { checkFacts, isBlocked } from './check.js';
import { FINDINGS, findingRule, type FindingCode } from './codes.js';
import { explainFinding } from './explain.js';
import { SOON_AFTER } from './testing/case.js';
import { CASES } from './testing/cases.js';
import { changed } from './testing/change.js';
import { LAWFUL_FACTS } from './testing/lawful-facts.js';

const CODES = Object.keys(FINDINGS) as FindingCode[];
const CELLS = CODES.flatMap((code) => CASES[code].map((one, index) => ({ code, number: index + 1, ...one })));

const kindsOf = (code: FindingCode, pointer: string) =>
  (findingRule(code).kinds ?? DOCUMENT_KINDS).filter(
    (kind) => !(kind === 'privacy-policy' && pointer.startsWith('/cookies/items/')),
  );

describe('a complete and lawful set of facts', () => {
  it('is facts', () => {
    expect(parseFacts(LAWFUL_FACTS)).toEqual({ ok: true, facts: LAWFUL_FACTS });
  });

  it.each(DOCUMENT_KINDS)('raises nothing for the %s', (kind) => {
    expect(checkFacts(LAWFUL_FACTS, kind)).toEqual([]);
    expect(checkFacts(LAWFUL_FACTS, kind, SOON_AFTER)).toEqual([]);
    expect(isBlocked(checkFacts(LAWFUL_FACTS, kind))).toBe(false);
  });
});

describe('every finding', () => {
  it('has cases, and they are all run', () => {
    expect(Object.keys(CASES).sort()).toEqual([...CODES].sort());
    expect(CELLS.length).toBeGreaterThan(CODES.length);
  });

  it.each(CELLS)('$code is raised at $at ($number)', ({ code, at, raise, mend, around = SOON_AFTER }) => {
    const broken = changed(LAWFUL_FACTS, raise);
    const mended = mend ? changed(LAWFUL_FACTS, { ...raise, ...mend }) : LAWFUL_FACTS;
    const [kind = 'privacy-policy'] = kindsOf(code, at);

    expect(
      checkFacts(broken, kind, around)
        .filter((found) => found.code === code)
        .map(({ pointer }) => pointer),
    ).toEqual([at]);
    expect(checkFacts(mended, kind, around).filter((found) => found.code === code)).toEqual([]);
  });

  it.each(CODES)('%s cites law that exists', (code) => {
    expect(findingRule(code).citations.length).toBeGreaterThan(0);
    expect(findingRule(code).citations.filter((citation) => !isCitation(citation))).toEqual([]);
  });

  it.each(CELLS)(
    '$code reads as whole sentences in both languages ($number)',
    ({ code, at, raise, around = SOON_AFTER }) => {
      const [kind = 'privacy-policy'] = kindsOf(code, at);
      const found = checkFacts(changed(LAWFUL_FACTS, raise), kind, around).find(
        (one) => one.code === code && one.pointer === at,
      );
      if (!found) throw new Error(`${code} is not raised`);
      for (const locale of INTERFACE_LOCALES) {
        const catalogue = { nb, en }[locale][code];
        const names = [...`${catalogue.message} ${catalogue.fix}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(names.filter((name) => name === undefined || !found.args[name])).toEqual([]);
        const { message, fix, articles, severity, pointer } = explainFinding(found, locale);
        // A name may begin with a small letter.
        expect(catalogue.message).not.toMatch(/^\{(?!country)/);
        expect(message).toMatch(/^[«“\p{Lu}].*\.$/u);
        expect(fix).toMatch(/^\p{Lu}.*\.$/u);
        expect(articles).toHaveLength(findingRule(code).citations.length);
        expect({ severity, pointer }).toEqual({ severity: findingRule(code).severity, pointer: at });
      }
    },
  );
});

describe('the document decides what concerns it', () => {
  it('a gap in an activity does not stand in the way of the cookie policy', () => {
    const facts = changed(LAWFUL_FACTS, { '/activities/0/purpose': undefined, '/activities/0/basis': undefined });
    expect(isBlocked(checkFacts(facts, 'privacy-policy'))).toBe(true);
    expect(checkFacts(facts, 'cookie-policy')).toEqual([]);
  });

  it('a gap in one cookie does not stand in the way of the privacy policy', () => {
    const facts = changed(LAWFUL_FACTS, { '/cookies/items/0/purpose': undefined });
    expect(checkFacts(facts, 'privacy-policy')).toEqual([]);
    expect(isBlocked(checkFacts(facts, 'cookie-policy'))).toBe(true);
  });

  it('the cookie policy is concerned with a service only when it is at work on the site', () => {
    const facts = changed(LAWFUL_FACTS, { '/services/0/locations': undefined });
    expect(checkFacts(facts, 'cookie-policy')).toEqual([]);
    const onSite = changed(facts, {
      '/cookies/items/0/service': 'mailhost',
      '/cookies/items/0/party': 'third',
    });
    expect(checkFacts(onSite, 'cookie-policy').map(({ code }) => code)).toEqual(['transfer.location_unknown']);
  });

  it('unanswered cookies block both policies, and not the list of processors', () => {
    const facts = changed(LAWFUL_FACTS, { '/cookies': undefined });
    expect(DOCUMENT_KINDS.map((kind) => isBlocked(checkFacts(facts, kind)))).toEqual([true, true, false]);
  });

  it('a missing website blocks the cookie policy and not the privacy policy', () => {
    const facts = changed(LAWFUL_FACTS, { '/websites': undefined });
    expect(DOCUMENT_KINDS.map((kind) => checkFacts(facts, kind).map(({ code }) => code))).toEqual([
      ['websites.not_named'],
      ['websites.missing'],
      [],
    ]);
  });
});

describe('roles decide what must be said', () => {
  it('a processor owes no basis, retention, source or requirement in its own policy', () => {
    const facts = changed(LAWFUL_FACTS, {
      '/activities': [LAWFUL_FACTS.activities?.[4]],
      '/services': [],
      '/recipients': [],
      '/cookies': { used: false },
    });
    expect(checkFacts(facts, 'privacy-policy')).toEqual([]);
  });

  it('data from others than the person need no word on whether they must be given', () => {
    const facts = changed(LAWFUL_FACTS, {
      '/activities/0/sources': [{ from: 'generated' }],
      '/activities/0/requirement': undefined,
    });
    expect(checkFacts(facts, 'privacy-policy')).toEqual([]);
  });
});

describe('the list', () => {
  it('has the worst first, then the order of the facts, with item 2 before item 10', () => {
    const activity = { ...LAWFUL_FACTS.activities?.[0], purpose: undefined };
    const facts = changed(LAWFUL_FACTS, {
      '/activities': Array.from({ length: 11 }, (_, index) => ({ ...activity, id: `a${String(index)}` })),
      '/children': undefined,
      '/dataProtectionOfficer': undefined,
    });
    const found = checkFacts(facts, 'privacy-policy');
    const severities = found.map(({ code }) => SEVERITIES.indexOf(findingRule(code).severity));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
    expect(new Set(severities).size).toBe(3);
    const purposes = found.filter(({ code }) => code === 'activity.purpose_missing').map(({ pointer }) => pointer);
    expect(purposes).toEqual(Array.from({ length: 11 }, (_, index) => `/activities/${String(index)}/purpose`));
  });

  it('is the same every time', () => {
    const facts = emptyFacts();
    expect(checkFacts(facts, 'privacy-policy')).toEqual(checkFacts(structuredClone(facts), 'privacy-policy'));
  });

  it('of a client about whom nothing is known blocks both documents', () => {
    const codes = checkFacts(emptyFacts(), 'privacy-policy').map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'controller.name_missing',
        'controller.org_number_missing',
        'activities.missing',
        'cookies.unanswered',
      ]),
    );
    expect(DOCUMENT_KINDS.map((kind) => isBlocked(checkFacts(emptyFacts(), kind)))).toEqual([true, true, true]);
  });
});

describe('words', () => {
  it('name countries, languages and data in the language of the reader', () => {
    const transfer = {
      code: 'transfer.mechanism_missing',
      pointer: '/services/0/transfers',
      args: { name: 'Postkontoret', country: 'US' },
    } as const;
    expect(explainFinding(transfer, 'nb').message).toContain('i USA');
    expect(explainFinding(transfer, 'en').message).toContain('in United States');
    const translation = {
      code: 'text.translation_missing',
      pointer: '/organisation/business/en',
      args: { language: 'en' },
    } as const;
    expect(explainFinding(translation, 'nb').fix).toBe('Skriv teksten på engelsk.');
    const uncovered = {
      code: 'retention.data_uncovered',
      pointer: '/activities/0/retention',
      args: { activity: 'Salg', data: 'name|gavekort' },
    } as const;
    expect(explainFinding(uncovered, 'nb').message).toContain('navn, gavekort.');
  });

  it('never take a name from the client as a place to fill in', () => {
    const found = { code: 'recipient.unused', pointer: '/services/0', args: { name: '{country}' } } as const;
    expect(explainFinding(found, 'en').message).toContain('No processing activity or cookie uses {country},');
  });

  it('write the articles as the language does', () => {
    const found = {
      code: 'basis.interest_missing',
      pointer: '/activities/0/basis/interest',
      args: { activity: 'Salg' },
    } as const;
    expect(explainFinding(found, 'nb').articles[0]).toBe('personvernforordningen artikkel 13 nr. 1 bokstav d');
    expect(explainFinding(found, 'en').articles[0]).toBe('Article 13(1)(d) GDPR');
  });
});
