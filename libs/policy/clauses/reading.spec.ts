import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS, type Locale } from '#kernel';
import { compile, type ClientFacts } from '../index.js';
import type { Retention } from '../facts/activities.js';
import type { Recipient } from '../facts/recipients.js';
import { everyFact } from '../sample/every-fact.js';
import { readAloud } from './reading.fixture.js';

type Activity = NonNullable<ClientFacts['activities']>[number];

const own = (text: string, sv = text) => ({ nb: text, nn: text, en: text, sv });

/** The privacy policy of a business with these facts, as text. */
function read(facts: Omit<ClientFacts, 'schema' | 'locales'>, locale: Locale = 'nb'): string {
  const all: ClientFacts = { schema: 'vern-facts-1', locales: ['nb', 'nn', 'en'], ...facts };
  return readAloud(compile(all, { kind: 'privacy-policy', locale, edition: { date: '2026-11-20' } }));
}

const withActivity = (activity: Partial<Activity>, more: Partial<ClientFacts> = {}, locale: Locale = 'nb') =>
  read({ activities: [{ id: 'a', name: own('A'), role: 'controller', ...activity }], ...more }, locale);

const lineOf = (text: string, term: string) => text.split('\n').find((line) => line.startsWith(`${term}: `));

describe('storage of an activity', () => {
  const GENERAL: Retention = { kind: 'until', event: 'end_of_customer_relationship' };
  const INVOICES: Retention = { kind: 'statutory', rule: 'no-bookkeeping-accounts', data: ['invoice_details'] };

  it('tells of deletion once, after the last period', () => {
    expect(lineOf(withActivity({ retention: [GENERAL] }), 'Lagring')).toBe(
      'Lagring: Vi lagrer opplysningene til kundeforholdet er avsluttet. Deretter sletter vi dem.',
    );
    expect(lineOf(withActivity({ retention: [INVOICES, GENERAL] }), 'Lagring')).toMatch(
      /^(?!.*sletter.*sletter).*Når tiden er ute, sletter vi dem\.$/,
    );
  });

  it('puts what is kept for a time of its own before «de andre opplysningene»', () => {
    expect(lineOf(withActivity({ retention: [GENERAL, INVOICES] }), 'Lagring')).toMatch(
      /fakturaopplysninger i fem år .* Vi lagrer de andre opplysningene til kundeforholdet er avsluttet\./,
    );
  });

  it('speaks of «opplysningene» when no rule is for some of them', () => {
    const last = { kind: 'period', period: 'P1Y', from: 'last_contact' } as const;
    expect(withActivity({ retention: [GENERAL, last] })).not.toContain('de andre opplysningene');
  });

  it('tells of anonymisation where the business has said that it may anonymise', () => {
    expect(withActivity({ retention: [GENERAL] }, { commitments: ['may_anonymise'] })).toContain(
      'Deretter sletter eller anonymiserer vi dem.',
    );
  });

  it('promises no deletion on behalf of a customer who chooses between deletion and return', () => {
    const line = lineOf(withActivity({ role: 'processor', retention: [GENERAL] }), 'Lagring');
    expect(line).toBe('Lagring: Vi lagrer opplysningene til kundeforholdet er avsluttet.');
  });
});

describe('sources', () => {
  const REGISTER = { from: 'public_register', name: own('Enhetsregisteret'), publiclyAccessible: true } as const;

  it('of which there are several are not said to give all the data each', () => {
    const text = withActivity({
      data: ['name', 'bank_details'],
      sources: [{ from: 'data_subject' }, { ...REGISTER, data: ['name'] }],
    });
    expect(text).toContain('Vi får noen av opplysningene fra deg.');
    expect(text).toContain('- Fra Enhetsregisteret, et offentlig register som er åpent for alle: navn\n');
  });

  it('without data of their own give nothing that is guessed', () => {
    const text = withActivity({ data: ['bank_details'], sources: [{ from: 'data_subject' }, REGISTER] });
    expect(text).toContain('- Fra Enhetsregisteret, et offentlig register som er åpent for alle\n');
  });

  it('that stand alone give the data of the activity', () => {
    expect(withActivity({ data: ['name'], sources: [REGISTER] })).toContain('som er åpent for alle: navn');
  });

  it('are told with places before occasions', () => {
    expect(withActivity({ sources: [{ from: 'data_subject', channels: ['order', 'email', 'phone'] }] })).toContain(
      'Vi får opplysninger fra deg på e-post, på telefon og når du bestiller.',
    );
  });
});

describe('recipients', () => {
  const recipients = [
    { id: 'a', name: own('leverandører av drift og support'), kind: 'category' as const },
    { id: 'b', name: own('politi'), kind: 'authority' as const },
    { id: 'c', name: own('eBrev AS'), kind: 'named' as const },
  ];

  it('whose names hold a list are told apart', () => {
    expect(lineOf(withActivity({ recipients: ['a', 'b'] }, { recipients }), 'Mottakere')).toBe(
      'Mottakere: Vi deler opplysningene med leverandører av drift og support samt politi.',
    );
  });

  it('are told apart by how each language ends a list', () => {
    const listed = [
      { id: 'a', name: own('drift og support', 'drift och support'), kind: 'category' as const },
      { id: 'b', name: own('politi', 'polis'), kind: 'authority' as const },
    ];
    const line = (locale: Locale, term: string) =>
      lineOf(withActivity({ recipients: ['a', 'b'] }, { recipients: listed }, locale), term);
    expect(line('sv', 'Mottagare')).toBe('Mottagare: Vi delar uppgifterna med drift och support samt polis.');
    expect(line('en', 'Recipients')).toMatch(/drift og support and politi\.$/);
  });

  it('begin their row with a capital, unless it is a name', () => {
    const text = read({ recipients });
    expect(text).toContain('| Leverandører av drift og support |');
    expect(text).toContain('| eBrev AS |');
  });

  it('are in “the United States” in an English sentence', () => {
    const abroad: Recipient[] = [{ id: 'a', name: own('x'), locations: { storage: ['US', 'NO'], access: [] } }];
    expect(read({ recipients: abroad }, 'en')).toContain('the United States and Norway (storage)');
  });
});

