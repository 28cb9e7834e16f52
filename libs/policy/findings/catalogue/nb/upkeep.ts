import type { Texts } from '../finding-text.js';

/** Whether the facts are confirmed and kept up to date. */
export const UPKEEP = {
  'marks.suggestion_unconfirmed': {
    message: 'Verdien er et forslag som ingen har bekreftet.',
    fix: 'Bekreft verdien, eller rett den.',
  },
  'marks.demo_values': {
    message: 'Verdier fylt inn for å vise produktet: {count}. De kommer ikke fra virksomheten.',
    fix: 'Erstatt verdiene som er merket «Demoverdi», med det virksomheten oppgir.',
  },
  'marks.points_nowhere': {
    message: 'Et merke viser til {words}, som ikke finnes.',
    fix: 'Fjern merket, eller rett pekeren.',
  },
  'question.open': {
    message: 'Et spørsmål venter på svar: {words}.',
    fix: 'Spør virksomheten, fyll inn svaret og fjern spørsmålet.',
  },
  'review.missing': {
    message: 'Det står ikke når noen i virksomheten sist bekreftet at opplysningene stemmer.',
    fix: 'Be virksomheten gå gjennom opplysningene, og oppgi datoen.',
  },
  'review.stale': {
    message: 'Opplysningene ble sist bekreftet {date}, for mer enn {months} måneder siden.',
    fix: 'Be virksomheten gå gjennom opplysningene på nytt, og oppgi ny dato.',
  },
} satisfies Texts;
