import { DOCUMENT_KINDS, LOCALES, isLocale, type Locale } from '#kernel';
import type { CountryCode } from '#law';
import { describe, expect, it } from '@jest/globals';
import { compile } from '../compile/compile.js';
import type { Edition } from '../view/edition.js';
import type { Outline } from '../compile/outline.js';
import { clauseFiles } from '../compile/standard-sources.js';
import { factsJsonSchema } from '../facts/json-schema.js';
import type { Service } from '../facts/recipients.js';
import { emptyFacts, type ClientFacts } from '../facts/schema.js';
import { parseFacts } from '../facts/validate.js';
import type { PolicyView } from '../view/view.js';
import { OUTLINES } from './outlines.js';
import { everyFact } from '../sample/every-fact.js';
import { blocksOf, inlinesOf, readAloud } from './reading.fixture.js';

const EDITION: Edition = { number: 3, date: '2026-11-20' };

const privacyPolicy = (facts: ClientFacts, locale: Locale = 'nb', edition = EDITION) =>
  compile(facts, { kind: 'privacy-policy', locale, edition });
const text = (facts: ClientFacts, locale: Locale = 'nb') => readAloud(privacyPolicy(facts, locale));
const bothTexts = (facts: ClientFacts, locale: Locale = 'nb') =>
  DOCUMENT_KINDS.map((kind) => readAloud(compile(facts, { kind, locale, edition: EDITION }))).join('\n');

describe('the clause files', () => {
  const named = (kind: string, outline: Outline<PolicyView>): string[] => [
    `${kind}/${outline.title.id}`,
    ...outline.lead.map(({ id }) => `${kind}/lead/${id}`),
    ...outline.sections.flatMap((section) => [
      `${kind}/${section.id}/heading`,
      ...section.clauses.map(({ id }) => `${kind}/${section.id}/${id}`),
      ...(section.repeat
        ? [
            `${kind}/${section.id}/${section.repeat.id}/heading`,
            ...section.repeat.clauses.map(({ id }) => `${kind}/${section.id}/${section.repeat?.id ?? ''}/${id}`),
          ]
        : []),
    ]),
  ];

  it.each(LOCALES)('are exactly the clauses of the outlines in %s', (locale) => {
    const expected = DOCUMENT_KINDS.flatMap((kind) => named(kind, OUTLINES[kind]));
    expect(clauseFiles(locale)).toEqual([...new Set(expected)].sort());
  });
});

