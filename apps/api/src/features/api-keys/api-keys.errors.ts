import { defineErrors } from '../../platform/errors/domain-error.js';

export const apiKeyErrors = defineErrors({
  SCOPE_NOT_ALLOWED: {
    status: 403,
    sentence: {
      nb: 'Nøkkelen kan ikke få handlingen «{scope}». Du kan bare gi det du selv kan gjøre, og ikke det som krever en rolle.',
      en: 'The key cannot be given the action “{scope}”. You can only give what you may do yourself, and not what needs a role.',
    },
  },
});
