import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { lawfulFacts, TestApp, type Actor } from '#testing';
import { answerOf } from '../answers.js';
import { EXPLAINED } from '../operations.js';

interface Explained {
  readonly preview: {
    readonly html: string;
    readonly blocks: readonly {
      readonly id: string;
      readonly clause: string;
      readonly section: string | null;
      readonly ownWording: boolean;
      readonly citations: readonly { readonly label: string; readonly url: string | null }[];
      readonly pointers: readonly string[];
    }[];
  };
}

describe('a preview that explains itself', () => {
  let test: TestApp;
  let viewer: Actor;
  let clientId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    const agency = await test.make.agency();
    const member = await test.make.member(agency, 'viewer');
    viewer = await test.signIn(member.email, member.password);
    clientId = (await test.make.client(agency)).id;
  });
  afterAll(() => test.stop());

  const explained = async (kind: string, locale: string, language?: string) =>
    (
      await answerOf<Explained>(viewer, EXPLAINED, {
        input: { clientId, kind, locale, facts: lawfulFacts() },
        ...(language !== undefined && { locale: language }),
      })
    ).preview;

  it.each([
    ['PRIVACY_POLICY', 'nb'],
    ['PRIVACY_POLICY', 'en'],
    ['COOKIE_POLICY', 'nb'],
  ])('has a block for every id in the text: %s in %s', async (kind, locale) => {
    const { html, blocks } = await explained(kind, locale);
    const $ = load(html);
    const ids = $('[data-block]')
      .toArray()
      .map((element) => $(element).attr('data-block'));
    expect(blocks.map(({ id }) => id)).toEqual(ids);
    expect(ids.length).toBeGreaterThan(10);
    expect(blocks.filter(({ ownWording }) => ownWording)).toEqual([]);
  });

  it('tells the clause, the section, the facts, and the articles in the language asked for with their addresses', async () => {
    const purpose = async (language?: string) => {
      const { blocks } = await explained('PRIVACY_POLICY', 'nb', language);
      return blocks.find(({ clause }) => clause === 'activities/activity/purpose');
    };
    const [nb, en] = [await purpose('nb'), await purpose('en')];
    expect(nb?.section).toMatch(/ › /);
    expect(nb?.pointers).toContain('/activities/0/purpose');
    expect(nb?.citations.length).toBeGreaterThan(0);
    for (const { label, url } of nb?.citations ?? []) {
      expect(label).toMatch(/^personvernforordningen artikkel \d+/);
      expect(url).toMatch(/^https:\/\/lovdata\.no\/lov\/2018-06-15-38\/gdpr\/a\d+$/);
    }
    for (const { label, url } of en?.citations ?? []) {
      expect(label).toMatch(/^Article \d+.* GDPR$/);
      expect(url).toMatch(/^https:\/\/eur-lex\.europa\.eu\/legal-content\/EN\/.*#art_\d+$/);
    }
    expect(await purpose()).toEqual(nb);
    const query = { input: { clientId, kind: 'PRIVACY_POLICY', locale: 'nb', facts: lawfulFacts() }, locale: 'sv' };
    expect(await viewer.codeOf(EXPLAINED, query)).toBe('INPUT_INVALID');
  });

  it('leads a block without facts of its own to those of its heading', async () => {
    const { blocks } = await explained('PRIVACY_POLICY', 'nb');
    const under = blocks.filter(({ clause }) => clause.startsWith('activities/activity/'));
    expect(under.length).toBeGreaterThan(3);
    for (const { pointers } of under) expect(pointers.length).toBeGreaterThan(0);
  });
});
