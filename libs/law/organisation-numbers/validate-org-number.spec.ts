import { describe, expect, it } from '@jest/globals';
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
  ])('%s %s is checked by the rule of its register', (country, typed, normalised, formatted) => {
    expect(validateOrgNumber(country, typed)).toEqual({ valid: true, normalised, formatted, checked: 'register' });
  });

  it.each([
    ['SE', '5567037486', 'check-digit'],
    ['SE', '55670374', 'length'],
    ['DK', '10150818', 'check-digit'],
    ['FI', '0112038-8', 'check-digit'],
  ])('%s %s is refused: %s', (country, typed, reason) => {
    expect(validateOrgNumber(country, typed)).toEqual({ valid: false, reason });
  });

  it.each(['AT', 'BE', 'CH', 'DK', 'EE', 'FI', 'FR', 'IS', 'SE'])(
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
