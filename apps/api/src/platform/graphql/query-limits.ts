import type { InterfaceLocale } from '#kernel';

/** What one operation may cost. Generous to our own dashboard, small to an attacker. */
export const QUERY_LIMITS = {
  depth: 10,
  aliases: 15,
  directives: 20,
  tokens: 1_500,
  cost: 50_000,
} as const;
export type QueryLimit = keyof typeof QUERY_LIMITS;

/** A query that goes beyond a limit, and by how much where that is known. */
export interface Excess {
  readonly limit: QueryLimit;
  readonly allowed: number;
  readonly found?: number;
}

/** How GraphQL Armor begins its refusals. */
const NAMES: Readonly<Record<string, QueryLimit>> = {
  'Query depth': 'depth',
  Aliases: 'aliases',
  Directives: 'directives',
  'Query Cost': 'cost',
};
const REFUSAL = /^Syntax Error: ([\w ]+) limit of (\d+) exceeded(?:, found ([\d.]+))?\.$/;

/** How the parser says it; it stops counting at the limit. */
const TOO_LONG = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/** What limit a refusal is about; undefined when it is about something else. */
export function excessOf(message: string): Excess | undefined {
  const tokens = TOO_LONG.exec(message)?.[1];
  if (tokens !== undefined) return { limit: 'tokens', allowed: Number(tokens) };
  const [, name = '', allowed, found] = REFUSAL.exec(message) ?? [];
  const limit = NAMES[name];
  if (limit === undefined) return undefined;
  return { limit, allowed: Number(allowed), ...(found !== undefined && { found: Math.ceil(Number(found)) }) };
}

type Sentence = Readonly<Record<InterfaceLocale, (excess: { allowed: string; found: string }) => string>>;

const SENTENCES: Readonly<Record<QueryLimit, Sentence>> = {
  depth: {
    nb: ({ allowed, found }) =>
      `Spørringen er ${found} nivåer dyp, og grensen er ${allowed}. Be om færre nivåer, eller del den i flere spørringer. Hvert fragment teller som ett nivå.`,
    en: ({ allowed, found }) =>
      `The query is ${found} levels deep, and the limit is ${allowed}. Ask for fewer levels, or split it into several queries. Each fragment counts as one level.`,
  },
  aliases: {
    nb: ({ allowed, found }) =>
      `Spørringen har ${found} alias, og grensen er ${allowed}. Del den i flere spørringer, eller hent en liste i stedet.`,
    en: ({ allowed, found }) =>
      `The query has ${found} aliases, and the limit is ${allowed}. Split it into several queries, or fetch a list instead.`,
  },
  directives: {
    nb: ({ allowed, found }) =>
      `Spørringen har ${found} direktiver, og grensen er ${allowed}. Fjern direktiver, eller del den i flere spørringer.`,
    en: ({ allowed, found }) =>
      `The query has ${found} directives, and the limit is ${allowed}. Remove directives, or split it into several queries.`,
  },
  tokens: {
    nb: ({ allowed }) =>
      `Spørringen er for lang. Grensen er ${allowed} ord og tegn. Send verdier som variabler, eller del den i flere spørringer.`,
    en: ({ allowed }) =>
      `The query is too long. The limit is ${allowed} words and signs. Send values as variables, or split it into several queries.`,
  },
  cost: {
    nb: ({ allowed, found }) =>
      `Spørringen koster ${found} poeng, og grensen er ${allowed}. Be om færre felt, eller del den i flere spørringer.`,
    en: ({ allowed, found }) =>
      `The query costs ${found} points, and the limit is ${allowed}. Ask for fewer fields, or split it into several queries.`,
  },
};

/** What the limit is and what to do, for whoever wrote the query. */
export function excessSentence({ limit, allowed, found }: Excess, locale: InterfaceLocale): string {
  return SENTENCES[limit][locale]({ allowed: String(allowed), found: String(found ?? '') });
}
