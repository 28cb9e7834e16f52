import type { FindingCode } from '../codes.js';
import type { FindingText } from './finding-text.js';

export const en: Readonly<Record<FindingCode, FindingText>> = {
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

  'activities.missing': {
    message: 'There are no processing activities, so the policy cannot say what the data are used for.',
    fix: 'Add at least one processing activity, such as answering enquiries.',
  },
  'activity.role_missing': {
    message: 'The role is missing for “{activity}”, so the reader cannot tell who is responsible.',
    fix: 'Choose controller, processor or joint controller.',
  },
  'activity.purpose_missing': {
    message: 'The purpose is missing for “{activity}”, and data may only be used for purposes that are stated.',
    fix: 'Write what the data are used for.',
  },
  'activity.people_missing': {
    message: 'It is not said whom “{activity}” concerns, so readers cannot see whether it is about them.',
    fix: 'Choose whom the data are about.',
  },
  'activity.data_missing': {
    message: 'It is not said which data are used in “{activity}”.',
    fix: 'Choose which data are processed.',
  },
  'activity.on_behalf_of_missing': {
    message: 'The business is the processor in “{activity}”, but it is not said on whose behalf.',
    fix: 'Write who the controller is, such as our customers.',
  },
  'activity.joint_missing': {
    message: 'The business is a joint controller in “{activity}”, but it is not said with whom and what is agreed.',
    fix: 'Name the other party and the essence of the arrangement.',
  },
  'activity.disclosure_unanswered': {
    message: 'It is not said who is given data from “{activity}”, and the reader is entitled to know.',
    fix: 'Choose services and recipients, or say that there are none by leaving the list empty.',
  },

  'basis.missing': {
    message: 'The legal basis is missing for “{activity}”, and without one the processing is not lawful.',
    fix: 'Choose the legal basis.',
  },
  'basis.interest_missing': {
    message: 'It is not said which interest “{activity}” relies on, and the reader must be told.',
    fix: 'Write which legitimate interest the business has.',
  },
  'basis.statute_missing': {
    message: 'It is not said which statute “{activity}” relies on, and the basis does not hold without one.',
    fix: 'Choose the statute that gives the duty or the task.',
  },
  'basis.statute_unknown': {
    message: 'The statute “{words}” in “{activity}” is not known, so the text could refer to the wrong act.',
    fix: 'Choose a statute from the list.',
  },
  'basis.consent_procedure_missing': {
    message: 'It is not said how consent to “{activity}” is given, and the business must be able to prove it.',
    fix: 'Describe how the person consents, for example by ticking a box in the form.',
  },
  'basis.article9_missing': {
    message:
      '“{activity}” uses a special category of personal data, which is prohibited without an exception of its own.',
    fix: 'Choose the condition in Article 9(2), or remove the data.',
  },

  'retention.missing': {
    message: 'The storage period is missing for “{activity}”, and the reader must be told when the data are erased.',
    fix: 'Add a storage period, or an event that ends the storage.',
  },
  'retention.rule_unknown': {
    message: 'The storage rule “{words}” in “{activity}” is not known, so the storage period cannot be written.',
    fix: 'Choose a storage rule from the list.',
  },
  'retention.criterion_empty': {
    message:
      'The storage period for “{activity}” only says “as long as necessary”, which does not tell the reader when the data are erased.',
    fix: 'Write a period, an event, or what decides when you erase the data.',
  },
  'retention.wrong_act': {
    message:
      'The storage period for “{activity}” refers to the Accounting Act (regnskapsloven), but the duty to keep accounting records is in section 13 of the Bookkeeping Act (bokføringsloven).',
    fix: 'Choose a statutory storage period under bokføringsloven § 13.',
  },
  'retention.data_uncovered': {
    message: 'Some of the data in “{activity}” have no storage period: {data}.',
    fix: 'Add a storage period for these data.',
  },

  'source.missing': {
    message: 'It is not said where the data in “{activity}” come from, which decides what the reader must be told.',
    fix: 'Choose the source of the data.',
  },
  'source.name_missing': {
    message: 'The source in “{activity}” is not named, and the reader is entitled to know where the data come from.',
    fix: 'Write the name of the register or business that the data come from.',
  },
  'source.name_vague': {
    message: 'The source “{words}” in “{activity}” does not say which register or business it is.',
    fix: 'Write its name, such as Enhetsregisteret.',
  },
  'source.publicity_unanswered': {
    message: 'It is not said whether the source in “{activity}” is publicly accessible, and the reader must be told.',
    fix: 'Answer yes or no to whether the source is publicly accessible.',
  },

  'requirement.missing': {
    message: 'It is not said whether the person must give the data in “{activity}”.',
    fix: 'Choose whether it is voluntary, follows from a contract or is required by law.',
  },
  'requirement.consequence_missing': {
    message: 'It is not said what happens if the person does not give the data in “{activity}”.',
    fix: 'Write what cannot be done without the data.',
  },

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
  'transfer.mechanism_missing': {
    message: 'Data at {name} are processed in {country}, outside the EEA, and no transfer mechanism is given.',
    fix: 'Add a transfer mechanism for {country}, or stop using the service.',
  },
  'transfer.no_adequacy': {
    message:
      'The European Commission has made no adequacy decision for {country}, so {name} has no valid transfer mechanism.',
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

  'cookies.unanswered': {
    message: 'It is not said whether the website uses cookies or the like.',
    fix: 'Answer yes or no to whether the website stores or reads anything on the visitor’s device.',
  },
  'cookies.list_missing': {
    message: 'The website uses cookies, but none are listed, so visitors are not told which.',
    fix: 'Add each cookie.',
  },
  'cookies.listed_but_not_used': {
    message: 'The answer says that the website uses no cookies, but the list has some.',
    fix: 'Answer yes to using cookies, or empty the list.',
  },
  'cookies.consent_missing': {
    message: 'The cookie {cookie} needs consent, but it is not said how the website asks for it.',
    fix: 'Choose how the visitor consents.',
  },
  'cookies.change_missing': {
    message:
      'It is not said where the visitor changes the choice, and withdrawing consent must be as easy as giving it.',
    fix: 'Write where the choice is changed, or add the link to it.',
  },
  'cookies.browser_settings_only': {
    message: 'Browser settings are not enough as a way to withdraw consent.',
    fix: 'Write where on the website the choice is changed, or add the link to it.',
  },
  'cookies.necessity_reason_missing': {
    message:
      'The cookie {cookie} is called necessary without a reason, and only what is strictly necessary is exempt from consent.',
    fix: 'Choose what it is necessary for, or choose another category.',
  },
  'cookies.purpose_missing': {
    message: 'The purpose of the cookie {cookie} is missing, and the visitor is entitled to know it.',
    fix: 'Write what {cookie} is used for.',
  },
  'cookies.duration_missing': {
    message: 'The duration of the cookie {cookie} is missing, and the visitor is entitled to know it.',
    fix: 'Enter how long {cookie} is stored.',
  },
  'cookies.data_missing': {
    message: 'It is not said which data the cookie {cookie} processes.',
    fix: 'Choose the data that {cookie} processes.',
  },
  'cookies.service_without_cookie': {
    message: 'The service {name} is used for statistics or advertising, but no cookie is listed for it.',
    fix: 'Add the cookies of {name}, or say that the service measures without storing anything on the device.',
  },
  'cookies.cookieless_contradicted': {
    message: 'The service {name} is said to measure without cookies, but {cookie} is listed for it.',
    fix: 'Remove {name} from the services without cookies, or remove {cookie}.',
  },

  'marketing.ground_missing': {
    message:
      'Marketing by e-mail or text message in “{activity}” rests on neither consent nor a customer relationship.',
    fix: 'Choose consent, or existing customer with all four conditions.',
  },
  'marketing.conditions_missing': {
    message: 'Marketing to own customers in “{activity}” without consent requires that all four conditions are met.',
    fix: 'Confirm all four conditions, or choose consent.',
  },
  'marketing.partners_without_consent': {
    message: 'Marketing for partners in “{activity}” is only allowed with consent.',
    fix: 'Choose consent, or stop marketing the goods and services of others.',
  },
  'marketing.channel_missing': {
    message: '“{activity}” is marketing, but the channel is not given, which decides whether consent is needed.',
    fix: 'Choose the channels that the marketing is sent in.',
  },

  'rights.identification_always': {
    message:
      'Identification is demanded with every request, but that is only allowed when there is reasonable doubt about who the person is.',
    fix: 'Choose that identification is asked for only when in doubt.',
  },
  'security.measures_missing': {
    message: 'No security measures are given, and the business must be able to show how the data are protected.',
    fix: 'Choose the security measures that are in place.',
  },
  'automated.unanswered': {
    message: 'It is not said whether the business uses automated decisions.',
    fix: 'Answer yes or no to whether automated decisions are used.',
  },
  'automated.decisions_missing': {
    message: 'Automated decisions are used, but it is not said which.',
    fix: 'Add each decision.',
  },
  'automated.ground_missing': {
    message: 'The automated decision on {purpose} has no ground, and is then prohibited.',
    fix: 'Choose contract, law or explicit consent.',
  },
  'automated.logic_missing': {
    message: 'It is not said how the automated decision on {purpose} is reached.',
    fix: 'Explain what decides the outcome.',
  },
  'automated.consequences_missing': {
    message: 'It is not said what the automated decision on {purpose} means for the person.',
    fix: 'Write which consequences the decision has.',
  },
  'automated.human_contact_missing': {
    message: 'It is not said how the person gets a human being to review the decision on {purpose}.',
    fix: 'Write whom the person can contact.',
  },
  'children.unanswered': {
    message: 'It is not said whether the service is directed at children, who have special protection.',
    fix: 'Answer yes or no to whether the service is directed at children.',
  },
  'children.statement_missing': {
    message: 'The service is directed at children and relies on consent, but it is not said how parents consent.',
    fix: 'Write how consent is obtained when the person is below the age limit.',
  },
  'children.age_wrong': {
    message: 'The text uses another age limit than {age} years, which applies to children’s own consent in {country}.',
    fix: 'Correct the age limit to {age} years.',
  },
  'change_notice.missing': {
    message: 'It is not said how the reader is told of changes to the policy.',
    fix: 'Choose how long before and through which channel changes are announced.',
  },
  'change_notice.days_missing': {
    message: 'It is not said how long before they take effect changes are announced.',
    fix: 'Enter the number of days.',
  },
  'change_notice.channels_missing': {
    message: 'It is not said where changes are announced, and asking readers to check for themselves is not enough.',
    fix: 'Choose the channels used for announcements.',
  },
  'related_document.link_missing': {
    message: 'The document “{words}” is mentioned without a link, so the reader cannot find it.',
    fix: 'Add the link to the document, or remove it.',
  },

  'text.translation_missing': {
    message: 'The text is missing in {language}, in which the documents are published.',
    fix: 'Write the text in {language}.',
  },
  'text.national_id': {
    message: 'The text seems to hold a national identity number, which must never be published.',
    fix: 'Remove the number.',
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
  'text.absolute_security': {
    message: 'Nobody can promise complete security, so “{words}” is misleading.',
    fix: 'Write which measures protect the data.',
  },
  'text.consent_claim_refuted': {
    message: 'The text promises that consent is always needed, but “{activity}” has another legal basis.',
    fix: 'Remove the promise, or limit it to what relies on consent.',
  },
  'text.sharing_claim_refuted': {
    message: 'The text promises that data are not shared, but {name} is given data.',
    fix: 'Remove the promise, or write with whom the data are shared.',
  },

  'marks.suggestion_unconfirmed': {
    message: 'The value is a suggestion that nobody has confirmed.',
    fix: 'Confirm the value, or correct it.',
  },
  'marks.demo_values': {
    message: 'Values filled in to show the product: {count}. They do not come from the business.',
    fix: 'Replace the values marked “Demo value” with what the business states.',
  },
  'marks.points_nowhere': {
    message: 'A mark points to {words}, which does not exist.',
    fix: 'Remove the mark, or correct its pointer.',
  },
};
