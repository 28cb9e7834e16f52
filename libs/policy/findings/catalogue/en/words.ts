import type { Texts } from '../finding-text.js';

/** What the texts say. */
export const WORDS = {
  'text.translation_missing': {
    message: 'The text is missing in {language}, in which the documents are published.',
    fix: 'Write the text in {language}.',
  },
  'text.national_id': {
    message: 'The text seems to hold a national identity number, which must never be published.',
    fix: 'Remove the number.',
  },
  'text.secret': {
    message: 'The text seems to hold a password, a key or a token.',
    fix: 'Remove it, and replace it where it is used, because others may have seen it.',
  },
  'text.personal_email': {
    message: 'The text holds the e-mail address {words}, which is not one of the contact addresses of the business.',
    fix: 'Remove the address, or add it under contact.',
  },
  'text.placeholder': {
    message: 'The text is unfinished: “{words}”.',
    fix: 'Write the finished text.',
  },
  'text.open_purpose': {
    message: 'The purpose is open-ended (“{words}”), but data may only be used for specified purposes that are stated.',
    fix: 'Name each purpose, or remove the words.',
  },
  'text.list_words': {
    message: 'The words “{words}” leave the list open, so the reader cannot see what it covers.',
    fix: 'Write the whole list, or remove the words.',
  },
  'text.hedge': {
    message: 'The words “{words}” leave it unclear what the business really does.',
    fix: 'Write what is done and when.',
  },
  'text.wrong_term': {
    message: 'The word “{words}” is not the word of the GDPR, so the roles become unclear.',
    fix: 'Write “{right}”.',
  },
  'text.health_term': {
    message:
      'The word «dataansvarlig» belongs to the Norwegian health acts, while the GDPR says «behandlingsansvarlig».',
    fix: 'Write «behandlingsansvarlig» unless the text is about the health acts.',
  },
  'text.consent_by_use': {
    message: 'Using or contacting is not consent, so “{words}” gives no basis.',
    fix: 'Remove the sentence, and ask for consent by a separate act where it is needed.',
  },
  'text.repealed_statute': {
    message: 'Section 2-7 b is repealed, and the rules are now in ekomloven § 3-15.',
    fix: 'Remove the reference, or write ekomloven § 3-15.',
  },
  'text.statute_unknown': {
    message: 'The reference “{words}” has not been checked, so the text could refer to the wrong act.',
    fix: 'Remove the reference, or choose the statute in the field for legal basis or storage period.',
  },
  'text.absolute_security': {
    message: 'Nobody can promise complete security, so “{words}” is misleading.',
    fix: 'Write which measures protect the data.',
  },
  'text.anonymity_unproven': {
    message: 'The text says “{words}”, but no measure is given that makes the data anonymous.',
    fix: 'Choose the security measure anonymisation if nobody can find the person again, otherwise write “without names” or “pseudonymised”.',
  },
  'text.consent_claim_refuted': {
    message: 'The text promises that consent is always needed, but “{activity}” has another legal basis.',
    fix: 'Remove the promise, or limit it to what relies on consent.',
  },
  'text.sharing_claim_refuted': {
    message: 'The text promises that data are not shared, but {name} is given data.',
    fix: 'Remove the promise, or write with whom the data are shared.',
  },
  'text.cookie_claim_refuted': {
    message: 'The text says that the website uses no cookies, but the answer says that it does.',
    fix: 'Remove the claim, or correct the answer about cookies.',
  },
  'text.cookie_data_claim_refuted': {
    message: 'The text says that cookies process no personal data, but data are given for {cookie}.',
    fix: 'Remove the claim.',
  },
  'text.foreign_authority': {
    message: 'The text mentions {words}, which is not the supervisory authority where the business is established.',
    fix: 'Remove the name, because the right authority is added by itself.',
  },
  'text.service_unlisted': {
    message: 'The text mentions {words}, which is not among the services or recipients.',
    fix: 'Add {words} as a service, or remove the name.',
  },
  'text.gendered': {
    message: 'The words “{words}” make the text heavier than it needs to be.',
    fix: 'Write “you” or “they”.',
  },
  'text.long_sentence': {
    message: 'A sentence has {count} words, and more than {limit} is hard to read.',
    fix: 'Split the sentence.',
  },
} satisfies Texts;
