import { defineErrors } from '../../platform/errors/domain-error.js';

export const clientErrors = defineErrors({
  CLIENT_ORG_NUMBER_TAKEN: {
    status: 409,
    sentence: {
      nb: 'Kunden «{name}» har allerede dette organisasjonsnummeret. Åpne den, eller opprett en kunde til med «allowDuplicate».',
      en: 'The client “{name}” has this organisation number already. Open it, or create another with “allowDuplicate”.',
    },
  },
});