describe('facts about nothing', () => {
  it.each(LOCALES)('compile in %s without a hole', (locale) => {
    for (const facts of [emptyFacts(), { schema: 'vern-facts-1', locales: ['nb'] } satisfies ClientFacts]) {
      const tree = privacyPolicy(facts, locale);
      expect(readAloud(tree)).not.toMatch(/undefined|null|\[object|\{\{|\uE000|\uE001|NaN/);
      for (const block of blocksOf(tree)) {
        if (block.type === 'section') expect(block.blocks.length).toBeGreaterThan(0);
      }
    }
  });

  it('claim nothing that only facts can tell', () => {
    const bare = text(emptyFacts('Bedrift AS'));
    expect(bare).not.toMatch(
      /selger aldri|ikke utenfor EØS|databehandleravtale|ikke informasjonskapsler|personvernombud|bruker (ikke )?automatiserte/i,
    );
  });
});

describe('every fact', () => {
  const facts = everyFact();

  it('is valid and uses every field of the schema', () => {
    expect(parseFacts(facts)).toMatchObject({ ok: true });
    expect(schemaPaths().filter((path) => !pathsOf(facts).has(path))).toEqual([]);
  });

  /**
   * Facts that steer something else than the words of the two policies:
   * ids join facts to each other; the day a contract was signed belongs to the register of agreements; whether a recipient is
   * named or a category, and a suggestion, are matters for findings; the day of effect becomes the edition's date when published.
   */
  const SILENT = [
    // About the facts themselves, or about an officer that is not needed; tested where they are said.
    /^\/(review|openQuestions)\//,
    /^\/services\/\d+\/known$/,
    /^\/dataProtectionOfficer\/assessment\//,
    /\/id$/,
    /\/agreement\/signedOn$/,
    /^\/(schema|locales\/\d+)$/,
    /^\/marks\/1\//,
    /^\/document\/effectiveFrom$/,
    // The authority is named by what it is, not by its role, and it has no processing agreement with us.
    /^\/recipients\/0\/(role|agreement\/status)$/,
    // Said once for the whole document; the home country stands in for an address without one.
    /^\/organisation\/address\/country$/,
  ];

  const leaves = leavesOf(facts).filter(({ pointer }) => !SILENT.some((pattern) => pattern.test(pointer)));
  const said = bothTexts(facts);

  it('changes what the policies say when it is taken away', () => {
    // Words of other languages are read in the documents of those languages, below.
    const tried = leaves.filter(({ path }) => path.at(-1) === 'nb' || !isLocale(String(path.at(-1))));
    expect(tried.length).toBeGreaterThan(400);
    expect(tried.filter(({ path }) => withoutLeaf(facts, path) === said).map(({ pointer }) => pointer)).toEqual([]);
  });

  it.each(LOCALES)('in own words or as a name is read in %s', (locale) => {
    const words = bothTexts(facts, locale);
    const own = leaves
      .map(({ value }) => value)
      .filter((value): value is string => typeof value === 'string' && /^(navn\d+x|https:.*|.*@.*)$/.test(value));
    const local = leaves.filter(({ pointer }) => pointer.endsWith(`/${locale}`)).map(({ value }) => String(value));
    expect(own.length).toBeGreaterThan(40);
    expect(local.length).toBeGreaterThan(80);
    expect([...own, ...local].filter((value) => !words.toLowerCase().includes(value.toLowerCase()))).toEqual([]);
  });

  it.each(LOCALES)('leaves no word of the other language and no hole in %s', (locale) => {
    const words = bothTexts(facts, locale);
    expect(words).not.toMatch(new RegExp(`(${LOCALES.filter((other) => other !== locale).join('|')})ord\\d`));
    expect(words).not.toMatch(/undefined|\[object|\{\{|\uE000| {2}|\.\.|\(\)| ,/);
  });

  it('gives the same tree every time', () => {
    expect(privacyPolicy(everyFact())).toEqual(privacyPolicy(everyFact()));
  });

  it('gives sections ids that are unique in the document', () => {
    const ids = blocksOf(privacyPolicy(facts)).flatMap((block) => (block.type === 'section' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  function withoutLeaf(from: ClientFacts, path: readonly (string | number)[]): string {
    const copy = structuredClone(from);
    const last = path.at(-1);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], copy);
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete (parent as Record<string | number, unknown>)[last ?? ''];
    try {
      return bothTexts(copy);
    } catch {
      return 'A required fact: nothing can be said without it.';
    }
  }
});

describe('what a client writes', () => {
  const tricks = [
    '{{x}}',
    '**b**',
    '[a](javascript:x)',
    '| a |',
    '# h',
    '<script>alert(1)</script>',
    ':: a :: b',
    '- a',
  ];

  it.each(tricks)('%s is text, never structure', (trick) => {
    const shape = (words: string) =>
      blocksOf(
        privacyPolicy({
          schema: 'vern-facts-1',
          locales: ['nb'],
          organisation: { name: words, country: 'NO', business: { nb: words } },
          activities: [
            { id: 'a', name: { nb: words }, role: 'controller', purpose: { nb: words }, data: [{ nb: words }] },
          ],
          services: [{ id: 's', name: words, role: 'processor' }],
          children: { directedAtChildren: false, statement: { nb: words } },
        }),
      );
    expect(shape(trick).map(({ type }) => type)).toEqual(shape('vanlig').map(({ type }) => type));
    const section = shape(trick).find((block) => block.type === 'section' && block.id === 'activities-a');
    expect(section).toMatchObject({ heading: [trick] });
    const inlines = inlinesOf(
      privacyPolicy({
        schema: 'vern-facts-1',
        locales: ['nb'],
        organisation: { name: trick, business: { nb: trick } },
      }),
    );
    expect(inlines).toContainEqual({ type: 'strong', text: trick });
    expect(inlines.some((inline) => typeof inline === 'string' && inline === `Vi ${trick}.`)).toBe(true);
    expect(
      inlines.some(
        (inline) => typeof inline === 'object' && inline.type === 'link' && inline.href.startsWith('javascript:'),
      ),
    ).toBe(false);
  });
});

describe('the edition', () => {
  it('has a number and a date', () => {
    expect(text(emptyFacts())).toContain('Versjon 3, gjelder fra 20. november 2026.');
    expect(text(emptyFacts(), 'en')).toContain('Version 3, in force from 20 November 2026.');
  });

  it('of a draft says so', () => {
    expect(readAloud(privacyPolicy(emptyFacts(), 'nb', { date: '2026-11-20' }))).toContain(
      'Versjon: utkast, 20. november 2026.',
    );
  });
});

describe('the demonstration note', () => {
  it('names the parts that do not come from the business', () => {
    const marked: ClientFacts = {
      ...emptyFacts('Bedrift AS'),
      marks: [
        { pointer: '/organisation/address/street', kind: 'demo' },
        { pointer: '/activities/3/retention/0', kind: 'demo' },
        { pointer: '/children', kind: 'suggestion' },
      ],
    };
    expect(text(marked)).toContain('kommer ikke fra virksomheten selv: adressen og lagringstidene.');
    expect(text(marked, 'en')).toContain('the address and the storage periods.');
    expect(text(marked)).not.toContain('svaret om barn');
  });

  it('is not there without demonstration facts', () => {
    expect(text(emptyFacts('Bedrift AS'))).not.toContain('eksempel');
  });
});

describe('processing outside the EEA', () => {
  const proven: NonNullable<Service['locations']> = { storage: ['NO', 'IE'], access: ['NO'], checkedOn: '2026-03-04' };
  const services = (...locations: (typeof proven)[]): ClientFacts => ({
    ...emptyFacts('Bedrift AS'),
    services: locations.map((each, index) => ({
      id: `s${String(index)}`,
      name: `Tjeneste ${String(index)}`,
      role: 'processor',
      locations: each,
    })),
  });
  const DENIAL = 'Opplysningene behandles ikke utenfor EØS.';

  it('is denied when every service has been checked', () => {
    expect(text(services(proven, proven))).toContain(DENIAL);
  });

  it.each<[string, typeof proven]>([
    ['no day of checking', { storage: ['NO'], access: ['NO'] }],
    ['no word on access', { storage: ['NO'], checkedOn: '2026-03-04' }],
    ['no place of storage', { storage: [], access: [], checkedOn: '2026-03-04' }],
    ['access from outside', { ...proven, access: ['NO', 'IN'] }],
    ['storage outside', { ...proven, storage: ['US'] }],
    ['nothing at all', {}],
  ])('is not denied when one service has %s', (_, locations) => {
    expect(text(services(proven, locations))).not.toContain(DENIAL);
  });

  it('is not denied when a recipient has not been checked, or the services are not known', () => {
    expect(text({ ...services(proven), recipients: [{ id: 'r', name: { nb: 'regnskapsfører' } }] })).not.toContain(
      DENIAL,
    );
    expect(text(emptyFacts('Bedrift AS'))).not.toContain(DENIAL);
  });

  it('does not count software on the own server as a recipient', () => {
    const facts = services(proven);
    expect(
      text({ ...facts, services: [...(facts.services ?? []), { id: 'own', name: 'Matomo', role: 'own_software' }] }),
    ).toContain(DENIAL);
  });

  it('names recipient, country and mechanism', () => {
    const facts = services({ ...proven, storage: ['US'] });
    const [service] = facts.services ?? [];
    if (!service) throw new Error('one service expected');
    const words = text({ ...facts, services: [{ ...service, transfers: [{ country: 'US', mechanism: 'dpf' }] }] });
    expect(words).toMatch(
      /\| Tjeneste 0 \| USA \| .*beslutning \(EU\) 2023\/1795 om tilstrekkelig beskyttelsesnivå.*EU-US Data Privacy Framework/,
    );
  });
});

describe('the supervisory authority', () => {
  const of = (country: CountryCode): ClientFacts => ({
    ...emptyFacts('Bedrift'),
    organisation: { name: 'Bedrift', country },
  });

  it.each<[CountryCode, string]>([
    [
      'NO',
      'kan du klage til Datatilsynet, www.datatilsynet.no, eller til tilsynsmyndigheten i EØS-landet der du bor eller arbeider',
    ],
    ['SE', 'kan du klage til Integritetsskyddsmyndigheten (IMY), www.imy.se,'],
    ['DK', 'kan du klage til Datatilsynet (Danmark), www.datatilsynet.dk,'],
  ])('of %s is the one complained to', (country, sentence) => {
    expect(text(of(country))).toContain(sentence);
  });

  it('is still named by residence where the business is outside the EEA', () => {
    expect(text(of('US'))).toContain('kan du klage til tilsynsmyndigheten i EØS-landet der du bor eller arbeider');
  });

  it('is not put after us as a condition', () => {
    const words = text({ ...of('NO'), rights: { complaintsToUsFirst: true } });
    expect(words).toContain('uansett om du har kontaktet oss eller ikke');
  });
});

describe('the rights', () => {
  it('are all six, and objection has a heading of its own', () => {
    const words = text(emptyFacts('Bedrift AS'));
    for (const right of ['Innsyn', 'Retting', 'Sletting', 'Begrensning', 'Dataportabilitet', 'Protest'])
      expect(words).toContain(`${right}: `);
    expect(words).toContain('# Du kan protestere');
  });

  it('are limited by a statute for erasure only', () => {
    const words = text({
      ...emptyFacts('Bedrift AS'),
      activities: [
        {
          id: 'a',
          name: { nb: 'Regnskap' },
          role: 'controller',
          retention: [{ kind: 'statutory', rule: 'no-bookkeeping-accounts' }],
        },
      ],
    });
    expect(words).toMatch(/Sletting: .*Unntatt fra sletting.*bokføringsloven § 13/);
    expect(words).not.toMatch(/(Innsyn|Retting): .*bokføringsloven/);
  });

  it('speak of withdrawal only when something rests on consent', () => {
    const withBasis = (article: '6(1)(a)' | '6(1)(f)') =>
      text({
        ...emptyFacts('Bedrift AS'),
        activities: [{ id: 'a', name: { nb: 'Brev' }, role: 'controller', basis: { article } }],
      });
    expect(withBasis('6(1)(a)')).toContain('Trekke tilbake samtykke: ');
    expect(withBasis('6(1)(f)')).not.toContain('Trekke tilbake samtykke: ');
  });
});

describe('recipients of an activity', () => {
  const withLists = (lists: object) =>
    text({
      ...emptyFacts('Bedrift AS'),
      activities: [{ id: 'a', name: { nb: 'Brev' }, role: 'controller', ...lists }],
    });
  const NOBODY = 'Ingen utenfor virksomheten får opplysningene.';

  it('are nobody only when both lists say so', () => {
    expect(withLists({ services: [], recipients: [] })).toContain(NOBODY);
    expect(withLists({ services: [] })).not.toContain(NOBODY);
    expect(withLists({})).not.toContain(NOBODY);
  });
});

interface Leaf {
  readonly pointer: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return [{ pointer: `/${path.join('/')}`, path, value }];
}

/** Paths without positions in lists: `/activities/basis/article`. */
function pathsOf(facts: ClientFacts): Set<string> {
  const paths = new Set<string>();
  for (const { path } of leavesOf(facts)) {
    const steps = path.filter((step) => typeof step === 'string');
    steps.forEach((_, index) => paths.add(`/${steps.slice(0, index + 1).join('/')}`));
  }
  return paths;
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Every path the schema allows, in the same form; words per language end at their own name. */
function schemaPaths(): string[] {
  const root = factsJsonSchema() as Schema;
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined
      ? schema
      : (root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? (schema.$ref === '#' ? root : {}));
  const paths = new Set<string>();
  const visit = (given: Schema, path: string): void => {
    const schema =
      given.$ref === '#/$defs/ClientFacts' || path !== ''
        ? resolve(given)
        : given.$ref === undefined
          ? given
          : resolve(given);
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(branch, path);
    if (schema.items) visit(schema.items, path);
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      if (LOCALES.some((locale) => locale === key)) continue;
      paths.add(`${path}/${key}`);
      visit(inner, `${path}/${key}`);
    }
  };
  visit(root, '');
  return [...paths];
}
