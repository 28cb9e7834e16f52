import { defineErrors } from '../../platform/errors/domain-error.js';

export const memberErrors = defineErrors({
  ALREADY_A_MEMBER: {
    status: 409,
    sentence: { nb: 'Personen er allerede medlem av byrået.', en: 'This person is already a member of the agency.' },
  },
  LAST_OWNER: {
    status: 409,
    sentence: {
      nb: 'Byrået må ha minst én eier. Gjør en annen til eier først.',
      en: 'The agency needs at least one owner. Make somebody else an owner first.',
    },
  },
  ROLE_TOO_HIGH: {
    status: 403,
    sentence: {
      nb: 'Du kan ikke gi, endre eller fjerne en rolle som er høyere enn din egen.',
      en: 'You cannot give, change or remove a role above your own.',
    },
  },
  TOO_MANY_INVITATIONS: {
    status: 409,
    sentence: {
      nb: 'Det venter allerede {limit} invitasjoner på svar. Trekk tilbake noen først.',
      en: 'There are {limit} invitations waiting for an answer already. Withdraw some first.',
    },
  },
  INVITATION_INVALID: {
    status: 404,
    sentence: {
      nb: 'Lenken er brukt, trukket tilbake eller utløpt. Be byrået om en ny invitasjon.',
      en: 'The link has been used, withdrawn or has expired. Ask the agency for a new invitation.',
    },
  },
});
