/**
 * Norwegian fødselsnummer and D-number: six and five digits. Not checked by modulus 11, which numbers issued from 2032 need not
 * meet; account numbers are written 1234.56.78901.
 */
const NORWEGIAN = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/u;

/** Swedish personnummer and samordningsnummer: ÅÅMMDD-NNNN, or twelve digits with the century. */
const SWEDISH = /(?<!\d)(?:(?:19|20)(\d{6})[-+]?(\d{4})|(\d{6})[-+](\d{4}))(?!\d)/gu;

/** Whether a text holds the number that a state knows a person by (personopplysningsloven § 12, GDPR 87). */
export function hasPersonalNumber(text: string): boolean {
  return NORWEGIAN.test(text) || hasSwedishNumber(text);
}

/** An organisation number has the same form, but its third and fourth digits are no month. */
export function hasSwedishNumber(text: string): boolean {
  return [...text.matchAll(SWEDISH)].some(([, longDay, longEnd, shortDay, shortEnd]) => {
    const digits = `${longDay ?? shortDay ?? ''}${longEnd ?? shortEnd ?? ''}`;
    return isSwedishDay(digits) && isLuhn(digits);
  });
}

/** A samordningsnummer has 60 added to the day. */
function isSwedishDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

const SECRETS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/u,
  // Keys by the forms their issuers give them: AWS, GitHub, Slack, Google, Stripe, SendGrid, OpenAI and JSON Web Tokens.
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/u,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}/u,
  /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,}/u,
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}/u,
  /(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}/u,
  /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/u,
  /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/u,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}/u,
  // What is called a password or a key, followed by something that looks like one.
  /(?<!\p{L})(?:passord(?:et)?|passord er|password(?: is)?|lösenord(?:et)?|pin-?kode|api[ -]?(?:key|nøkkel|nyckel)|(?:access |bearer )?token|secret|hemmelighet)\s*[:=]\s*(?=\S*\d)\S{6,}/iu,
  /[?&](?:access_token|token|api_?key|secret|password)=[^&\s]{6,}/iu,
  /:\/\/[^\s/:@]{1,64}:[^\s/:@]{1,64}@/u,
];

/** Whether a text holds a password, a key or a token (GDPR 32(1)). Which one is not told: findings are shown and logged. */
export function hasSecret(text: string): boolean {
  return SECRETS.some((pattern) => pattern.test(text));
}
