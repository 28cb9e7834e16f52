/** The time, as something that can be replaced: code never asks the machine directly. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day of a moment in Norway, as an ISO date. */
export function dayIn(moment: Date, timeZone = 'Europe/Oslo'): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  );
}
