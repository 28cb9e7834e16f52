import type { Locale } from '#kernel';

/** The words that stand around a document: navigation, versions and error pages. The document brings its own. */
export interface Words {
  /** The language's name for itself, as its speakers look for it. */
  readonly languageName: string;
  readonly skipToContent: string;
  readonly languages: string;
  readonly contents: string;
  readonly otherFormats: string;
  readonly plainText: string;
  readonly version: (number: number) => string;
  readonly published: (date: string) => string;
  readonly draft: string;
  readonly allVersions: string;
  readonly allVersionsOf: (title: string) => string;
  readonly inForce: string;
  readonly checksum: string;
  readonly openPage: string;
  readonly archived: string;
  readonly currentVersion: string;
  readonly page: (number: string, total: string) => string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly unavailableTitle: string;
  readonly unavailableText: string;
  readonly badDayTitle: string;
  readonly badDayText: string;
  readonly notYetTitle: string;
  readonly notYetText: (day: string) => string;
  readonly comingDayTitle: string;
  readonly comingDayText: string;
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  nb: {
    languageName: 'Norsk bokmål',
    skipToContent: 'Gå til innholdet',
    languages: 'Språk',
    contents: 'Innhold',
    otherFormats: 'Last ned',
    plainText: 'Ren tekst',
    version: (number) => `Versjon ${String(number)}`,
    published: (date) => `publisert ${date}`,
    draft: 'Utkast, ikke publisert',
    allVersions: 'Alle versjoner',
    allVersionsOf: (title) => `Alle versjoner av «${title}»`,
    inForce: 'Gjelder nå',
    checksum: 'Kontrollsum (SHA-256)',
    openPage: 'Åpne på egen side',
    archived: 'Du leser en eldre versjon. Den gjelder ikke lenger.',
    currentVersion: 'Les gjeldende versjon',
    page: (number, total) => `Side ${number} av ${total}`,
    notFoundTitle: 'Vi fant ikke siden',
    notFoundText: 'Adressen er feil, eller dokumentet er flyttet. Se etter lenken på nettstedet du kom fra.',
    unavailableTitle: 'Dokumentet kan ikke vises akkurat nå',
    unavailableText: 'Noe er feil hos oss. Prøv igjen om noen minutter.',
    badDayTitle: 'Datoen er ikke gyldig',
    badDayText: 'Skriv datoen som år-måned-dag, for eksempel ?at=2026-03-01.',
    notYetTitle: 'Dokumentet fantes ikke den dagen',
    notYetText: (day) => `Det ble publisert første gang ${day}.`,
    comingDayTitle: 'Den dagen har ikke kommet ennå',
    comingDayText: 'Ingen vet hva dokumentet vil si da. Velg i dag eller en tidligere dag.',
  },
  nn: {
    languageName: 'Norsk nynorsk',
    skipToContent: 'Gå til innhaldet',
    languages: 'Språk',
    contents: 'Innhald',
    otherFormats: 'Last ned',
    plainText: 'Rein tekst',
    version: (number) => `Versjon ${String(number)}`,
    published: (date) => `publisert ${date}`,
    draft: 'Utkast, ikkje publisert',
    allVersions: 'Alle versjonar',
    allVersionsOf: (title) => `Alle versjonar av «${title}»`,
    inForce: 'Gjeld no',
    checksum: 'Kontrollsum (SHA-256)',
    openPage: 'Opne på eiga side',
    archived: 'Du les ein eldre versjon. Han gjeld ikkje lenger.',
    currentVersion: 'Les gjeldande versjon',
    page: (number, total) => `Side ${number} av ${total}`,
    notFoundTitle: 'Vi fann ikkje sida',
    notFoundText: 'Adressa er feil, eller dokumentet er flytta. Sjå etter lenkja på nettstaden du kom frå.',
    unavailableTitle: 'Dokumentet kan ikkje visast akkurat no',
    unavailableText: 'Noko er feil hos oss. Prøv igjen om nokre minutt.',
    badDayTitle: 'Datoen er ikkje gyldig',
    badDayText: 'Skriv datoen som år-månad-dag, til dømes ?at=2026-03-01.',
    notYetTitle: 'Dokumentet fanst ikkje den dagen',
    notYetText: (day) => `Det vart publisert første gong ${day}.`,
    comingDayTitle: 'Den dagen har ikkje kome enno',
    comingDayText: 'Ingen veit kva dokumentet vil seie då. Vel i dag eller ein tidlegare dag.',
  },
  en: {
    languageName: 'English',
    skipToContent: 'Skip to content',
    languages: 'Language',
    contents: 'Contents',
    otherFormats: 'Download',
    plainText: 'Plain text',
    version: (number) => `Version ${String(number)}`,
    published: (date) => `published ${date}`,
    draft: 'Draft, not published',
    allVersions: 'All versions',
    allVersionsOf: (title) => `All versions of “${title}”`,
    inForce: 'Applies now',
    checksum: 'Checksum (SHA-256)',
    openPage: 'Open on its own page',
    archived: 'You are reading an older version. It no longer applies.',
    currentVersion: 'Read the current version',
    page: (number, total) => `Page ${number} of ${total}`,
    notFoundTitle: 'We could not find this page',
    notFoundText: 'The address is wrong, or the document has moved. Look for the link on the website you came from.',
    unavailableTitle: 'The document cannot be shown right now',
    unavailableText: 'Something is wrong at our end. Try again in a few minutes.',
    badDayTitle: 'The date is not valid',
    badDayText: 'Write the date as year-month-day, for example ?at=2026-03-01.',
    notYetTitle: 'The document did not exist on that day',
    notYetText: (day) => `It was first published on ${day}.`,
    comingDayTitle: 'That day has not come yet',
    comingDayText: 'Nobody knows what the document will say then. Choose today or an earlier day.',
  },
  sv: {
    languageName: 'Svenska',
    skipToContent: 'Gå till innehållet',
    languages: 'Språk',
    contents: 'Innehåll',
    otherFormats: 'Ladda ner',
    plainText: 'Ren text',
    version: (number) => `Version ${String(number)}`,
    published: (date) => `publicerad ${date}`,
    draft: 'Utkast, inte publicerat',
    allVersions: 'Alla versioner',
    allVersionsOf: (title) => `Alla versioner av ”${title}”`,
    inForce: 'Gäller nu',
    checksum: 'Kontrollsumma (SHA-256)',
    openPage: 'Öppna på egen sida',
    archived: 'Du läser en äldre version. Den gäller inte längre.',
    currentVersion: 'Läs gällande version',
    page: (number, total) => `Sida ${number} av ${total}`,
    notFoundTitle: 'Vi hittade inte sidan',
    notFoundText: 'Adressen är fel, eller så har dokumentet flyttats. Leta efter länken på webbplatsen du kom från.',
    unavailableTitle: 'Dokumentet kan inte visas just nu',
    unavailableText: 'Något är fel hos oss. Försök igen om några minuter.',
    badDayTitle: 'Datumet är inte giltigt',
    badDayText: 'Skriv datumet som år-månad-dag, till exempel ?at=2026-03-01.',
    notYetTitle: 'Dokumentet fanns inte den dagen',
    notYetText: (day) => `Det publicerades första gången ${day}.`,
    comingDayTitle: 'Den dagen har inte kommit än',
    comingDayText: 'Ingen vet vad dokumentet kommer att säga då. Välj i dag eller en tidigare dag.',
  },
};
