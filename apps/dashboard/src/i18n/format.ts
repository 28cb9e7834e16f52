import { language } from './i18n.js';

const tag = () => (language() === 'en' ? 'en-GB' : 'nb-NO');

export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(tag(), { dateStyle: 'medium' }).format(new Date(iso));
}

/** Date and time; the time alone when it is today. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  const today = moment.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    tag(),
    today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(moment);
}
