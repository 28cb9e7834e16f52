import { dayIn } from '#kernel';

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the calendar as an ISO date. */
export function isDay(text: string): boolean {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  if (year === undefined) return false;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return moment.toISOString().slice(0, 10) === text;
}

/** The last millisecond of a day in Norway, in ms since 1970. Norway is one or two hours ahead of UTC. */
export function endOfDay(day: string): number {
  const nextMidnightUtc = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  const summer = nextMidnightUtc - 2 * 3_600_000 - 1;
  const winter = nextMidnightUtc - 3_600_000 - 1;
  return dayIn(new Date(winter)) === day ? winter : summer;
}
