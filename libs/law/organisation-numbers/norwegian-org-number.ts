const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Strips what people write around the nine digits: spaces of every kind, 'NO' before and 'MVA' after. */
export function stripNorwegianOrgNumber(value: string): string {
  return value.replace(/\s/g, '').replace(/^NO/i, '').replace(/MVA$/i, '');
}

/** Modulus 11 over nine digits. A number whose check digit would be 10 is never issued, and no ninth digit matches it. */
export function hasNorwegianCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const remainder = sum % 11;
  const check = remainder === 0 ? 0 : 11 - remainder;
  return check === Number(digits[8]);
}

/** '922338477' is written '922 338 477'. */
export function formatNorwegianOrgNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
