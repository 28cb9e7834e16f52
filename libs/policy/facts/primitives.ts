import { hasForbiddenCharacter, isBlank, LOCALES, type Locale } from '#kernel';
import { isCountryCode } from '#law';
import { z } from 'zod';

const clean = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !hasForbiddenCharacter(value), { error: 'forbidden_character' })
    .refine((value) => !isBlank(value), { error: 'blank' });

/** One line of at most 200 characters, the same in every language (a name, an address line). */
export const line = clean(200).refine((value) => !value.includes('\n'), { error: 'one_line' });

/** Running text of at most 2,000 characters. */
const text = clean(2_000);

/** A client's own words, per language. At least one language; what is missing in a published language is a finding. */
export const localText = z
  .strictObject(
    Object.fromEntries(LOCALES.map((locale) => [locale, text.optional()])) as Record<
      Locale,
      z.ZodOptional<typeof text>
    >,
  )
  .refine((value) => Object.values(value).some((words) => words !== undefined), { error: 'no_language' })
  .meta({ id: 'LocalText', description: "The client's own words, per language." });
export type LocalText = z.infer<typeof localText>;

/** A code from a closed list, or the client's own words. */
export const codeOrText = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.union([z.enum(codes), localText]);

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'id' })
  .meta({ id: 'Id', description: 'Stable short name, lower case, digits and hyphens.' });

export const country = z
  .string()
  .refine(isCountryCode, { error: 'country' })
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2.' });

export const email = z.email({ error: 'email' }).max(254);

export const phone = line.refine((value) => /^\+?[0-9 ()-]{5,20}$/.test(value), { error: 'phone' });

/** Only http(s): anything else could run code where the text is shown. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'url' }).max(500);

export const domain = z
  .string()
  .max(253)
  .regex(/^(?=.{1,253}$)([a-z0-9æøåäöü]([a-z0-9æøåäöü-]{0,61}[a-z0-9æøåäöü])?\.)+[a-zæøå]{2,}$/u, { error: 'domain' });

export const isoDate = z.iso.date({ error: 'date' });

/** RFC 6901. */
export const jsonPointer = z
  .string()
  .regex(/^(\/([^~/]|~[01])*)*$/, { error: 'pointer' })
  .max(500);

/** ISO 8601 duration in years, months, weeks, days, hours or minutes: `P5Y`, `P3Y6M`, `P30D`, `PT30M`. */
export const duration = z
  .string()
  .regex(/^P(?=\d|T\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?(T(?=\d)(\d{1,3}H)?(\d{1,4}M)?)?$/, {
    error: 'duration',
  })
  .meta({ id: 'Duration', description: 'ISO 8601 duration, for example P5Y, P3Y6M, P30D.' });

export const list = <T extends z.ZodType>(item: T, max = 100) => z.array(item).max(max);
