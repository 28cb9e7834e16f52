import { defineErrors } from '../../platform/errors/domain-error.js';

export const serviceErrors = defineErrors({
  SERVICE_INVALID: {
    status: 422,
    sentence: {
      nb: 'Tjenesten ble ikke lagret. {count} felt må rettes.',
      en: 'The service was not saved. {count} {count:field needs|fields need} correction.',
    },
  },
  SERVICE_TOO_LARGE: {
    status: 413,
    sentence: {
      nb: 'Tjenesten ble ikke lagret. Den er på {kilobytes} kB, og grensen er {limit} kB. Kort ned tekstene eller listene.',
      en: 'The service was not saved. It is {kilobytes} kB, and the limit is {limit} kB. Shorten its texts or lists.',
    },
  },
  SERVICE_LIMIT_REACHED: {
    status: 409,
    sentence: {
      nb: 'Byrået har allerede {limit} egne tjenester. Slett en du ikke bruker, og lagre på nytt.',
      en: 'The agency already has {limit} services of its own. Delete one you do not use, and save again.',
    },
  },
});
