import type { Texts } from '../finding-text.js';

/** What is done with personal data, and on what ground. */
export const PROCESSING = {
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
  'activity.joint_contact_missing': {
    message: 'It is not said whom the reader can contact about “{activity}”, which has several controllers.',
    fix: 'Write which of the parties answers requests.',
  },
  'activity.disclosure_unanswered': {
    message: 'It is not said who is given data from “{activity}”, and the reader is entitled to know.',
    fix: 'Choose services and recipients, or say that there are none by leaving the list empty.',
  },
  'activity.role_contradicted': {
    message:
      'The business is given as controller in “{activity}”, but the data are about people whom its customers answer for.',
    fix: 'Choose processor, or put what the business itself decides on in an activity of its own.',
  },
  'activity.name_twice': {
    message: 'Two processing activities are called “{activity}”, so the reader cannot tell them apart.',
    fix: 'Merge them, or give one of them another name.',
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
  'basis.special_data_in_words': {
    message:
      'The word “{words}” in “{activity}” seems to be a special category of personal data, but the Article 9 condition is missing.',
    fix: 'Choose the data from the list and the condition in Article 9(2), or write clearly what it is.',
  },
  'basis.criminal_data_without_statute': {
    message: 'Data on criminal offences in “{activity}” are only allowed where a statute says so, and none is given.',
    fix: 'Choose the statute that allows it, or remove the data.',
  },
  'basis.balancing_missing': {
    message:
      'The balancing of interests for “{activity}” is not written down, and the business must be able to show it.',
    fix: 'Write why the interest weighs more than the disadvantage to the person.',
  },
  'basis.interest_without_ground': {
    message: 'A legitimate interest is given for “{activity}”, but the processing relies on another legal basis.',
    fix: 'Remove the interest, or choose Article 6(1)(f).',
  },
  'basis.interest_of_authority': {
    message:
      'The business is a public authority, so “{activity}” cannot rely on a legitimate interest when it is part of its tasks.',
    fix: 'Choose public task and the statute that gives it, unless the processing lies outside the tasks.',
  },
  'basis.consent_without_ground': {
    message: 'It is said how consent to “{activity}” is given, but the processing relies on another legal basis.',
    fix: 'Remove the text about consent, or choose consent as the basis.',
  },
  'basis.consent_by_use': {
    message: 'Consent is given as “{words}”, but consent takes a separate and active act.',
    fix: 'Ask for consent with a separate box or button, or choose another basis.',
  },
  'basis.marketing_on_contract': {
    message: '“{activity}” is marketing, which is not necessary to perform a contract with the person.',
    fix: 'Choose consent or legitimate interests.',
  },
  'basis.contract_for_own_purpose': {
    message: 'The purpose of “{activity}” ({words}) is as a rule not necessary to perform a contract with the person.',
    fix: 'Choose consent or legitimate interests, or write why the contract cannot be performed without it.',
  },
  'basis.contract_with_contacts': {
    message:
      'Contact persons at business customers are not themselves party to the contract that “{activity}” relies on.',
    fix: 'Choose legitimate interests for the contact persons, in an activity of its own if needed.',
  },
  'basis.bookkeeping_not_duty': {
    message:
      'The purpose of “{activity}” ({words}) is a duty under the Bookkeeping Act, but another legal basis is chosen.',
    fix: 'Choose legal obligation and bokføringsloven § 13.',
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
  'source.data_missing': {
    message: 'It is not said which of the data in “{activity}” come from this source.',
    fix: 'Choose the data that come from here.',
  },
  'requirement.missing': {
    message: 'It is not said whether the person must give the data in “{activity}”.',
    fix: 'Choose whether it is voluntary, follows from a contract or is required by law.',
  },
  'requirement.consequence_missing': {
    message: 'It is not said what happens if the person does not give the data in “{activity}”.',
    fix: 'Write what cannot be done without the data.',
  },
  'requirement.consent_not_free': {
    message: 'The data in “{activity}” must be given, but the processing relies on consent, which must be free.',
    fix: 'Choose that it is voluntary, or choose another legal basis.',
  },
} satisfies Texts;
