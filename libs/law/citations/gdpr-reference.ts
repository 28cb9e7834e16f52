import type { Locale } from '#kernel';

/** A place in Regulation (EU) 2016/679: an article or a run of articles, or one paragraph or point (or a run of them). */
export interface GdprReference {
  article: number;
  lastArticle?: number;
  paragraph?: number;
  lastParagraph?: number;
  point?: string;
  lastPoint?: string;
}

/** Article 4 has the most numbered paragraphs. */
const LAST_PARAGRAPH = 26;
/** Two digits are enough: the Regulation ends with Article 99. */
const PATTERN =
  /^GDPR (?<article>\d{1,2})(?:-(?<lastArticle>\d{1,2})|(?:\((?<paragraph>\d{1,2})\)(?:-\((?<lastParagraph>\d{1,2})\)|(?:\((?<point>[a-z])\)(?:-\((?<lastPoint>[a-z])\))?)?)?)?)$/;

/**
 * Reads 'GDPR 15', 'GDPR 15-22', 'GDPR 12(3)', 'GDPR 21(2)-(3)', 'GDPR 6(1)(f)' or 'GDPR 49(1)(a)-(g)'.
 * Returns undefined when the text is malformed, a run goes backwards, or the Regulation has no such article.
 */
export function parseGdprCitation(citation: string): GdprReference | undefined {
  const groups = PATTERN.exec(citation)?.groups;
  if (groups?.['article'] === undefined) return undefined;
  const reference: GdprReference = { article: Number(groups['article']) };
  if (groups['lastArticle'] !== undefined) reference.lastArticle = Number(groups['lastArticle']);
  if (groups['paragraph'] !== undefined) reference.paragraph = Number(groups['paragraph']);
  if (groups['lastParagraph'] !== undefined) reference.lastParagraph = Number(groups['lastParagraph']);
  if (groups['point'] !== undefined) reference.point = groups['point'];
  if (groups['lastPoint'] !== undefined) reference.lastPoint = groups['lastPoint'];
  return exists(reference) ? reference : undefined;
}

function exists({ article, lastArticle, paragraph, lastParagraph, point, lastPoint }: GdprReference): boolean {
  return (
    article >= 1 &&
    (lastArticle === undefined || lastArticle > article) &&
    (paragraph === undefined || (paragraph >= 1 && (lastParagraph ?? paragraph) <= LAST_PARAGRAPH)) &&
    (lastParagraph === undefined || lastParagraph > (paragraph ?? 0)) &&
    (lastPoint === undefined || lastPoint > (point ?? ''))
  );
}

type Writer = (reference: GdprReference) => string;

const norwegian =
  (regulation: string): Writer =>
  ({ article, lastArticle, paragraph, lastParagraph, point, lastPoint }) =>
    [
      regulation,
      `artikkel ${run(article, lastArticle)}`,
      paragraph === undefined ? '' : `nr. ${run(paragraph, lastParagraph)}`,
      point === undefined ? '' : `bokstav ${run(point, lastPoint)}`,
    ]
      .filter(Boolean)
      .join(' ');

const english: Writer = ({ article, lastArticle, paragraph, lastParagraph, point, lastPoint }) =>
  [
    lastArticle === undefined ? 'Article ' : 'Articles ',
    run(article, lastArticle),
    paragraph === undefined ? '' : run(`(${paragraph})`, lastParagraph && `(${lastParagraph})`),
    point === undefined ? '' : run(`(${point})`, lastPoint && `(${lastPoint})`),
    ' GDPR',
  ].join('');

const swedish: Writer = ({ article, lastArticle, paragraph, lastParagraph, point, lastPoint }) =>
  [
    lastArticle === undefined ? 'artikel ' : 'artiklarna ',
    run(article, lastArticle),
    paragraph === undefined ? '' : `.${run(paragraph, lastParagraph && `${article}.${lastParagraph}`)}`,
    point === undefined ? '' : ` ${run(point, lastPoint)}`,
    ' i dataskyddsförordningen',
  ].join('');

/** Two ends of a run, joined by an en dash. */
function run(first: number | string, last: number | string | undefined): string {
  return last === undefined ? `${first}` : `${first}–${last}`;
}

/** How each language cites the Regulation. */
export const GDPR_WRITERS: Readonly<Record<Locale, Writer>> = {
  nb: norwegian('personvernforordningen'),
  nn: norwegian('personvernforordninga'),
  en: english,
  sv: swedish,
};
