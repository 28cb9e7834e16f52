import type { Texts } from '../finding-text.js';

/** Who is given data, under which agreement, and where. */
export const RECIPIENTS = {
  'recipient.role_missing': {
    message: 'The role of {name} is missing, so the reader cannot tell who is responsible at the recipient.',
    fix: 'Choose processor, controller, joint controller or own software.',
  },
  'recipient.unused': {
    message: 'No processing activity or cookie uses {name}, so the reader is told of somebody who is given no data.',
    fix: 'Choose {name} in a processing activity, or remove it.',
  },
  'agreement.missing': {
    message: 'The processor {name} has no data processing agreement in force, so using it is not lawful.',
    fix: 'Enter into a data processing agreement with {name} and mark it as in force.',
  },
  'agreement.joint_essence_missing': {
    message: 'The business and {name} are joint controllers, but it is not said what they have agreed.',
    fix: 'Write the essence of the arrangement: who does what.',
  },
  'agreement.joint_activity_missing': {
    message: 'The business and {name} are joint controllers, but no processing activity tells what they have agreed.',
    fix: 'Give the activity the role joint controller and write the essence of the arrangement.',
  },
  'service.cookies_undeclared': {
    message: 'The service {name} usually stores this on the device, and it is not listed: {cookies}.',
    fix: 'Add what the website really stores, or say that the service is used without cookies.',
  },
  'service.unverified': {
    message: 'Some of what the catalogue says of {name} has not been read in any source: {parts}.',
    fix: 'Check it against the provider’s own pages.',
  },
  'service.provider_differs': {
    message: 'The provider of {name} is another than in the catalogue, which says {words}.',
    fix: 'See whom the contract is with, and correct the name if it is wrong.',
  },
  'service.country_differs': {
    message: 'The country of the provider of {name} is another than in the catalogue, which says {country}.',
    fix: 'See whom the contract is with, and correct the country if it is wrong.',
  },
  'service.transfer_unmentioned': {
    message: 'According to the catalogue, data at {name} can reach {country}, and nothing is said of that.',
    fix: 'Add the transfer to {country}, or correct the countries if it does not concern you.',
  },
  'transfer.location_unknown': {
    message:
      'We do not know where {name} stores the data or from where they can be reached, so the text cannot say whether they leave the EEA.',
    fix: 'Choose the countries where {name} stores data, and the countries it can reach them from.',
  },
  'transfer.location_unchecked': {
    message:
      'The countries for {name} have not been checked against a source, so it is not proven that they are right.',
    fix: 'Enter the page that states the countries, and the date it was read.',
  },
  'transfer.location_old': {
    message: 'The countries for {name} were checked more than {months} months ago and may have changed.',
    fix: 'Read the source again and enter the new date.',
  },
  'transfer.mechanism_missing': {
    message: 'Data at {name} are processed in {country}, outside the EEA, and no transfer mechanism is given.',
    fix: 'Add a transfer mechanism for {country}, or stop using the service.',
  },
  'transfer.no_adequacy': {
    message:
      'The European Commission has made no adequacy decision for {country}, so {name} has no valid transfer mechanism.',
    fix: 'Choose standard data protection clauses or another mechanism that exists.',
  },
  'transfer.adequacy_expired': {
    message: 'The adequacy decision for {country} no longer applies, so {name} has no valid transfer mechanism.',
    fix: 'Choose standard data protection clauses or another mechanism that exists.',
  },
  'transfer.adequacy_needs_dpf': {
    message:
      'The decision for the United States covers only recipients on the Data Privacy Framework List, not the whole country.',
    fix: 'Choose Data Privacy Framework if {name} is on the list, otherwise standard data protection clauses.',
  },
  'transfer.dpf_outside_us': {
    message:
      'The Data Privacy Framework covers only recipients in the United States and cannot be used for {name} in {country}.',
    fix: 'Choose another transfer mechanism for {country}.',
  },
  'transfer.inside_eea': {
    message: '{country} is in the EEA, so {name} needs no transfer mechanism there.',
    fix: 'Remove the transfer to {country}.',
  },
  'transfer.derogation': {
    message: 'The transfer to {name} in {country} relies on a derogation, which may only be used occasionally.',
    fix: 'Choose a lasting transfer mechanism if the transfer is regular.',
  },
  'transfer.country_unused': {
    message: 'A transfer to {country} is given, but {name} neither stores data there nor has access from there.',
    fix: 'Remove the transfer, or correct the countries for {name}.',
  },
  'transfer.accounting_abroad': {
    message:
      'The service {name} stores accounting records in {country}, but they must be kept in the EEA, the United Kingdom or Switzerland.',
    fix: 'Move the accounting records to a service that stores in the EEA, the United Kingdom or Switzerland.',
  },
  'transfer.claim_unproven': {
    message: 'The text promises that the data do not leave the EEA, but that is not proven for {name}.',
    fix: 'Remove the promise, or enter checked countries for all services and recipients.',
  },
} satisfies Texts;
