import { defineErrors } from '../../platform/errors/domain-error.js';

export const wordingErrors = defineErrors({
  CLAUSE_INVALID: {
    status: 422,
    sentence: {
      nb: 'Klausulen ble ikke lagret. {count} feil må rettes.',
      en: 'The clause was not saved. {count} {count:mistake needs|mistakes need} correction.',
    },
  },
  CLAUSE_CONFLICT: {
    status: 409,
    sentence: {
      nb: 'Noen andre har lagret klausulen i mellomtiden. Ingenting er tapt: velg hva som skal gjelde, og lagre på nytt.',
      en: 'Somebody else has saved the clause in the meantime. Nothing is lost: choose what should stand, and save again.',
    },
  },
  CLAUSE_LIMIT: {
    status: 422,
    sentence: {
      nb: 'Det er ikke plass til flere egne klausuler. Grensen er {limit}. Fjern en du ikke bruker.',
      en: 'There is no room for more clauses of your own. The limit is {limit}. Remove one you do not use.',
    },
  },
});
