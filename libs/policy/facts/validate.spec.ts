import { describe, expect, it } from '@jest/globals';
import { emptyFacts, type ClientFacts } from './schema.js';
import type { FactsError } from './facts-error.js';
import { parseFacts, pointerOf } from './validate.js';

const empty = emptyFacts('Fjordlys AS', '974761467');
const activity = (more: object) => ({ id: 'orders', name: { nb: 'Bestillinger' }, ...more });
const withActivity = (more: object) => ({ ...empty, activities: [activity(more)] });
const withBusiness = (business: unknown) => ({ ...empty, organisation: { business } });

function errorsOf(input: unknown): readonly FactsError[] {
  const result = parseFacts(input);
  if (result.ok) throw new Error('These are facts');
  return result.errors;
}

function factsOf(input: unknown): ClientFacts {
  const result = parseFacts(input);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.facts;
}

const brief = (input: unknown) => errorsOf(input).map(({ code, pointer }) => ({ code, pointer }));

describe('what is not facts is refused with the place and the reason', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'required'],
    ['null', null, '', 'wrong_type'],
    ['text', 'facts', '', 'wrong_type'],
    ['a list', [], '', 'wrong_type'],
    ['another schema', { ...empty, schema: 'vern-facts-2' }, '/schema', 'not_a_choice'],
    ['no languages', { ...empty, locales: [] }, '/locales', 'too_few'],
    ['a language without texts of ours', { ...empty, locales: ['da'] }, '/locales/0', 'not_a_choice'],
    ['an unknown field at the top', { ...empty, slogan: 'hei' }, '/slogan', 'unknown_field'],
    ['an unknown field below', { ...empty, organisation: { nmae: 'Fjord' } }, '/organisation/nmae', 'unknown_field'],
    ['an unknown field with a slash', { ...empty, 'a/b~c': 1 }, '/a~1b~0c', 'unknown_field'],
    ['an unknown language', withBusiness({ nb: 'a', tlh: 'b' }), '/organisation/business/tlh', 'unknown_field'],
    ['a number for text', { ...empty, organisation: { name: 7 } }, '/organisation/name', 'wrong_type'],
    ['text for a list', { ...empty, activities: 'none' }, '/activities', 'wrong_type'],
    ['text for yes or no', { ...empty, cookies: { used: 'no' } }, '/cookies/used', 'wrong_type'],
    ['a missing id', { ...empty, activities: [{ name: { nb: 'Salg' } }] }, '/activities/0/id', 'required'],
    ['an id with spaces', withActivity({ id: 'my orders' }), '/activities/0/id', 'id'],
    ['an empty name', { ...empty, organisation: { name: '' } }, '/organisation/name', 'blank'],
    ['only spaces', { ...empty, organisation: { name: ' \t\n ' } }, '/organisation/name', 'blank'],
    ['only invisible characters', { ...empty, organisation: { name: '\u200B\u3164' } }, '/organisation/name', 'blank'],
    [
      'two lines where one is asked for',
      { ...empty, organisation: { name: 'Fjord\nLys' } },
      '/organisation/name',
      'one_line',
    ],
    ['a text in no language', withBusiness({}), '/organisation/business', 'no_language'],
    ['a country by name', { ...empty, organisation: { country: 'Norge' } }, '/organisation/country', 'country'],
    [
      'a broken e-mail address',
      { ...empty, contacts: [{ type: 'email', value: 'post@' }] },
      '/contacts/0/value',
      'email',
    ],
    [
      'letters as a phone number',
      { ...empty, contacts: [{ type: 'phone', value: 'ring oss' }] },
      '/contacts/0/value',
      'phone',
    ],
    [
      'an unknown kind of contact',
      { ...empty, contacts: [{ type: 'fax', value: '1' }] },
      '/contacts/0/type',
      'not_a_choice',
    ],
    ['a script as an address', { ...empty, rights: { form: 'javascript:alert(1)' } }, '/rights/form', 'url'],
    ['a file as an address', { ...empty, rights: { form: 'file:///etc/passwd' } }, '/rights/form', 'url'],
    [
      'a web address as a domain',
      { ...empty, websites: [{ id: 'a', domain: 'https://fjord.no' }] },
      '/websites/0/domain',
      'domain',
    ],
    [
      'a day that does not exist',
      { ...empty, document: { effectiveFrom: '2026-02-30' } },
      '/document/effectiveFrom',
      'date',
    ],
    [
      'a period in words',
      withActivity({ retention: [{ kind: 'period', period: '5 år', from: 'delivery' }] }),
      '/activities/0/retention/0/period',
      'duration',
    ],
    [
      'an unknown kind of retention',
      withActivity({ retention: [{ kind: 'forever' }] }),
      '/activities/0/retention/0/kind',
      'not_a_choice',
    ],
    [
      'an unknown basis',
      withActivity({ basis: { article: '6(1)(g)' } }),
      '/activities/0/basis/article',
      'not_a_choice',
    ],
    ['a missing kind of retention', withActivity({ retention: [{}] }), '/activities/0/retention/0/kind', 'required'],
    [
      'two bases for one activity',
      withActivity({ basis: { article: ['6(1)(a)', '6(1)(f)'] } }),
      '/activities/0/basis/article',
      'not_a_choice',
    ],
    ['a missing basis', withActivity({ basis: {} }), '/activities/0/basis/article', 'required'],
    [
      'a missing code or text',
      withActivity({ retention: [{ kind: 'period', period: 'P1Y' }] }),
      '/activities/0/retention/0/from',
      'required',
    ],
    ['an unknown code', withActivity({ data: ['shoe_size'] }), '/activities/0/data/0', 'not_a_choice'],
    ['a number where a code or text is asked for', withActivity({ data: [7] }), '/activities/0/data/0', 'not_a_choice'],
    ['own words with a mistake', withActivity({ data: [{ nb: 7 }] }), '/activities/0/data/0/nb', 'wrong_type'],
    ['days that are not whole', { ...empty, changeNotice: { days: 1.5 } }, '/changeNotice/days', 'wrong_type'],
    ['too many days', { ...empty, changeNotice: { days: 366 } }, '/changeNotice/days', 'too_large'],
    ['too few days', { ...empty, changeNotice: { days: -1 } }, '/changeNotice/days', 'too_small'],
    [
      'a mark with a broken pointer',
      { ...empty, marks: [{ pointer: 'organisation', kind: 'demo' }] },
      '/marks/0/pointer',
      'pointer',
    ],
  ])('%s', (_, input, pointer, code) => {
    expect(brief(input)).toEqual([{ code, pointer }]);
  });

  it('every error says what to do in both languages', () => {
    const found = errorsOf({
      ...empty,
      slogan: 'x',
      locales: ['xx'],
      organisation: { name: 'x'.repeat(201), country: 'XX', business: {} },
    });
    expect(found).toHaveLength(5);
    for (const { message } of found) {
      expect(message.nb).toMatch(/^\p{Lu}.*\.$/u);
      expect(message.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${message.nb}${message.en}`).not.toMatch(/[{}]|undefined|Verdien kan ikke brukes/u);
    }
  });

  it.each<[unknown, string, string]>([
    [
      { ...empty, organisation: { nmae: 'x' } },
      'Feltet «nmae» finnes ikke. Fjern det eller rett navnet.',
      'There is no field “nmae”. Remove it or correct its name.',
    ],
    [
      { ...empty, organisation: { name: 7 } },
      'Verdien har feil type. Her ventes tekst.',
      'The value has the wrong type. Expected text.',
    ],
    [
      { ...empty, activities: 'x' },
      'Verdien har feil type. Her ventes en liste.',
      'The value has the wrong type. Expected a list.',
    ],
    [
      { ...empty, organisation: { name: 'x'.repeat(201) } },
      'Teksten er for lang. Grensen er 200 tegn.',
      'The text is too long. The limit is 200 characters.',
    ],
    [
      { ...empty, changeNotice: { days: 366 } },
      'Tallet er for stort. Grensen er 365.',
      'The number is too large. The limit is 365.',
    ],
    [
      withActivity({ basis: { article: 'x' } }),
      'Verdien er ikke et av valgene: 6(1)(a), 6(1)(b), 6(1)(c), 6(1)(d), 6(1)(e), 6(1)(f).',
      'The value is not one of the choices: 6(1)(a), 6(1)(b), 6(1)(c), 6(1)(d), 6(1)(e), 6(1)(f).',
    ],
  ])('says it in plain words (%#)', (input, nb, en) => {
    expect(errorsOf(input).map(({ message }) => message)).toEqual([{ nb, en }]);
  });

  it('tells of at most fifty errors at once', () => {
    const found = errorsOf({ ...empty, activities: Array.from({ length: 200 }, () => ({})) });
    expect(found).toHaveLength(50);
    const keys = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x${String(index)}`, 1]));
    expect(errorsOf({ ...empty, ...keys })).toHaveLength(50);
  });
});

