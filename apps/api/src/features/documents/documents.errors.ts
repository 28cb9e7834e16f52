import { defineErrors } from '../../platform/errors/domain-error.js';

export const documentErrors = defineErrors({
  PUBLICATION_BLOCKED: {
    status: 422,
    sentence: {
      nb: 'Dokumentet kan ikke publiseres ennå. {count} funn må rettes først.',
      en: 'The document cannot be published yet. {count} {count:finding|findings} must be fixed first.',
    },
  },
});
