import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'cheerio';
import type { DocumentTree, Inline } from '#policy';
import {
  badDayPage,
  comingDayPage,
  errorPage,
  notFoundPage,
  notYetPage,
  renderFragment,
  renderJson,
  renderMarkdown,
  renderPage,
  renderText,
  renderVersionsPage,
  stylesheet,
  type PageFrame,
  type VersionsPage,
} from './index.js';
import { safeHref } from './links.js';
import { because, SAMPLE_TREE } from './sample-tree.fixture.js';

const FRAME: PageFrame = {
  variant: 'page',
  controllerName: 'Fjellgård Snekkeri AS',
  baseUrl: 'https://pages.example/fjellgard/personvern',
  stylesheetHref: '/vern.css',
  locales: [
    { locale: 'nb', href: 'https://pages.example/fjellgard/personvern/nb' },
    { locale: 'en', href: 'https://pages.example/fjellgard/personvern/en' },
  ],
  version: { number: 3, sha256: 'ab'.repeat(32), publishedAt: '2026-03-01T08:00:00Z' },
  formats: { pdf: '/personvern.pdf', markdown: '/personvern.md', text: '/personvern.txt', json: '/personvern.json' },
  historyHref: '/personvern/versjoner',
};

const VERSIONS: VersionsPage = {
  locale: 'nb',
  title: 'Personvernerklæring',
  controllerName: 'Fjellgård Snekkeri AS',
  documentHref: '/personvern/nb',
  locales: FRAME.locales,
  stylesheetHref: '/vern.css',
  versions: [
    { number: 2, publishedAt: '2026-03-01T08:00:00Z', href: '/personvern/v/2/nb', locale: 'nb', inForce: true },
    { number: 1, publishedAt: '2026-01-10T08:00:00Z', href: '/personvern/v/1/en', locale: 'en', inForce: false },
  ],
};

