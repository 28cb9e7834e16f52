/** Encodings a body can be sent in. */
export type Encoding = 'br' | 'gzip' | 'identity';

const HEADERS_REMEMBERED = 500;
const LONGEST_HEADER = 300;
const BY_PREFERENCE = ['br', 'gzip'] as const;

const choices = new Map<string, Encoding>();

/** The encoding for an Accept-Encoding header (RFC 9110, 12.5.3): the best wanted one, Brotli before gzip. Never refuses. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined || header.length > LONGEST_HEADER) return 'identity';
  const known = choices.get(header);
  if (known) return known;
  if (choices.size >= HEADERS_REMEMBERED) choices.clear();
  const choice = parse(header);
  choices.set(header, choice);
  return choice;
}

function parse(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    weights.set(name === 'x-gzip' ? 'gzip' : name, weight >= 0 && weight <= 1 ? weight : 0);
  }
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  let best: Encoding = 'identity';
  let bestWeight = weights.get('identity') ?? 0;
  for (const encoding of BY_PREFERENCE) {
    const weight = weightOf(encoding);
    if (weight > 0 && (weight > bestWeight || (weight === bestWeight && best === 'identity'))) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}
