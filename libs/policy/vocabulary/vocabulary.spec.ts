import { LOCALES } from '#kernel';
import { describe, expect, it } from '@jest/globals';
import { VOCABULARIES } from './index.js';

const { nb, nn, en, sv } = VOCABULARIES;

describe('durations in words', () => {
  it.each([
    ['P5Y', 'fem år', 'fem år', 'five years', 'fem år'],
    ['P1Y', 'ett år', 'eitt år', 'one year', 'ett år'],
    [
      'P3Y6M',
      'tre år og seks måneder',
      'tre år og seks månader',
      'three years and six months',
      'tre år och sex månader',
    ],
    ['P1M', 'én måned', 'éin månad', 'one month', 'en månad'],
    ['P12M', 'tolv måneder', 'tolv månader', 'twelve months', 'tolv månader'],
    ['P13M', '13 måneder', '13 månader', '13 months', '13 månader'],
    ['P2W', 'to uker', 'to veker', 'two weeks', 'två veckor'],
    ['P30D', '30 dager', '30 dagar', '30 days', '30 dagar'],
    ['PT30M', '30 minutter', '30 minutt', '30 minutes', '30 minuter'],
    ['PT24H', '24 timer', '24 timar', '24 hours', '24 timmar'],
    [
      'P1Y2M3D',
      'ett år, to måneder og tre dager',
      'eitt år, to månader og tre dagar',
      'one year, two months and three days',
      'ett år, två månader och tre dagar',
    ],
    ['P0Y6M', 'seks måneder', 'seks månader', 'six months', 'sex månader'],
    ['P0D', '0 dager', '0 dagar', '0 days', '0 dagar'],
  ])('says %s', (iso, bokmål, nynorsk, english, swedish) => {
    expect(nb.duration(iso)).toBe(bokmål);
    expect(nn.duration(iso)).toBe(nynorsk);
    expect(en.duration(iso)).toBe(english);
    expect(sv.duration(iso)).toBe(swedish);
  });

  it.each(['', 'P', '5Y', 'P5', 'PT', 'P-1Y', 'session'])('refuses %j', (value) => {
    expect(() => nb.duration(value)).toThrow(RangeError);
  });
});

describe.each(LOCALES)('vocabulary in %s', (locale) => {
  const words = VOCABULARIES[locale];

  it('says security measures as whole sentences', () => {
    for (const sentence of Object.values(words.security)) expect(sentence).toMatch(/^\p{Lu}[^.]*\.$/u);
  });

  it('explains terms as a meaning that completes a sentence', () => {
    for (const { term, meaning } of Object.values(words.definition)) {
      expect(term).toMatch(/^\p{Lu}/u);
      expect(meaning).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });

  it('has no word with characters that clause markup would read', () => {
    const text = JSON.stringify(words);
    expect(text).not.toMatch(/[|*[\]]|\{\{/);
  });

  it('uses each word for one code only', () => {
    for (const list of [words.data, words.people, words.channel, words.security, words.storage, words.necessity]) {
      const all = Object.values<string>(list);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('definitions', () => {
  it('follow the Norwegian version of GDPR Article 4', () => {
    expect(nb.definition.personal_data.meaning).toBe(
      'alle opplysninger om en identifisert eller identifiserbar fysisk person',
    );
    expect(nb.definition.controller.meaning).toMatch(/bestemmer formålet/);
    expect(nb.definition.processor.meaning).toMatch(/på vegne av den behandlingsansvarlige/);
  });

  it('follow the Swedish version of GDPR Article 4', () => {
    expect(sv.definition.personal_data.meaning).toBe(
      'varje upplysning som avser en identifierad eller identifierbar fysisk person',
    );
    expect(sv.definition.controller.meaning).toMatch(/bestämmer ändamålen och medlen/);
    expect(sv.definition.processor.meaning).toMatch(/för den personuppgiftsansvariges räkning/);
  });

  it('give the Norwegian age of consent for children, not the 16 of the Regulation', () => {
    expect(sv.definition.child.meaning).toMatch(/13 år.*5 §.*personopplysningsloven/);
    expect(nb.definition.child.meaning).toMatch(/13 år.*personopplysningsloven § 5/);
    expect(nn.definition.child.meaning).toMatch(/13 år.*personopplysningslova § 5/);
    for (const { definition } of [nb, nn]) expect(definition.child.meaning).not.toMatch(/16/);
  });
});
