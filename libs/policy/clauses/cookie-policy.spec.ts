import { LOCALES, type Locale } from '#kernel';
import { isCitation } from '#law';
import { describe, expect, it } from '@jest/globals';
import { compile } from '../compile/compile.js';
import type { Edition } from '../view/edition.js';
import { clauseFiles } from '../compile/standard-sources.js';
import { plainText, type Block, type DocumentTree, type Inline, type Section, type Table } from '../document/tree.js';
import type { ClientFacts } from '../facts/schema.js';
import { parseFacts } from '../facts/validate.js';
import { COOKIE_POLICY } from './cookie-policy.outline.js';

type Cookies = NonNullable<ClientFacts['cookies']>;
type Cookie = NonNullable<Cookies['items']>[number];

const own = (nb: string, en: string) => ({ nb, en });

const SESSION: Cookie = {
  id: 'session',
  name: 'PHPSESSID',
  storage: 'cookie',
  category: 'necessary',
  purpose: own('Holder deg innlogget', 'Keeps you logged in'),
  data: ['login_history'],
  duration: 'session',
  necessaryFor: 'login',
};

const ADS: Cookie = {
  id: 'ads',
  name: '_ads_*',
  storage: 'cookie',
  category: 'marketing',
  service: 'annonser',
  party: 'third',
  purpose: own('Viser annonser som passer for deg', 'Shows advertisements that suit you'),
  data: ['cookie_identifiers', 'browsing_behaviour'],
  duration: 'P13M',
};

const CONSENT: NonNullable<Cookies['consent']> = {
  mechanism: 'banner',
  change: own('nederst på hver side', 'at the bottom of every page'),
  changeUrl: 'https://fjord.example/samtykke',
};

function factsWith(cookies: Cookies | undefined, changes: Partial<ClientFacts> = {}): ClientFacts {
  const result = parseFacts({
    schema: 'vern-facts-1',
    locales: ['nb', 'en'],
    organisation: { name: 'Fjord Kaffe AS', country: 'NO' },
    contacts: [{ type: 'email', value: 'post@fjord.example', use: 'general' }],
    websites: [{ id: 'butikk', domain: 'fjord.example' }],
    services: [
      { id: 'annonser', name: 'Annonsenett', provider: { name: 'Annonsenett Ltd', country: 'IE' }, role: 'controller' },
      { id: 'teller', name: 'WP Statistics', role: 'own_software' },
    ],
    ...(cookies && { cookies }),
    ...changes,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.facts;
}

const CONSENT_IS_EXPLAINED: Readonly<Record<Locale, RegExp>> = {
  nb: /(informasjonskapsler|cookies)[\s\S]{0,600}samtykke/,
  nn: /(informasjonskapslar|cookies)[\s\S]{0,600}samtykke/,
  en: /cookies[\s\S]{0,600}consent/i,
  sv: /kakor[\s\S]{0,600}samtycke/,
};

function policyOf(
  facts: ClientFacts,
  locale: Locale = 'nb',
  edition: Edition = { number: 2, date: '2027-02-01' },
): DocumentTree {
  return compile(facts, { kind: 'cookie-policy', locale, edition });
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sectionsOf(block.blocks)] : []));
}

function runsOf(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'section':
      return [block.heading, ...block.blocks.flatMap(runsOf)];
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'definitions':
      return block.entries.flatMap(({ term, text }) => [term, text]);
    case 'table':
      return [...block.header, ...block.rows.flatMap(({ cells }) => cells)];
  }
}

const textOf = (tree: DocumentTree): string => tree.blocks.flatMap(runsOf).map(plainText).join('\n');

function tablesOf(tree: DocumentTree): Table[] {
  return sectionsOf(tree.blocks).flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
}

const clausesOf = (tree: DocumentTree): Set<string> => {
  const found = new Set<string>();
  const visit = (block: Block): void => {
    if (block.type === 'definitions') block.entries.forEach(({ reason }) => found.add(reason.clause));
    else found.add(block.reason.clause);
    if (block.type === 'section') block.blocks.forEach(visit);
  };
  tree.blocks.forEach(visit);
  return found;
};