describe('characters that deceive are refused', () => {
  it.each([
    ['NUL', '\u0000'],
    ['escape', '\u001B'],
    ['delete', '\u007F'],
    ['C1 control', '\u0085'],
    ['right-to-left override', '\u202E'],
    ['left-to-right isolate', '\u2066'],
    ['right-to-left mark', '\u200F'],
    ['Arabic letter mark', '\u061C'],
    ['byte order mark within', '\uFEFF'],
    ['private use', '\uE000'],
    ['private use of a higher plane', '\u{F0000}'],
    ['lone surrogate', '\uD800'],
    ['non-character', '\uFFFF'],
    ['non-character of a higher plane', '\u{1FFFE}'],
    ['line separator', '\u2028'],
    ['tab', '\t'],
  ])('%s', (_, character) => {
    const pointer = '/organisation/name';
    expect(brief({ ...empty, organisation: { name: `Fjord${character}lys` } })).toContainEqual({
      code: 'forbidden_character',
      pointer,
    });
    expect(brief(withBusiness({ nb: `selger${character}lamper` }))).toEqual([
      { code: 'forbidden_character', pointer: '/organisation/business/nb' },
    ]);
  });

  it('letters of every script, emoji and line breaks are text', () => {
    const words = 'Ærlig ČšŽ 日本語 عربى 👩‍👩‍👧 «hermetegn» – strek\nny linje';
    expect(factsOf(withBusiness({ nb: words })).organisation?.business?.nb).toBe(words);
  });
});

