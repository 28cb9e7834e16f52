import { formattingTag, type Locale } from '#kernel';
import { remembering } from './remembering.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
type Unit = (typeof UNITS)[number];

/** What a language needs to say a duration. */
export interface DurationWords {
  readonly locale: Locale;
  /** Singular with its number, because «ett år» and «én måned» differ in gender, and the plural noun. */
  readonly units: Readonly<Record<Unit, { readonly one: string; readonly other: string }>>;
  /** The numbers from two to twelve. */
  readonly numbers: readonly string[];
}

const ISO_DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/**
 * Makes the function that says an ISO 8601 duration in words: `P3Y6M` is «tre år og seks måneder». Units are kept as they were
 * given: 12 months are not turned into a year, because the law counts them differently. Parts that are zero are left out.
 *
 * @throws RangeError when the value is not a duration in years to minutes
 */
export function durationIn({ locale, units, numbers }: DurationWords): (iso: string) => string {
  const list = new Intl.ListFormat(formattingTag(locale), { type: 'conjunction' });
  const digits = new Intl.NumberFormat(locale);
  const say = (count: number, unit: Unit): string =>
    count === 1 ? units[unit].one : `${numbers[count - 2] ?? digits.format(count)} ${units[unit].other}`;

  return remembering((iso) => {
    const match = ISO_DURATION.exec(iso);
    const given = UNITS.flatMap((unit, index) => {
      const part = match?.[index + 1];
      return part === undefined ? [] : [{ unit, count: Number(part) }];
    });
    const smallest = given.at(-1);
    if (!smallest) throw new RangeError(`Not an ISO 8601 duration: '${iso}'`);
    const said = given.filter(({ count }) => count > 0);
    const parts = (said.length > 0 ? said : [smallest]).map(({ count, unit }) => say(count, unit));
    return parts.length === 1 ? (parts[0] ?? '') : list.format(parts);
  });
}