describe('cookie policy', () => {
  const everyKind = factsWith({
    used: true,
    purpose: own('gjøre nettstedet bedre', 'improve the website'),
    items: [
      SESSION,
      { ...SESSION, id: 'language', name: 'lang', category: 'preferences' },
      { ...SESSION, id: 'count', name: 'count', category: 'statistics', service: 'teller' },
      ADS,
    ],
    consent: CONSENT,
    cookielessServices: ['teller'],
    furtherReading: [{ title: own('Kaker forklart', 'Cookies explained'), url: 'https://cookies.example/' }],
  });

  it('has the same clauses in every language, and no file that no clause uses', () => {
    const { title, lead, sections } = COOKIE_POLICY;
    const expected = [
      title.id,
      ...lead.map(({ id }) => `lead/${id}`),
      ...sections.flatMap(({ id, clauses, repeat }) => [
        `${id}/heading`,
        ...clauses.map((clause) => `${id}/${clause.id}`),
        ...(repeat
          ? [`${id}/${repeat.id}/heading`, ...repeat.clauses.map((clause) => `${id}/${repeat.id}/${clause.id}`)]
          : []),
      ]),
    ].map((path) => `cookie-policy/${path}`);
    for (const locale of LOCALES) {
      const files = clauseFiles(locale).filter((path) => path.startsWith('cookie-policy/'));
      expect(files).toEqual(expected.sort());
    }
  });

  it('cites only rules of law that the tables know', () => {
    const { title, lead, sections } = COOKIE_POLICY;
    const rules = [
      title,
      ...lead,
      ...sections,
      ...sections.flatMap(({ clauses, repeat }) => [...clauses, ...(repeat ? [repeat, ...repeat.clauses] : [])]),
    ];
    for (const { citations } of rules) {
      expect(citations.length).toBeGreaterThan(0);
      expect(citations.filter((citation) => !isCitation(citation))).toEqual([]);
    }
  });

  it.each(LOCALES)('says the same things in %s as in Bokmål', (locale) => {
    expect([...clausesOf(policyOf(everyKind, locale))]).toEqual([...clausesOf(policyOf(everyKind, 'nb'))]);
    expect(textOf(policyOf(everyKind, locale))).not.toMatch(/\{\{|undefined|[\uE000\uE001]/);
  });

  it('names who is responsible, for which websites, and the edition', () => {
    const text = textOf(policyOf(everyKind));
    expect(text).toMatch(/^Fjord Kaffe AS er ansvarlig .* fjord\.example\./);
    expect(text).toContain('Versjon 2, gjelder fra 1. februar 2027.');
  });

  it('says of a text without a number that it is a draft', () => {
    const draft = { date: '2027-02-01' };
    expect(textOf(policyOf(everyKind, 'nb', draft))).toMatch(/utkast.* 1\. februar 2027\./i);
    expect(textOf(policyOf(everyKind, 'en', draft))).toMatch(/draft.* 1 February 2027\./i);
  });

  it('says that demo values are examples, when it prints any', () => {
    const marked = (pointer: string) =>
      policyOf(factsWith({ used: true, items: [SESSION] }, { marks: [{ pointer, kind: 'demo' }] }));
    expect(clausesOf(marked('/cookies/items/0'))).toContain('lead/demo');
    expect(clausesOf(marked('/activities/0'))).not.toContain('lead/demo');
  });

  it('lists cookies per category with provider, purpose, data and duration', () => {
    const tree = policyOf(everyKind);
    const ids = sectionsOf(tree.blocks).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['list-necessary', 'list-preferences', 'list-statistics', 'list-marketing']),
    );
    expect(tablesOf(tree).at(-1)?.rows[0]?.cells.map(plainText)).toEqual([
      '_ads_* (informasjonskapsel, tredjepart)',
      'Annonsenett Ltd (Annonsenett)',
      'Viser annonser som passer for deg.',
      'Identifikatorer i informasjonskapsler og nettleseradferd',
      '13 måneder',
    ]);
  });

  it('has tables a phone can show', () => {
    for (const table of tablesOf(policyOf(everyKind))) expect(table.header.length).toBeLessThanOrEqual(5);
    expect(tablesOf(policyOf(everyKind))).toHaveLength(4);
  });

  it('tells why a necessary cookie is necessary and that it needs no consent', () => {
    const section = sectionsOf(policyOf(everyKind).blocks).find(({ id }) => id === 'list-necessary');
    const text = section ? runsOf(section).map(plainText).join('\n') : '';
    expect(text).toContain('De krever ikke samtykke.');
    expect(text).toContain('Holder deg innlogget. Nødvendig for innlogging.');
  });

  it.each(['preferences', 'statistics', 'marketing'])('says that %s needs consent beforehand', (category) => {
    const section = sectionsOf(policyOf(everyKind).blocks).find(({ id }) => id === `list-${category}`);
    expect(section && runsOf(section).map(plainText)).toContain('De settes bare hvis du har samtykket på forhånd.');
  });

  it('tells how consent is asked for, refused, changed and withdrawn', () => {
    const tree = policyOf(everyKind);
    const text = textOf(tree);
    expect(text).toContain('Vi spør deg om samtykke i et vindu');
    expect(text).toContain('Sier du nei, kan du fortsatt bruke nettstedet.');
    expect(text).toContain('Du endrer valget ditt nederst på hver side.');
    expect(text).toContain('når som helst trekke samtykket tilbake, like enkelt som du ga det');
    const links = tree.blocks
      .flatMap(runsOf)
      .flat()
      .filter((inline) => typeof inline !== 'string' && inline.type === 'link');
    expect(links).toContainEqual({ type: 'link', text: 'Endre valget ditt', href: 'https://fjord.example/samtykke' });
  });

  it('says nothing of how consent is asked when the facts do not', () => {
    const clauses = clausesOf(policyOf(factsWith({ used: true, items: [ADS] })));
    expect(clauses).not.toContain('consent/asked');
    expect(clauses).not.toContain('consent/change');
    expect(clauses).toContain('consent/rule');
  });

  it('asks for no consent when every cookie is necessary', () => {
    const tree = policyOf(factsWith({ used: true, items: [SESSION] }));
    expect(textOf(tree)).toContain('Vi bruker bare nødvendige informasjonskapsler.');
    expect(clausesOf(tree)).toContain('consent/only-necessary');
    for (const clause of ['consent/asked', 'consent/withdraw', 'consent/refused'])
      expect(clausesOf(tree)).not.toContain(clause);
  });

  it('says plainly that no cookies are used', () => {
    const tree = policyOf(factsWith({ used: false }));
    expect(textOf(tree)).toContain(
      'Vi bruker ikke informasjonskapsler. Vi lagrer ingenting på enheten din og leser ingenting fra den.',
    );
    expect(tablesOf(tree)).toHaveLength(0);
    expect(clausesOf(tree)).not.toContain('consent/browser');
    expect(clausesOf(policyOf(factsWith({ used: false }), 'en'))).toContain('use/not-used');
  });

  it('says nothing about use when nobody has answered', () => {
    const clauses = clausesOf(policyOf(factsWith(undefined)));
    expect([...clauses].filter((clause) => clause.startsWith('use/') || clause.startsWith('list/'))).toEqual([]);
  });

  it('names services that measure without storing on the device', () => {
    const text = textOf(policyOf(factsWith({ used: false, cookielessServices: ['teller'] })));
    expect(text).toContain('Vi måler besøk med WP Statistics uten å lagre noe på enheten din eller lese noe fra den.');
  });

  it('never has an empty cell: what is missing is named as not stated', () => {
    const bare = factsWith({
      used: true,
      items: [
        { id: 'x', name: 'x', category: 'statistics' },
        { ...ADS, category: 'statistics' },
      ],
    });
    const cells = (locale: Locale) =>
      tablesOf(policyOf(bare, locale)).flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(plainText)));
    expect(cells('nb').every((cell) => cell.trim() !== '')).toBe(true);
    expect(cells('nb').slice(0, 5)).toEqual([
      'x (førstepart)',
      'Fjord Kaffe AS',
      'Ikke oppgitt',
      'Ikke oppgitt',
      'Ikke oppgitt',
    ]);
    expect(cells('en').slice(2, 5)).toEqual(['Not stated', 'Not stated', 'Not stated']);
  });

  it('points from a missing duration to the fact that would fill it', () => {
    const [table] = tablesOf(
      policyOf(factsWith({ used: true, items: [{ id: 'x', name: 'x', category: 'statistics' }] })),
    );
    expect(table?.rows[0]?.facts).toContain('/cookies/items/0/duration');
  });

  it('keeps markup characters in facts as text', () => {
    const name = '| **x** | [a](https://b.example) {{list y}} <b>';
    const [table] = tablesOf(policyOf(factsWith({ used: true, items: [{ ...SESSION, name }] })));
    expect(table?.rows[0]?.cells[0]).toEqual([`${name} (informasjonskapsel, førstepart)`]);
  });

  it('takes software on the own server for the business itself', () => {
    const [table] = tablesOf(policyOf(factsWith({ used: true, items: [{ ...ADS, service: 'teller' }] })));
    expect(plainText(table?.rows[0]?.cells[1] ?? [])).toBe('Fjord Kaffe AS (WP Statistics)');
  });

  it('names both Norwegian supervisors with their tasks', () => {
    const text = textOf(policyOf(everyKind));
    expect(text).toMatch(/\(Nkom\), nkom\.no, fører tilsyn med hva kravet om samtykke gjelder for/);
    expect(text).toMatch(/Datatilsynet, www\.datatilsynet\.no, fører tilsyn med informasjonen og samtykket/);
  });

  it('cites Norwegian law only for a business in Norway', () => {
    const swedish = factsWith({ used: true, items: [ADS] }, { organisation: { name: 'Fjord AB', country: 'SE' } });
    expect(textOf(policyOf(swedish))).not.toMatch(/ekomloven|Nkom/);
    expect(textOf(policyOf(swedish))).toContain('Integritetsskyddsmyndigheten');
    expect(textOf(policyOf(everyKind))).toContain('ekomloven § 3-15');
  });

  it.each(LOCALES)('makes no claim the law forbids, in %s', (locale) => {
    for (const cookies of [
      { used: false },
      { used: true, items: [SESSION] },
      { used: true, items: [SESSION, ADS], consent: CONSENT },
    ]) {
      const text = textOf(policyOf(factsWith(cookies), locale));
      expect(text).not.toMatch(/§ ?2-7 ?b/);
      expect(text).not.toMatch(
        /ved å (bruke|fortsette å bruke|halde fram|benytte|besøke|besøkje)[\s\S]{0,80}(samtykkj?er|godtar|godtek|aksepterer) du|by (using|continuing)|genom att (använda|fortsätta|besöka)/i,
      );
      expect(text).not.toMatch(/(ingen|ikke) personopplysninger|no personal data|(inga|inte) personuppgifter/i);
      expect(text).toMatch(CONSENT_IS_EXPLAINED[locale]);
    }
  });
});
