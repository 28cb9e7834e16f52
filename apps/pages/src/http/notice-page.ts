import type { InterfaceLocale } from '#kernel';

export type Notice = { readonly type: 'bad day' } | { readonly type: 'not yet'; readonly firstDay: number };

const DATE_TAGS: Readonly<Record<InterfaceLocale, string>> = { nb: 'nb', en: 'en-GB' };

const WORDS = {
  nb: {
    badDayTitle: 'Datoen er ikke gyldig',
    badDayText: 'Skriv datoen som år-måned-dag, for eksempel ?at=2026-03-01.',
    notYetTitle: 'Dokumentet fantes ikke den dagen',
    notYetText: (day: string) => `Det ble publisert første gang ${day}.`,
  },
  en: {
    badDayTitle: 'The date is not valid',
    badDayText: 'Write the date as year-month-day, for example ?at=2026-03-01.',
    notYetTitle: 'The document did not exist on that day',
    notYetText: (day: string) => `It was first published on ${day}.`,
  },
} as const satisfies Record<InterfaceLocale, object>;

/** A page about the day a visitor asked for. Holds nothing that the visitor wrote. */
export function noticePage(locale: InterfaceLocale, stylesheetHref: string, notice: Notice): string {
  const words = WORDS[locale];
  const [title, text] =
    notice.type === 'bad day'
      ? [words.badDayTitle, words.badDayText]
      : [words.notYetTitle, words.notYetText(longDay(notice.firstDay, locale))];
  return (
    `<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n' +
    `<meta name="color-scheme" content="light dark">\n<link rel="stylesheet" href="${stylesheetHref}">\n</head>\n` +
    `<body class="vern-page vern-status">\n<main class="vern-document">\n<h1>${title}</h1>\n<p>${text}</p>\n</main>\n</body>\n</html>\n`
  );
}

function longDay(moment: number, locale: InterfaceLocale): string {
  return new Intl.DateTimeFormat(DATE_TAGS[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Oslo',
  }).format(moment);
}
