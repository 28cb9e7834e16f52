import { cloneDatabase, Factory, startTestServer } from '#testing';
import { DOCUMENT_KINDS, type DocumentKind } from '#kernel';
import { compile, type ClientFacts } from '#policy';
import { renderFragment, renderJson, renderMarkdown, renderPage, renderText } from '#rendering';
import { readConfig } from '../../apps/api/src/platform/config/config.js';
import { demoFacts } from '../../prisma/demo/seed.js';
import { median, type Row } from './row.js';

const CLIENTS = 200;
const GROUPS = 10;
/** As many publications at a time as the pool has connections to spare. */
const AT_A_TIME = 8;
const MOST = 3;
const DEMO = ['mester', 'pauluijting', 'allprofil', 'policy-002', 'hosting-003'];

/**
 * Publishing both documents of every client in both languages, beside only compiling and rendering them in the same process. A
 * fifth of the thousand clients is enough: every publication is a transaction of its own.
 */
export async function run(): Promise<Row[]> {
  const server = await startTestServer();
  process.env.VERN_TEST_SERVER = server.url;
  const database = await cloneDatabase();
  const make = await Factory.open(readConfig({ API_DATABASE_URL: database.api, LOG_LEVEL: 'silent' }));
  try {
    const agency = await make.agency();
    const clients: { id: string; facts: ClientFacts }[] = [];
    for (let number = 0; number < CLIENTS; number += 1) clients.push(await make.client(agency, factsOf(number)));
    for (const { facts } of clients.slice(0, 40)) compileAndRender(facts);

    const size = CLIENTS / GROUPS;
    const groups = Array.from({ length: GROUPS }, (_, at) => clients.slice(at * size, (at + 1) * size));
    const rounds: { ours: number; theirs: number }[] = [];
    for (const group of groups) {
      const theirs = await milliseconds(async () => {
        for (const { facts } of group) compileAndRender(facts);
      });
      const ours = await milliseconds(() =>
        inTurns(
          group.flatMap(({ id }) => DOCUMENT_KINDS.map((kind) => ({ clientId: id, kind }))),
          async (input) => {
            const { outcome } = await make.publish(agency, input.clientId, input.kind);
            if (outcome !== 'published') throw new Error(`Not published: ${outcome}`);
          },
        ),
      );
      rounds.push({ ours: ours / size, theirs: theirs / size });
    }
    const [ours, theirs] = [median(rounds.map((each) => each.ours)), median(rounds.map((each) => each.theirs))];
    const ratio = median(rounds.map((each) => each.ours / each.theirs));
    return [
      {
        what: 'publish 1,000 clients, 2 documents in 2 languages each',
        value: `${ours.toFixed(1)} s (from ${String(CLIENTS)})`,
        peer: `compile + render ${theirs.toFixed(1)} s`,
        ratio,
        budget: `<= ${String(MOST)}`,
        ok: ratio <= MOST,
      },
    ];
  } finally {
    await make.close();
    await database.drop();
    await server.stop();
  }
}

/** Facts of a real business under a name of its own. */
function factsOf(number: number): ClientFacts {
  const facts = demoFacts(DEMO[number % DEMO.length] ?? '');
  return {
    ...facts,
    locales: ['nb', 'en'],
    organisation: { ...facts.organisation, name: `Kunde ${String(number)} AS` },
  };
}

/** The documents in every format that readers get, but for PDF: page, fragment, Markdown, text and JSON. */
function compileAndRender(facts: ClientFacts): void {
  const meta = { controllerName: facts.organisation?.name ?? '' };
  const frame = { ...meta, variant: 'page', baseUrl: '', locales: [], stylesheetHref: '' } as const;
  for (const kind of DOCUMENT_KINDS) {
    for (const locale of facts.locales) {
      const tree = compile(facts, { kind, locale, edition: { number: 1, date: '2026-11-20' } });
      renderPage(tree, frame);
      renderFragment(tree);
      renderMarkdown(tree);
      renderText(tree);
      renderJson(tree, meta);
    }
  }
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function inTurns(
  inputs: { clientId: string; kind: DocumentKind }[],
  work: (input: { clientId: string; kind: DocumentKind }) => Promise<void>,
): Promise<void> {
  const next = inputs.values();
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (const input of next) await work(input);
    }),
  );
}
