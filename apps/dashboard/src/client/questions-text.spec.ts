import { describe, expect, it } from '@jest/globals';
import { mailLink, questionsText } from './questions-text.js';

const text = questionsText('Hei!', [
  { place: 'Virksomhet › Navn', lines: ['Hvorfor: fordi.', 'Merknad: Kari vet.'] },
  { place: 'Barn', lines: [] },
]);

describe('questions for a client', () => {
  it('are a numbered list that can be read as it is', () => {
    expect(text).toBe('Hei!\n\n1. Virksomhet › Navn\n   Hvorfor: fordi.\n   Merknad: Kari vet.\n\n2. Barn');
  });

  it('go whole into a link to an e-mail, with every sign of the text and the address kept', () => {
    const { href, fits } = mailLink('a&b@kunde.no', 'Spørsmål & svar', text, 'Lim inn.');
    expect(fits).toBe(true);
    const link = new URL(href);
    expect(decodeURIComponent(link.pathname)).toBe('a&b@kunde.no');
    expect(link.searchParams.get('subject')).toBe('Spørsmål & svar');
    expect(link.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  });

  it('are left out of a link that mail programs would cut', () => {
    const { href, fits } = mailLink('a@b.no', 'Emne', text.repeat(40), 'Lim inn.');
    expect(fits).toBe(false);
    expect(new URL(href).searchParams.get('body')).toBe('Lim inn.');
  });
});