describe('text is text', () => {
  it.each([
    '{{organisation.name}}',
    '{{#if x}}{{/if}}',
    '{{{raw}}}',
    '<script>alert(1)</script>',
    '<b>fet</b> &amp; &lt;',
    '**fet** [lenke](https://x.no)',
    '${7*7}',
    "'; DROP TABLE facts; --",
  ])('%s is kept as it is', (words) => {
    expect(factsOf(withBusiness({ nb: words })).organisation?.business?.nb).toBe(words);
    expect(factsOf({ ...empty, organisation: { name: words } }).organisation?.name).toBe(words);
  });

  it('is trimmed and composed, in every place', () => {
    const facts = factsOf({
      ...empty,
      organisation: { name: '  A\u030Asgard AS \n' },
      activities: [activity({ name: { nb: '\u00A0Salg\r\nog svar ' } })],
    });
    expect(facts.organisation?.name).toBe('\u00C5sgard AS');
    expect(facts.activities?.[0]?.name.nb).toBe('Salg\nog svar');
  });

  it('of the longest length is taken, and one character more is refused', () => {
    expect(factsOf(withBusiness({ nb: 'å'.repeat(2_000) })).organisation?.business?.nb).toHaveLength(2_000);
    expect(brief(withBusiness({ nb: 'å'.repeat(2_001) }))).toEqual([
      { code: 'too_long', pointer: '/organisation/business/nb' },
    ]);
  });

  it.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['combining marks', 'a\u0301'],
    ['digits', '1'],
    ['controls', '\u0001'],
    ['dots', '.'],
  ])('of a megabyte of %s is refused within a second, once', (_, piece) => {
    const megabyte = piece.repeat(1_048_576 / piece.length);
    const started = performance.now();
    const found = errorsOf({
      ...empty,
      organisation: { name: megabyte, business: { nb: megabyte } },
      contacts: [
        { type: 'email', value: megabyte },
        { type: 'phone', value: megabyte },
      ],
      websites: [{ id: megabyte, domain: megabyte }],
      rights: { form: megabyte },
    });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(new Set(found.map(({ pointer }) => pointer)).size).toBe(found.length);
    expect(JSON.stringify(found).length).toBeLessThan(10_000);
  });

  it('an unknown field with a name of a megabyte gives a short answer', () => {
    const found = errorsOf({ ...empty, ['x'.repeat(1_048_576)]: 1 });
    expect(found.map(({ code }) => code)).toEqual(['unknown_field']);
    expect(JSON.stringify(found).length).toBeLessThan(10_000);
  });
});

