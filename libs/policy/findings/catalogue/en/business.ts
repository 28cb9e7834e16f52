import type { Texts } from '../finding-text.js';

/** The business and how it is reached. */
export const BUSINESS = {
  'controller.name_missing': {
    message: 'The business has no name, so the reader cannot tell who the controller is.',
    fix: 'Enter the registered name of the business.',
  },
  'controller.country_missing': {
    message: 'The country is missing, so we cannot tell which national rules and which supervisory authority apply.',
    fix: 'Choose the country where the business is established.',
  },
  'controller.authority_unknown': {
    message: 'We know of no supervisory authority in {country}, and the reader must be told where to complain.',
    fix: 'Correct the country, or name a representative with an address in an EEA country.',
  },
  'controller.address_missing': {
    message: 'The postal address is missing, and the reader must be able to reach the business in writing.',
    fix: 'Fill in street or PO box, postal code and city.',
  },
  'controller.address_incomplete': {
    message: 'The address is incomplete, so letters will not arrive.',
    fix: 'Fill in what is missing of street or PO box and city.',
  },
  'controller.org_number_missing': {
    message: 'The organisation number is missing, and Norwegian businesses must show it on their website.',
    fix: 'Enter the organisation number of nine digits.',
  },
  'controller.org_number_invalid': {
    message: 'The organisation number {number} is not valid: {problem}. The reader cannot look the business up.',
    fix: 'Check the digits against the register and correct the number.',
  },
  'controller.email_missing': {
    message: 'The business has no e-mail address, and the reader must be able to get in touch about privacy easily.',
    fix: 'Add an e-mail address under contact.',
  },
  'representative.missing': {
    message:
      'The business is established in {country}, outside the EEA, and must then as a rule have a representative in the EEA.',
    fix: 'Enter the name, address and e-mail of the representative.',
  },
  'representative.contact_missing': {
    message: 'The representative {name} cannot be reached, because both address and e-mail are missing.',
    fix: 'Fill in the address or e-mail of the representative.',
  },
  'websites.missing': {
    message: 'No websites are named, so the reader cannot tell where the cookie policy applies.',
    fix: 'Add the domain of the website.',
  },
  'websites.not_named': {
    message: 'No websites are named, so the privacy policy cannot be embedded anywhere.',
    fix: 'Add the domain of the website if the business has one.',
  },
  'dpo.unanswered': {
    message: 'It is not said whether the business has a data protection officer, who must then be named.',
    fix: 'Answer yes or no to whether the business has a data protection officer.',
  },
  'dpo.contact_missing': {
    message: 'The business has a data protection officer, but the reader is not told how to reach the officer.',
    fix: 'Enter the e-mail or phone number of the data protection officer.',
  },
  'dpo.assessment_missing': {
    message: 'It has not been assessed whether the business must have a data protection officer.',
    fix: 'Answer the three questions: public authority, large-scale monitoring, and special categories on a large scale.',
  },
  'dpo.required': {
    message: 'The assessment says that the business must have a data protection officer, but none is appointed.',
    fix: 'Appoint an officer and enter how to reach the officer, or correct the assessment.',
  },
} satisfies Texts;
