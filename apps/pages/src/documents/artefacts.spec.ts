import { describe, expect, it } from '@jest/globals';
import type { ArtefactRequest } from './artefact.js';
import { Artefacts } from './artefacts.js';

const ADDRESSES = { pagesUrl: 'https://pages.example', stylesheetHref: '/s.css', frameScriptHref: '/f.js' };

function request(id: number): ArtefactRequest {
  const version = {
    versionId: `v${String(id)}`,
    number: 1,
    sha256: 'a'.repeat(64),
    locales: ['nb'] as const,
    effectiveFrom: 0,
    publishedAt: 0,
  };
  return { publicKey: 'k', version, locale: 'nb', format: 'txt', embed: false, siteName: '', archived: undefined };
}

/** Text that does not compress away. */
function tree(id: number): string {
  const text = Array.from({ length: 2000 }, (_, index) => ((index * 7919 + id * 104_729) % 99_991).toString(36)).join(
    ' ',
  );
  return JSON.stringify({
    kind: 'privacy-policy',
    locale: 'nb',
    title: 'T',
    blocks: [{ type: 'paragraph', text: [text], reason: { clause: 'c', citations: [], facts: [] } }],
  });
}

describe('artefacts in memory', () => {
  it('are rendered once for everybody who asks at the same time', async () => {
    let loads = 0;
    const artefacts = new Artefacts(ADDRESSES, 1_000_000, () => undefined);
    const load = async (): Promise<string> => {
      loads += 1;
      return Promise.resolve(tree(1));
    };
    await Promise.all(Array.from({ length: 20 }, () => artefacts.get(request(1), 'br', load)));
    await artefacts.get(request(1), 'gzip', load);
    await artefacts.get(request(1), 'identity', load);
    expect(loads).toBe(1);
  });

  it('stay below their bytes; the least wanted goes first and is reported', async () => {
    const gone: string[] = [];
    const artefacts = new Artefacts(ADDRESSES, 60_000, (key) => gone.push(key));
    const { key } = await artefacts.get(request(0), 'br', () => Promise.resolve(tree(0)));
    for (let id = 1; id < 12; id += 1) {
      artefacts.touch(key);
      await artefacts.get(request(id), 'br', () => Promise.resolve(tree(id)));
    }
    expect(gone.length).toBeGreaterThan(6);
    expect(gone).not.toContain(key);
  });

  it('encodings have tags of their own, and the same bytes the same tag', async () => {
    const load = (): Promise<string> => Promise.resolve(tree(1));
    const tags = async (): Promise<string[]> => {
      const artefacts = new Artefacts(ADDRESSES, 1_000_000, () => undefined);
      const bodies = await Promise.all(
        (['br', 'gzip', 'identity'] as const).map((encoding) => artefacts.get(request(1), encoding, load)),
      );
      return bodies.map(({ body }) => body.etag);
    };
    const first = await tags();
    expect(new Set(first).size).toBe(3);
    expect(await tags()).toEqual(first);
  });
});
