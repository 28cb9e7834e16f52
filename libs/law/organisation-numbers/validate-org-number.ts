import stdnum from 'stdnum';
import { formatNorwegianOrgNumber, hasNorwegianCheckDigit, stripNorwegianOrgNumber } from './norwegian-org-number.js';

/** Why a number was refused; the caller words it for the user. */
export type OrgNumberProblem = 'empty' | 'characters' | 'length' | 'check-digit' | 'format';

export type OrgNumberResult =
  | {
      valid: true;
      /** What to store and compare: '922338477'. */
      normalised: string;
      /** What to print: '922 338 477'. */
      formatted: string;
      /** 'shape': the country's register numbers carry nothing to calculate on, so only a slip of the finger is caught. */
      checked: 'register' | 'shape';
    }
  | { valid: false; reason: OrgNumberProblem };

/**
 * Countries whose business register numbers stdnum knows by their own rule. Elsewhere it knows tax numbers only, which a register
 * number (HRB, KVK, Companies House) is free to differ from.
 */
const REGISTER_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  AT: ['businessid'],
  BE: ['vat'],
  CH: ['uid'],
  CZ: ['ico'],
  DK: ['cvr'],
  EE: ['registrikood'],
  ES: ['nif'],
  FI: ['ytunnus'],
  FR: ['siren', 'siret'],
  IS: ['kennitala'],
  IT: ['iva', 'codicefiscale'],
  PT: ['nipc', 'nif'],
  SE: ['orgnr'],
};

/** stdnum's rule for each country's VAT number: what a number that begins with the country's letters is. */
const VAT_NUMBERS: Readonly<Record<string, string>> = {
  AT: 'uid',
  BE: 'vat',
  BG: 'vat',
  CY: 'vat',
  CZ: 'dic',
  DE: 'vat',
  DK: 'cvr',
  EE: 'kmkr',
  ES: 'nif',
  FI: 'alv',
  FR: 'tva',
  GB: 'vat',
  GR: 'vat',
  HR: 'oib',
  HU: 'anum',
  IE: 'vat',
  IT: 'iva',
  LT: 'pvm',
  LU: 'tva',
  LV: 'pvn',
  MT: 'vat',
  NL: 'btw',
  PL: 'nip',
  PT: 'nif',
  RO: 'cif',
  SE: 'vat',
  SI: 'ddv',
  SK: 'dph',
};

/** Letters, digits and the marks that register numbers use; three to twenty of them, with a digit among them. */
const SHAPE = /^(?=.*\d)[\p{L}\d][\p{L}\d ./-]{1,18}[\p{L}\d]$/u;

/**
 * Checks a business register number, or a VAT number that begins with the country's letters.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param value as typed; Norwegian numbers may carry spaces, a leading 'NO' and a trailing 'MVA'
 */
export function validateOrgNumber(country: string, value: string): OrgNumberResult {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === '') return { valid: false, reason: 'empty' };
  if (country === 'NO') return norwegian(text);
  const rules = REGISTER_NUMBERS[country];
  const result = rules ? byRule(country, rules, text) : undefined;
  if (result?.valid) return result;
  return byVatRule(country, text) ?? result ?? byShape(text);
}

/** Undefined: it does not begin as a VAT number of the country. */
function byVatRule(country: string, text: string): OrgNumberResult | undefined {
  const rule = VAT_NUMBERS[country];
  // Greek VAT numbers begin with the letters of the language.
  const prefix = country === 'GR' ? 'EL' : country;
  const number = text.replace(/[\s.-]/g, '').toUpperCase();
  if (rule === undefined || !new RegExp(`^${prefix}U?\\d`).test(number)) return undefined;
  const result = byRule(country, [rule], number);
  return result.valid ? { ...result, normalised: number, formatted: number } : result;
}

function norwegian(text: string): OrgNumberResult {
  const digits = stripNorwegianOrgNumber(text);
  if (!/^\d*$/.test(digits)) return { valid: false, reason: 'characters' };
  if (digits.length !== 9) return { valid: false, reason: 'length' };
  if (!hasNorwegianCheckDigit(digits)) return { valid: false, reason: 'check-digit' };
  return { valid: true, normalised: digits, formatted: formatNorwegianOrgNumber(digits), checked: 'register' };
}

function byRule(country: string, rules: readonly string[], text: string): OrgNumberResult {
  let reason: OrgNumberProblem = 'format';
  for (const rule of rules) {
    const validator = stdnum.stdnum[country]?.[rule];
    if (!validator) throw new Error(`stdnum has no '${rule}' for ${country}: fix the tables above`);
    const result = validator.validate(text);
    if (result.isValid) {
      return { valid: true, normalised: result.compact, formatted: validator.format(text), checked: 'register' };
    }
    reason = PROBLEMS[result.error?.name ?? ''] ?? reason;
  }
  return { valid: false, reason };
}

const PROBLEMS: Readonly<Record<string, OrgNumberProblem>> = {
  InvalidLength: 'length',
  InvalidChecksum: 'check-digit',
  InvalidFormat: 'characters',
};

function byShape(text: string): OrgNumberResult {
  if (!SHAPE.test(text)) return { valid: false, reason: 'format' };
  return { valid: true, normalised: text.replace(/[ .]/g, '').toUpperCase(), formatted: text, checked: 'shape' };
}
