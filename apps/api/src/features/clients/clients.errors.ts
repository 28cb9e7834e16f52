import { defineErrors } from '../../platform/errors/domain-error.js';

export const clientErrors = defineErrors({
  ORG_NUMBER_INVALID: {
    status: 400,
    sentence: {
      nb: 'Organisasjonsnummeret er ikke gyldig. Det har ni sifre, og det siste er et kontrollsiffer.',
      en: 'The organisation number is not valid. It has nine digits, the last of which is a check digit.',
    },
  },
  CLIENT_ORG_NUMBER_TAKEN: {
    status: 409,
    sentence: {
      nb: 'Kunden «{name}» har allerede dette organisasjonsnummeret. Åpne den, eller opprett en kunde til med «allowDuplicate».',
      en: 'The client “{name}” has this organisation number already. Open it, or create another with “allowDuplicate”.',
    },
  },
});