describe('keys of the language itself', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is an unknown field at every depth',
    (key) => {
      const at = (facts: object, path: string) =>
        JSON.parse(JSON.stringify(facts).replace(`"${path}":`, `"${key}":{"polluted":true},"${path}":`)) as unknown;
      expect(brief(at(empty, 'schema'))).toEqual([{ code: 'unknown_field', pointer: `/${key}` }]);
      expect(brief(at(empty, 'country'))).toEqual([{ code: 'unknown_field', pointer: `/organisation/${key}` }]);
      expect(brief(at(withBusiness({ nb: 'x' }), 'nb'))).toEqual([
        { code: 'unknown_field', pointer: `/organisation/business/${key}` },
      ]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  it('a value nested deeper than any facts is refused, not a crash', () => {
    let nested: unknown = 'x';
    for (let depth = 0; depth < 50_000; depth += 1) nested = [nested];
    expect(brief({ ...empty, organisation: nested })).toEqual([{ code: 'wrong_type', pointer: '/organisation' }]);
  });
});

describe('ids', () => {
  const services = [{ id: 'mail', name: 'Postkontoret' }];

  it.each<[string, object, string, string]>([
    ['two services of one id', { services: [...services, ...services] }, '/services/1/id', 'duplicate_id'],
    [
      'two recipients of one id',
      {
        recipients: [
          { id: 'a', name: { nb: 'A' } },
          { id: 'a', name: { nb: 'B' } },
        ],
      },
      '/recipients/1/id',
      'duplicate_id',
    ],
    [
      'two websites of one id',
      {
        websites: [
          { id: 'a', domain: 'a.no' },
          { id: 'a', domain: 'b.no' },
        ],
      },
      '/websites/1/id',
      'duplicate_id',
    ],
    ['two activities of one id', { activities: [activity({}), activity({})] }, '/activities/1/id', 'duplicate_id'],
    [
      'two cookies of one id',
      { cookies: { used: true, items: ['a', 'b'].map((name) => ({ id: 'c', name, category: 'necessary' })) } },
      '/cookies/items/1/id',
      'duplicate_id',
    ],
    [
      'two decisions of one id',
      { automatedDecisions: { used: true, decisions: ['a', 'b'].map((nb) => ({ id: 'd', purpose: { nb } })) } },
      '/automatedDecisions/decisions/1/id',
      'duplicate_id',
    ],
    [
      'an activity with an unknown service',
      { services, activities: [activity({ services: ['mail', 'gone'] })] },
      '/activities/0/services/1',
      'unknown_id',
    ],
    [
      'an activity with an unknown recipient',
      { services, activities: [activity({ recipients: ['mail'] })] },
      '/activities/0/recipients/0',
      'unknown_id',
    ],
    [
      'an activity with a service twice',
      { services, activities: [activity({ services: ['mail', 'mail'] })] },
      '/activities/0/services/1',
      'duplicate_id',
    ],
    [
      'a cookie with an unknown service',
      { cookies: { used: true, items: [{ id: 'c', name: 'c', category: 'necessary', service: 'gone' }] } },
      '/cookies/items/0/service',
      'unknown_id',
    ],
    [
      'measuring without cookies by an unknown service',
      { cookies: { used: false, cookielessServices: ['gone'] } },
      '/cookies/cookielessServices/0',
      'unknown_id',
    ],
  ])('%s', (_, more, pointer, code) => {
    expect(brief({ ...empty, ...more })).toEqual([{ code, pointer }]);
  });

  it('the sentence names the id', () => {
    const [found] = errorsOf({ ...empty, activities: [activity({ services: ['gone'] })] });
    expect(found?.message).toEqual({ nb: 'Det finnes ingenting med id «gone».', en: 'Nothing has the id “gone”.' });
  });

  it('a service and a recipient may share an id, and so may an activity', () => {
    const facts = {
      ...empty,
      services,
      recipients: [{ id: 'mail', name: { nb: 'Posten' } }],
      activities: [{ id: 'mail', name: { nb: 'Post' }, services: ['mail'], recipients: ['mail'] }],
    };
    expect(parseFacts(facts)).toEqual({ ok: true, facts });
  });
});

describe('pointerOf', () => {
  it('escapes as RFC 6901 says', () => {
    expect(pointerOf(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
    expect(pointerOf([])).toBe('');
  });
});
