import { describe, expect, it } from '@jest/globals';
import { glimpseOf, pathOfAdded } from './clause.js';

describe('clauses in a list', () => {
  it.each([
    ['# Endringer i erklæringen', 'Endringer i erklæringen'],
    ["Innsyn ({{cite 'GDPR 15'}})", 'Innsyn (GDPR 15)'],
    ['Vi {{#if a}}sier{{else}}skriver{{/if}} {{list changes.channels}}.', 'Vi sier / skriver changes.channels.'],
  ])('%s is told as %s', (text, glimpse) => {
    expect(glimpseOf(text)).toBe(glimpse);
  });

  it.each([
    ['Åpningstider på lørdag', 'changes/own-apningstider-pa-lordag'],
    ['  Æ!  ', 'changes/own-ae'],
    ['!?', undefined],
  ])('an added clause called %s stands at %s', (name, path) => {
    expect(pathOfAdded('changes', name)).toBe(path);
  });
});
