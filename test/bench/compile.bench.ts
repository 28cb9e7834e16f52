import { LOCALES, type Locale } from '#kernel';
import { compile, type ClientFacts } from '#policy';
import { renderFragment, renderText } from '#rendering';
import { compile as compilePeer, type Document, type Node, type PrivacyPolicyConfig } from '@openpolicy/core';
import { demoFacts } from '../../prisma/demo/seed.js';
import { median, timePerCall, type Row } from './row.js';

const ROUNDS = 15;
/** Until the engine has compiled what runs often, on both sides. */
const WARM_UP_MS = 1_000;
const EDITION = { number: 1, date: '2026-11-20' };

/** Words per second of compiling one policy and walking its tree to HTML, beside openpolicy doing the same with its own. */
export async function run(): Promise<Row[]> {
  const cases = LOCALES.flatMap((locale) => (['mester', 'pauluijting'] as const).map((name) => caseOf(name, locale)));
  for (const { ours, theirs } of cases) {
    timePerCall(ours, WARM_UP_MS);
    timePerCall(theirs, WARM_UP_MS);
  }
  const rounds = Array.from({ length: ROUNDS }, () =>
    cases.map(({ ours, theirs, ourWords, theirWords }) => ({
      own: ourWords / timePerCall(ours),
      peer: theirWords / timePerCall(theirs),
    })),
  );
  return cases.map(({ what, theirWords }, at) => {
    const measured = rounds.flatMap((round) => round[at] ?? []);
    const ratio = median(measured.map(({ own, peer }) => own / peer));
    const perMs = (rates: readonly number[]): string => `${Math.round(median(rates)).toLocaleString('en')} words/ms`;
    return {
      what,
      value: perMs(measured.map(({ own }) => own)),
      peer: `openpolicy ${perMs(measured.map(({ peer }) => peer))} (${String(theirWords)} words)`,
      ratio,
      budget: '>= 1',
      ok: ratio >= 1,
    };
  });
}

function caseOf(name: 'mester' | 'pauluijting', locale: Locale) {
  const facts = demoFacts(name);
  const config = comparable(facts);
  const options = { kind: 'privacy-policy', locale, edition: EDITION } as const;
  const ours = () => renderFragment(compile(facts, options));
  const theirs = () => html(compilePeer({ type: 'privacy', ...config }));
  const ourWords = words(renderText(compile(facts, options)));
  return {
    what: `compile + HTML, ${name} ${locale} (${String(ourWords)} words)`,
    ours,
    theirs,
    ourWords,
    theirWords: words(theirs().replace(/<[^>]+>/g, ' ')),
  };
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The same business in the peer's terms: as many data categories, third parties and cookies. */
function comparable(facts: ClientFacts): PrivacyPolicyConfig {
  const activities = facts.activities ?? [];
  const collected = Object.fromEntries(
    activities.map(({ name, data }) => [
      name.en ?? '',
      (data ?? []).map((item) => (typeof item === 'string' ? item : (item.en ?? ''))),
    ]),
  );
  const context = Object.fromEntries(
    activities.map(({ name, purpose }) => [
      name.en ?? '',
      {
        purpose: typeof purpose === 'object' ? (purpose.en ?? '') : (purpose ?? ''),
        lawfulBasis: 'legitimate_interests' as const,
        retention: 'Five years',
        provision: { basis: 'voluntary' as const, consequences: 'We cannot answer.' },
      },
    ]),
  );
  return {
    effectiveDate: '2026-11-20',
    locale: 'en',
    company: {
      name: facts.organisation?.name ?? '',
      legalName: facts.organisation?.name ?? '',
      address: 'Street 1, 0155 Oslo',
      contact: { email: 'a@b.example' },
    },
    data: { collected, context },
    cookies: {
      used: { essential: true, analytics: true },
      context: { essential: { lawfulBasis: 'legal_obligation' }, analytics: { lawfulBasis: 'consent' } },
    },
    thirdParties: (facts.services ?? []).map(({ name, purpose }) => ({
      name,
      purpose: typeof purpose === 'object' ? (purpose.en ?? '') : (purpose ?? ''),
      policyUrl: 'https://example.com',
    })),
    userRights: ['access', 'rectification', 'erasure', 'portability', 'restriction', 'objection'],
    jurisdictions: ['eu'],
    children: { underAge: 13 },
  };
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same walk over the peer's tree: one string of escaped HTML. */
function html(node: Document | Node): string {
  const all = (nodes: readonly Node[]): string => {
    let out = '';
    for (const each of nodes) out += html(each);
    return out;
  };
  switch (node.type) {
    case 'document':
      return `<article>${all(node.sections)}</article>`;
    case 'section':
      return `<section id="${escape(node.id)}">${all(node.content)}</section>`;
    case 'heading':
      return `<h2>${escape(node.value)}</h2>`;
    case 'paragraph':
      return `<p>${all(node.children)}</p>`;
    case 'list':
      return `<ul>${all(node.items)}</ul>`;
    case 'listItem':
      return `<li>${all(node.children)}</li>`;
    case 'table':
      return `<table>${html(node.header)}${all(node.rows)}</table>`;
    case 'tableRow':
      return `<tr>${all(node.cells)}</tr>`;
    case 'tableCell':
      return `<td>${all(node.children)}</td>`;
    case 'bold':
      return `<strong>${escape(node.value)}</strong>`;
    case 'italic':
      return `<em>${escape(node.value)}</em>`;
    case 'link':
      return `<a href="${escape(node.href)}">${escape(node.value)}</a>`;
    case 'text':
      return escape(node.value);
  }
}
