import { describe, expect, it } from '@jest/globals';
import { orgNumberProblem } from './org-number-problem.js';
import { validateOrgNumber } from './validate-org-number.js';

const VALID = [
  '922338477',
  '974761467',
  '923609016',
  '936374336',
  '922629102',
  '913382781',
  '918780068',
  '889640782',
  // Remainder 0 gives check digit 0.
  '900000030',
  // The first digit is 8 or 9 in practice, but no rule says so.
  '123456785',
];

describe('a Norwegian organisation number', () => {
  it.each(VALID)('%s is accepted', (number) => {
    expect(validateOrgNumber('NO', number)).toMatchObject({ valid: true, normalised: number, checked: 'register' });
  });

  it.each([
    '922 338 477',
    'NO 922 338 477 MVA',
    'no922338477mva',
    ' 922\u00a0338\u00a0477 ',
    '922\u202f338\u202f477MVA',
  ])('typed as %j is stored as digits and printed in groups of three', (typed) => {
    expect(validateOrgNumber('NO', typed)).toEqual({
      valid: true,
      normalised: '922338477',
      formatted: '922 338 477',
      checked: 'register',
    });
  });

  it.each([
    ['123456789', 'check-digit'],
    ['922338478', 'check-digit'],
    ['12345678', 'length'],
    ['9223384777', 'length'],
    ['92233847A', 'characters'],
    ['922.338.477', 'characters'],
    ['', 'empty'],
    [' \u00a0 ', 'empty'],
    ['NO MVA', 'length'],
  ])('%j is refused: %s', (number, reason) => {
    expect(validateOrgNumber('NO', number)).toEqual({ valid: false, reason });
  });

  it.each(['90000009', '90000012', '90000026'])(
    'beginning with %s does not exist, whatever its last digit',
    (prefix) => {
      for (let last = 0; last <= 9; last += 1) {
        expect(validateOrgNumber('NO', `${prefix}${last}`)).toEqual({ valid: false, reason: 'check-digit' });
      }
    },
  );

  it('with any one digit mistyped is refused', () => {
    let tried = 0;
    for (const number of VALID) {
      for (let place = 0; place < 9; place += 1) {
        const wrong = (Number(number[place]) + 1) % 10;
        const typed = `${number.slice(0, place)}${wrong}${number.slice(place + 1)}`;
        expect(validateOrgNumber('NO', typed)).toMatchObject({ valid: false });
        tried += 1;
      }
    }
    expect(tried).toBe(90);
  });
});

describe('an organisation number of another country', () => {
  it.each([
    ['SE', '5567037485', '5567037485', '556703-7485'],
    ['DK', '10 15 08 17', '10150817', '10150817'],
    ['FI', '0112038-9', '01120389', '0112038-9'],
    ['FR', '552008443', '552008443', '552 008 443'],
    ['CH', 'CHE-100.155.212', 'CHE100155212', 'CHE-100.155.212'],
    ['CZ', '251 23 891', '25123891', '25123891'],
    ['ES', 'A58818501', 'A58818501', 'A-58818501'],
    ['IT', '00743110157', '00743110157', '00743110157'],
    ['PT', '501 964 843', '501964843', '501 964 843'],
  ])('%s %s is checked by the rule of its register', (country, typed, normalised, formatted) => {
    expect(validateOrgNumber(country, typed)).toEqual({ valid: true, normalised, formatted, checked: 'register' });
  });

  it.each([
    ['SE', '5567037486', 'check-digit'],
    ['SE', '55670374', 'length'],
    ['DK', '10150818', 'check-digit'],
    ['FI', '0112038-8', 'check-digit'],
    ['CZ', '25123890', 'check-digit'],
    ['ES', 'A58818502', 'check-digit'],
    ['PT', '501964844', 'check-digit'],
  ])('%s %s is refused: %s', (country, typed, reason) => {
    expect(validateOrgNumber(country, typed)).toEqual({ valid: false, reason });
  });

  it.each(['AT', 'BE', 'CH', 'CZ', 'DK', 'EE', 'ES', 'FI', 'FR', 'IS', 'IT', 'PT', 'SE'])(
    '%s has a rule, and nonsense is refused by it',
    (country) => {
      expect(validateOrgNumber(country, 'abc 1')).toMatchObject({ valid: false });
    },
  );

  it.each([
    ['DE', 'HRB 12345', 'HRB12345'],
    ['NL', '12345678', '12345678'],
    ['GB', 'SC123456', 'SC123456'],
  ])('%s %s is accepted by its shape, since the register number has no check digit', (country, typed, normalised) => {
    expect(validateOrgNumber(country, typed)).toEqual({ valid: true, normalised, formatted: typed, checked: 'shape' });
  });

  it.each(['<b>1</b>', 'none', '1', '1'.repeat(30)])('%j has not the shape of one', (typed) => {
    expect(validateOrgNumber('DE', typed)).toEqual({ valid: false, reason: 'format' });
  });
});

describe('a VAT number with the letters of its country', () => {
  const NUMBERS: readonly (readonly [string, string])[] = [
    ['AT', 'ATU13585627'],
    ['BE', 'BE0428759497'],
    ['BG', 'BG175074752'],
    ['CY', 'CY10259033P'],
    ['DE', 'DE136695976'],
    ['DK', 'DK13585628'],
    ['EE', 'EE100931558'],
    ['ES', 'ESA58818501'],
    ['FI', 'FI20774740'],
    ['FR', 'FR40303265045'],
    ['GB', 'GB980780684'],
    ['GR', 'EL094259216'],
    ['HR', 'HR33392005961'],
    ['HU', 'HU12892312'],
    ['IE', 'IE6433435F'],
    ['IT', 'IT00743110157'],
    ['LT', 'LT119511515'],
    ['LU', 'LU15027442'],
    ['LV', 'LV40003521600'],
    ['MT', 'MT11679112'],
    ['NL', 'NL004495445B01'],
    ['NL', 'NL000099998B57'],
    ['PL', 'PL8567346215'],
    ['PT', 'PT501964843'],
    ['RO', 'RO18547290'],
    ['SE', 'SE123456789701'],
    ['SI', 'SI50223054'],
    ['SK', 'SK2022749619'],
  ];

  it.each(NUMBERS)('%s %s is accepted, and one with a digit mistyped is not', (country, number) => {
    expect(validateOrgNumber(country, number)).toMatchObject({ valid: true, checked: 'register' });
    // The sixth character is a digit that takes part in the check of every kind.
    const at = 5;
    const wrong = `${number.slice(0, at)}${String((Number(number[at]) + 1) % 10)}${number.slice(at + 1)}`;
    expect(validateOrgNumber(country, wrong)).toMatchObject({ valid: false });
  });

  it('keeps its letters where the country’s register has another number', () => {
    expect(validateOrgNumber('DE', 'DE 136 695 976')).toEqual({
      valid: true,
      normalised: 'DE136695976',
      formatted: 'DE136695976',
      checked: 'register',
    });
  });
});

describe('what is wrong with a number', () => {
  it('is said for the country', () => {
    expect(orgNumberProblem('NO', 'length')).toEqual({ nb: 'det skal ha ni sifre', en: 'it has nine digits' });
    expect(orgNumberProblem('SE', 'length').nb).toBe('antallet tegn er feil');
    expect(orgNumberProblem('NO', 'check-digit')).toEqual(orgNumberProblem('SE', 'check-digit'));
  });
});
