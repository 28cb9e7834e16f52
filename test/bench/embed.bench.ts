import { Assets } from '../../apps/pages/src/embed/assets.js';
import type { Row } from './row.js';

const MOST_BYTES = 2_048;

/** How much a visitor's browser fetches for the script that other sites paste in. What it does there, test/e2e/pages proves. */
export async function run(): Promise<Row[]> {
  const answer = (await Assets.make(true)).answer('/embed.js', 'gzip');
  const bytes = answer?.body.length ?? Number.NaN;
  return [
    {
      what: 'embed.js, gzip',
      value: `${String(bytes)} bytes`,
      peer: `${String(MOST_BYTES)} bytes`,
      ratio: bytes / MOST_BYTES,
      budget: '<= 2 kB',
      ok: bytes <= MOST_BYTES,
    },
  ];
}