/** One text and one address in every position where a fact can stand. */
function everywhere(text: string, href = 'https://example.no/'): DocumentTree {
  const line: Inline[] = [text, { type: 'strong', text }, { type: 'link', href, text }];
  const reason = because('test', '/fact');
  return {
    kind: 'cookie-policy',
    locale: 'nb',
    title: text,
    controllerName: text,
    blocks: [
      { type: 'paragraph', text: line, reason },
      {
        type: 'section',
        id: text,
        heading: line,
        reason,
        blocks: [
          { type: 'list', items: [line], reason },
          { type: 'definitions', entries: [{ term: line, text: line, reason }] },
          { type: 'table', header: [line, ['B']], rows: [{ cells: [line, ['b']], facts: [] }], reason },
          { type: 'table', header: [line], rows: [], reason },
        ],
      },
      { type: 'section', id: text, heading: line, reason, blocks: [{ type: 'paragraph', text: line, reason }] },
    ],
  };
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '"',
        "'",
        '&',
        '`',
        '*',
        '_',
        '|',
        '\n',
        '#',
        '- ',
        '1. ',
        '](',
        '[',
        '<!--',
        ']]>',
        'javascript:',
        'å',
        ' ',
        '\\',
        '~',
      ),
    )
    .map((parts) => parts.join('')),
);
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('HTML', () => {
  it('small document is written exactly so', () => {
    const reason = because('x');
    const tree: DocumentTree = {
      kind: 'privacy-policy',
      locale: 'en',
      title: 'Privacy',
      controllerName: '',
      blocks: [
        {
          type: 'section',
          id: 'data',
          heading: ['Data'],
          reason,
          blocks: [{ type: 'table', header: [['Who']], rows: [{ cells: [['A & B']], facts: [] }], reason }],
        },
      ],
    };
    expect(renderFragment(tree)).toMatchInlineSnapshot(`
     "<article class="vern-document" lang="en">
     <h1 id="vern-title">Privacy</h1>
     <section>
     <h2 id="data">Data</h2>
     <div class="vern-table" role="region" tabindex="0" aria-labelledby="data">
     <table role="table" aria-labelledby="data">
     <thead role="rowgroup">
     <tr role="row"><th role="columnheader" scope="col">Who</th></tr>
     </thead>
     <tbody role="rowgroup">
     <tr role="row"><td role="cell" data-label="Who">A &amp; B</td></tr>
     </tbody>
     </table>
     </div>
     </section>
     </article>
     "
    `);
  });

  it('headings never skip a level, and there is one h1', () => {
    const $ = load(renderPage(SAMPLE_TREE, FRAME));
    const levels = $('h1,h2,h3,h4,h5,h6')
      .toArray()
      .map((element) => Number($(element).prop('tagName')?.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels).toEqual([1, 2, 2, 3, 3, 2, 2]);
  });

  it('ids are unique, and every reference finds its element', () => {
    for (const tree of [SAMPLE_TREE, everywhere('vern-main x')]) {
      const $ = load(renderPage(tree, FRAME));
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id'));
      expect(new Set(ids).size).toBe(ids.length);
      const references = $('[aria-labelledby]')
        .toArray()
        .map((element) => $(element).attr('aria-labelledby'));
      expect(references.length).toBeGreaterThan(0);
      for (const reference of references) expect(ids).toContain(reference);
    }
  });

  it('every table is a named region that the keyboard can scroll, and names differ', () => {
    const $ = load(renderFragment(SAMPLE_TREE));
    const regions = $('[role=region][tabindex=0]').toArray();
    expect(regions).toHaveLength($('table').length);
    expect(regions.map((region) => $(region).attr('aria-label') ?? $(region).attr('aria-labelledby'))).toEqual([
      'mottakere',
      'Hvem deler vi opplysninger med? (2)',
    ]);
    expect($('thead th:not([scope=col])')).toHaveLength(0);
  });

  it('page tells languages, formats, version and the way to older versions', () => {
    const $ = load(renderPage(SAMPLE_TREE, FRAME));
    expect($('html').attr('lang')).toBe('nb');
    expect($('title').text()).toBe('Personvernerklæring for Fjellgård Snekkeri – Fjellgård Snekkeri AS');
    expect(
      $('link[rel=alternate]')
        .toArray()
        .map((link) => $(link).attr('hreflang')),
    ).toEqual(['nb', 'en', 'x-default']);
    expect($('.vern-languages [aria-current]').text()).toBe('Norsk bokmål');
    expect(
      $('.vern-contents a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['#behandlingsansvarlig', '#formaal', '#mottakere', '#rettigheter']);
    expect($('.vern-footer').text()).toContain('Versjon 3, publisert 1. mars 2026.');
    expect(
      $('.vern-footer a')
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual(['Alle versjoner', 'PDF', 'Markdown', 'Ren tekst', 'JSON']);
    expect($('meta[name=robots]').attr('content')).toBe('index, follow');
  });

  it('embed has no header, contents or skip link, and leads out of the frame', () => {
    const $ = load(renderPage(SAMPLE_TREE, { ...FRAME, variant: 'embed' }));
    expect($('header, .vern-contents, .vern-skip')).toHaveLength(0);
    expect($('base').attr('target')).toBe('_blank');
    expect($('.vern-languages a[target=_self]')).toHaveLength(2);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  });

  it('older version says so, leads to the current one and is not indexed', () => {
    const $ = load(renderPage(SAMPLE_TREE, { ...FRAME, archived: { currentHref: '/personvern' } }));
    expect($('.vern-notice a').attr('href')).toBe('/personvern');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical]')).toHaveLength(0);
  });

  it('needs no inline style or script, and loads nothing from elsewhere', () => {
    const pages = [
      renderPage(SAMPLE_TREE, { ...FRAME, scriptHref: '/vern.js' }),
      notFoundPage('sv', '/vern.css'),
      errorPage('nn', '/vern.css'),
      badDayPage('en', '/vern.css'),
      comingDayPage('sv', '/vern.css'),
      notYetPage('nb', '/vern.css', '2026-03-01T08:00:00Z'),
      renderVersionsPage(VERSIONS),
    ];
    for (const page of pages) {
      const $ = load(page);
      expect($('style, [style], script:not([src]), img, iframe, form')).toHaveLength(0);
      expect(page).not.toMatch(/\son\w+=/);
    }
    expect(stylesheet()).not.toMatch(/url\(|@import|@font-face/);
  });

  it('a list of versions has its days and languages, and a hostile title is words', () => {
    const $ = load(renderVersionsPage({ ...VERSIONS, title: '<img src=x onerror=alert(1)>', controllerName: '"><b>' }));
    expect($('img, b')).toHaveLength(0);
    expect($('h1').text()).toBe('Alle versjoner av «<img src=x onerror=alert(1)>»');
    expect(
      $('.vern-versions li')
        .map((_, row) => $(row).text())
        .get(),
    ).toEqual(['Versjon 2, publisert 1. mars 2026. Gjelder nå', 'Versjon 1, publisert 10. januar 2026 (English)']);
    expect($('.vern-versions span').attr('lang')).toBe('en');
  });

  it('whatever the facts say, the markup is ours and the words are theirs', () => {
    const ours = structure(renderPage(everywhere('x'), { ...FRAME, controllerName: 'x' }));
    fc.assert(
      fc.property(
        anyText.filter((text) => /[a-zå]/.test(text)),
        (text) => {
          const page = renderPage(everywhere(text), { ...FRAME, controllerName: text });
          expect(structure(page)).toEqual(ours);
          expect(squeezed(load(page)('h1').text())).toBe(squeezed(shown(text)));
        },
      ),
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/x',
    '#x',
    'https:evil',
    'https://a b',
    'https://a"b',
    'file:///etc',
    'https://\u202eevil',
  ])('address %j is printed as text in every format', (href) => {
    const tree = everywhere('tekst', href);
    expect(load(renderFragment(tree))('a')).toHaveLength(0);
    expect(renderMarkdown(tree)).not.toContain('](');
    expect(renderText(tree)).not.toContain(href);
    expect(renderJson(tree, { controllerName: 'x' })).not.toContain('"link"');
  });

  it('no address with another scheme passes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `https://${rest}`),
        ),
        (href) => {
          const safe = safeHref(href);
          if (safe !== undefined) expect(new URL(safe).protocol).toMatch(/^(https?|mailto|tel):$/);
        },
      ),
    );
    expect(['https://a.no/x?y=1&z', 'mailto:post@a.no', 'tel:+4722334455'].map(safeHref)).not.toContain(undefined);
  });
});

describe('Markdown', () => {
  it('has every block', () => {
    expect(renderMarkdown(SAMPLE_TREE)).toMatchSnapshot();
  });

  it('text from facts stays text', () => {
    const markdown = renderMarkdown(everywhere('# <b>*a*</b> [x](y) | `c`\n- 1. d_'));
    expect(markdown).not.toMatch(/(?<!\\)[*]a|(?<!\\)<b|(?<!\\)`|(?<!\\)\[x/);
    expect(
      renderMarkdown({
        ...everywhere('x'),
        blocks: [{ type: 'paragraph', text: ['1. ikke liste'], reason: because('x') }],
      }),
    ).toContain('1\\. ikke liste');
    expect(
      renderMarkdown({
        ...everywhere('x'),
        blocks: [{ type: 'paragraph', text: ['- ikke liste'], reason: because('x') }],
      }),
    ).toContain('\n\\- ikke liste');
  });

  it('every mark from facts is escaped, whatever they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const title = renderMarkdown({ ...everywhere(text), blocks: [] }).slice(2);
        expect(title).not.toMatch(/(?:^|[^\\])(?:\\\\)*[`*_[\]<>|~&]/);
        expect(squeezed(title.replace(/\\([!-/:-@[-`{-~])/g, '$1'))).toBe(squeezed(shown(text)));
      }),
    );
  });
});

describe('text', () => {
  it('has every block', () => {
    expect(renderText(SAMPLE_TREE)).toMatchSnapshot();
  });

  it('words of the facts are there unchanged', () => {
    fc.assert(fc.property(anyText, (text) => expect(renderText(everywhere(text))).toContain(squeezed(shown(text)))));
  });
});

describe('JSON', () => {
  it('has the shape that callers rely on, with the reason of every block', () => {
    const { version } = FRAME;
    if (!version) throw new Error('The frame has a version');
    const json: unknown = JSON.parse(
      renderJson(SAMPLE_TREE, { controllerName: FRAME.controllerName, publicUrl: FRAME.baseUrl, version }),
    );
    expect(json).toEqual({
      format: 1,
      ...SAMPLE_TREE,
      controllerName: FRAME.controllerName,
      publicUrl: FRAME.baseUrl,
      version,
    });
  });
});

/** The elements of a page and what their attributes are called. */
function structure(page: string): string[] {
  const $ = load(page);
  return $('*')
    .toArray()
    .map((element) =>
      'attribs' in element ? `${element.name} ${Object.keys(element.attribs).sort().join(' ')}` : element.type,
    );
}

/** The text without what no format can show. */
function shown(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|\ufeff|\p{Noncharacter_Code_Point}/gu, '');
}
