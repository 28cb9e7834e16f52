import { readFileSync } from 'node:fs';
import { z } from 'zod';

const check = z.object({
  id: z.string(),
  statement: z.string(),
  match: z.enum(['all', 'any']),
  patterns: z.array(z.string()).min(1),
  within: z.number().optional(),
  corrected: z.boolean().default(false),
});
const mustNot = z.object({ id: z.string(), reason: z.string(), patterns: z.array(z.string()).min(1) });
const ofBusiness = z.object({ checks: z.array(check), mustNot: z.array(mustNot) });
const lawCheck = check.extend({ article: z.string() });

const coverage = z.object({
  businesses: z.record(z.string(), ofBusiness),
  law: z.array(lawCheck),
  lawMustNot: z.array(mustNot),
});
const derived = z.object({ businesses: z.record(z.string(), ofBusiness) });

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));

const given = coverage.parse(read('coverage.json'));

/** What the policy of each business must and must never say. */
export const CHECKS_OF = { ...given.businesses, ...derived.parse(read('derived-coverage.json')).businesses };

/** What every policy must and must never say. */
export const LAW = given.law;
export const LAW_MUST_NOT = given.lawMustNot;
