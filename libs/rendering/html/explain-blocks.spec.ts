import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { compile, type DocumentTree } from '#policy';
import { everyFact } from '../../policy/sample/every-fact.js';
import { renderExplainedFragment, renderFragment, renderPage, type PageFrame } from '../index.js';
import { because, SAMPLE_TREE } from '../sample-tree.fixture.js';

const FRAME: PageFrame = {
  variant: 'embed',
  controllerName: '',
  baseUrl: 'https://pages.example/a',
  stylesheetHref: '/vern.css',
  locales: [],
};

const compiled = compile(everyFact(), { kind: 'privacy-policy', locale: 'nb', edition: { date: '2026-03-01' } });

describe('a document that explains itself', () => {
  it.each([
    ['a sample', SAMPLE_TREE],
    ['a compiled policy', compiled],
  ])('is, but for its ids, what is published: %s', (_, tree) => {
    const { html } = renderExplainedFragment(tree);
    expect(html).toContain(' data-block="');
    expect(html.replace(/ data-block="[^"]*"/g, '')).toBe(renderFragment(tree));
    expect(renderFragment(tree) + renderPage(tree, FRAME)).not.toContain('data-block');
  });

  it('has an element for every block, in their order, and a block for every paragraph, list, entry, row and heading', () => {
    const { html, blocks } = renderExplainedFragment(compiled);
    const $ = load(html);
    const elements = $('[data-block]').toArray();
    expect(elements.map((element) => $(element).attr('data-block'))).toEqual(blocks.map(({ id }) => id));
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    const all = $('p, ul, dl > div, tbody tr, h2, h3').toArray();
    expect(all.length).toBeGreaterThan(40);
    expect(elements).toEqual(all);
    expect(new Set(elements.map((element) => $(element).prop('tagName')))).toEqual(
      new Set(['P', 'UL', 'DIV', 'TR', 'H2', 'H3']),
    );
  });

  const tree = (...before: DocumentTree['blocks']): DocumentTree => ({
    kind: 'privacy-policy',
    locale: 'nb',
    title: 'Personvern',
    controllerName: '',
    blocks: [
      { type: 'paragraph', text: ['Først'], reason: because('lead/about', '/organisation/name') },
      ...before,
      {
        type: 'section',
        id: 'activities',
        heading: ['Formål'],
        reason: because('activities/heading'),
        blocks: [
          {
            type: 'section',
            id: 'activities-news',
            heading: ['Nyhetsbrev'],
            reason: because('activities/activity/heading', '/activities/0/name'),
            blocks: [
              { type: 'paragraph', text: ['Uten'], reason: because('activities/activity/basis') },
              { type: 'list', items: [['Med']], reason: because('activities/activity/data', '/activities/0/data/0') },
              {
                type: 'table',
                header: [['Hva']],
                rows: [
                  { cells: [['a']], facts: ['/cookies/items/0'] },
                  { cells: [['b']], facts: [] },
                ],
                reason: because('activities/activity/table', '/cookies/items/0', '/cookies/consent'),
              },
            ],
          },
        ],
      },
    ],
  });

  it('tells of each block its clause, its headings and its facts; those of the heading where it has none', () => {
    const told = renderExplainedFragment(tree()).blocks.map(({ clause, headings, facts }) => [
      clause,
      headings.join(' › '),
      facts,
    ]);
    expect(told).toEqual([
      ['lead/about', '', ['/organisation/name']],
      ['activities/heading', 'Formål', []],
      ['activities/activity/heading', 'Formål › Nyhetsbrev', ['/activities/0/name']],
      ['activities/activity/basis', 'Formål › Nyhetsbrev', ['/activities/0/name']],
      ['activities/activity/data', 'Formål › Nyhetsbrev', ['/activities/0/data/0']],
      ['activities/activity/table', 'Formål › Nyhetsbrev', ['/cookies/items/0', '/cookies/consent']],
      ['activities/activity/table', 'Formål › Nyhetsbrev', ['/cookies/consent']],
    ]);
  });

  it('keeps the ids of blocks when others come before them', () => {
    const ids = (document: DocumentTree) => renderExplainedFragment(document).blocks.map(({ id }) => id);
    const more = tree({ type: 'paragraph', text: ['Ny'], reason: because('lead/demo') });
    expect(ids(more)).toEqual(expect.arrayContaining(ids(tree())));
    expect(ids(more)).toHaveLength(ids(tree()).length + 1);
  });

  it('lets no id of the facts out of its attribute', () => {
    const evil = '"><script>alert(1)</script>';
    const { html, blocks } = renderExplainedFragment({
      ...tree(),
      blocks: [
        {
          type: 'section',
          id: evil,
          heading: [evil],
          reason: because(evil),
          blocks: [{ type: 'paragraph', text: ['x'], reason: because('x') }],
        },
      ],
    });
    const $ = load(html);
    expect($('script').length).toBe(0);
    expect($('h2').attr('data-block')).toBe(blocks[0]?.id);
  });
});
