import { defineErrors } from '../../platform/errors/domain-error.js';

export const factsErrors = defineErrors({
  FACTS_INVALID: {
    status: 422,
    sentence: {
      nb: 'Opplysningene ble ikke lagret. {count} felt må rettes.',
      en: 'The facts were not saved. {count} {count:field needs|fields need} correction.',
    },
  },
  FACTS_CONFLICT: {
    status: 409,
    sentence: {
      nb: 'Noen andre har lagret i mellomtiden. Ingenting er tapt: velg hva som skal gjelde, og lagre på nytt.',
      en: 'Somebody else has saved in the meantime. Nothing is lost: choose what should stand, and save again.',
    },
  },
});