describe('a reader', () => {
  it.each([
    ['nb', 'Hvorfor vi kan: Noe pålegger loven oss. Noe gjør vi bare hvis du sier ja.'],
    ['nn', 'Kvifor vi kan: Noko pålegg lova oss. Noko gjer vi berre dersom du seier ja.'],
    ['en', 'Why we may: Some of it the law requires of us. Some of it we do only if you say yes.'],
  ] as const)('meets the reasons for processing in one entry in %s', (locale, reasons) => {
    const activities = (['6(1)(c)', '6(1)(a)'] as const).map((article, index) => ({
      id: `a${String(index)}`,
      name: own('A'),
      role: 'controller' as const,
      basis: { article },
    }));
    expect(read({ activities }, locale)).toContain(reasons);
  });

  it('meets an address once, with all it is for', () => {
    const email = (use: 'general' | 'privacy') => ({ type: 'email' as const, value: 'post@a.example', use });
    const text = read({ contacts: [email('general'), email('privacy')] });
    expect(text).toContain('E-post (generelle henvendelser og personvern): post@a.example');
    expect(text.match(/^E-post/gm)).toHaveLength(1);
  });

  it('gets no list of one website', () => {
    expect(read({ websites: [{ id: 'a', domain: 'a.example' }] })).toContain(
      'Erklæringen gjelder også når du besøker a.example.',
    );
  });

  it('is told the large parts when many were filled in', () => {
    const parts = [
      'people',
      'data',
      'basis',
      'sources',
      'services',
      'recipients',
      'retention',
      'requirement',
      'marketing',
    ];
    const marks = (names: readonly string[]) =>
      names.map((part) => ({ pointer: `/activities/0/${part}`, kind: 'demo' as const }));
    expect(read({ marks: marks(parts) })).toContain('fra virksomheten selv: opplysninger om behandlingene.');
    expect(read({ marks: marks(parts.slice(6, 8)) })).toContain('selv: lagringstidene og om opplysningene må gis.');
  });

  it('is not told twice how to get a copy of the safeguards', () => {
    const of = (copy?: ReturnType<typeof own>) =>
      read({
        recipients: [
          { id: 'a', name: own('x'), transfers: [{ country: 'US', mechanism: 'scc', ...(copy && { copy }) }] },
        ],
      });
    expect(of()).toContain('Du kan få kopi av garantiene');
    expect(of(own('Skriv til oss for en kopi'))).not.toContain('Du kan få kopi av garantiene');
  });

  it('reads advice on passwords beside the measures, not as one of them', () => {
    const text = read({ security: { measures: ['secret_passwords', 'backups'] } });
    expect(text).toContain('- Vi tar sikkerhetskopier.\nHar du en brukerkonto hos oss');
  });

  it('hears of a task in the public interest only where there is one', () => {
    const task = 'en oppgave i allmennhetens interesse, av grunner';
    expect(withActivity({ basis: { article: '6(1)(e)' } })).toContain(task);
    expect(withActivity({ basis: { article: '6(1)(f)' } })).not.toContain(task);
  });
});

describe('a Swedish reader', () => {
  it('meets the terms of the Swedish Regulation and Swedish dates', () => {
    const text = read({ organisation: { name: 'Fjord AS', country: 'NO' } }, 'sv');
    expect(text).toContain('Version: utkast, 20 november 2026.');
    expect(text).toContain('Fjord AS är personuppgiftsansvarig för');
    expect(text).toContain('rätt till tillgång, rättelse och radering');
    expect(text).toContain('artikel 77.1 i dataskyddsförordningen');
  });

  it('finds Norwegian law by its Norwegian name', () => {
    expect(withActivity({ basis: { article: '6(1)(c)', statute: 'NO bokføringsloven § 13' } }, {}, 'sv')).toContain(
      'Vi måste bevara räkenskapsmaterial enligt 13 § i den norska bokföringslagen (bokføringsloven).',
    );
  });

  it('is told the bases of the summary in one entry', () => {
    const bases = (['6(1)(b)', '6(1)(f)', '6(1)(a)'] as const).map((article, index) => ({
      id: `a${String(index)}`,
      name: own('A'),
      role: 'controller' as const,
      basis: { article },
    }));
    expect(lineOf(read({ activities: bases }, 'sv'), 'Varför vi får göra det')).toMatch(
      /En del behöver vi .* berättigat intresse av det\. En del gör vi bara om du säger ja\.$/,
    );
  });
});

describe('nynorsk', () => {
  it.each(DOCUMENT_KINDS)('is never mixed with bokmål in a %s', (kind) => {
    const said = readAloud(compile(everyFact(), { kind, locale: 'nn', edition: { date: '2026-11-20' } }));
    const bokmål =
      /(?<!\p{L})(ikke|hva|hvem|hvordan|hvorfor|hver|hvis|fra|også|bare|noen?|noe|være|gjør|dem|deres|mottakere?|opplysningene?r?|behandlingen|databehandlere?|rettigheter|lagrer|sletter|sikkerhet)(?!\p{L})/giu;
    expect([...said.matchAll(bokmål)].map(([word]) => word)).toEqual([]);
  });
});
