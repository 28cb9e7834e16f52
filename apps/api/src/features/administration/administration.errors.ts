import { defineErrors } from '../../platform/errors/domain-error.js';

export const administrationErrors = defineErrors({
  AGENCY_UNKNOWN: {
    status: 404,
    sentence: {
      nb: 'Det finnes ikke noe byrå med kortnavnet «{slug}».',
      en: 'There is no agency with the short name “{slug}”.',
    },
  },
  AGENCY_EXISTS: {
    status: 409,
    sentence: { nb: 'Kortnavnet «{slug}» er opptatt.', en: 'The short name “{slug}” is taken.' },
  },
});
