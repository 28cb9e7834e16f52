const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/;

/** An ISO 8601 duration in months; weeks and days as parts of a month of 30.5 days, so that 366 days are 12 months, hours left out. `session` has none. */
export function monthsOf(duration: string): number {
  const [, years, months, weeks, days] = DURATION.exec(duration) ?? [];
  return Number(years ?? 0) * 12 + Number(months ?? 0) + (Number(weeks ?? 0) * 7 + Number(days ?? 0)) / 30.5;
}

/**
 * Whether more than so many calendar months have gone from one day to another, ISO 8601. The 31st counts to the last day of a shorter
 * month, as in Regulation (EEC, Euratom) 1182/71 Article 3(2)(c).
 */
export function isOlderThan(day: string, months: number, today: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const limit = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return today > limit.toISOString().slice(0, 10);
}
