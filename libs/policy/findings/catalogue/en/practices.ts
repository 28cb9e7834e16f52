import type { Texts } from '../finding-text.js';

/** Cookies, marketing, rights and other practices. */
export const PRACTICES = {
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
  'cookies.storage_missing': {
    message: 'It is not said what kind of storage {cookie} is, such as a cookie or local storage.',
    fix: 'Choose the kind of storage.',
  },
  'cookies.party_missing': {
    message: 'It is not said whether {cookie} is a first-party or third-party cookie.',
    fix: 'Choose first party or third party.',
  },
  'cookies.owner_missing': {
    message: 'The third-party cookie {cookie} belongs to no service, so the visitor is not told who gets the data.',
    fix: 'Choose the service that sets {cookie}.',
  },
  'cookies.owner_unlisted': {
    message: 'The name {cookie} is used by {product}, but no service is given for the cookie.',
    fix: 'Choose the service that sets {cookie}, and add it if it is missing.',
  },
  'cookies.choice_kept_long': {
    message: 'The choice kept in {cookie} is remembered for more than {months} months.',
    fix: 'Ask again after {months} months at the latest.',
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
  'marketing.newsletter_unanswered': {
    message:
      '“{activity}” is a newsletter without consent, which requires that all conditions for own customers are met.',
    fix: 'Choose consent as the legal basis, or enter the channel and all four conditions for existing customers.',
  },
  'marketing.ground_differs': {
    message: 'The ground for sending marketing in “{activity}” does not agree with the legal basis of the processing.',
    fix: 'Choose consent in both places, or customer relationship together with legitimate interests.',
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
  'change_notice.days_few': {
    message:
      'Changes are announced less than {days} days before they take effect, and material changes must be told well in advance.',
    fix: 'Set the notice to at least {days} days.',
  },
  'change_notice.channels_missing': {
    message: 'It is not said where changes are announced, and asking readers to check for themselves is not enough.',
    fix: 'Choose the channels used for announcements.',
  },
  'related_document.link_missing': {
    message: 'The document “{words}” is mentioned without a link, so the reader cannot find it.',
    fix: 'Add the link to the document, or remove it.',
  },
  'definitions.twice': {
    message: 'The term is chosen twice.',
    fix: 'Remove one of them.',
  },
  'commitments.twice': {
    message: 'The promise is chosen twice.',
    fix: 'Remove one of them.',
  },
  'document.date_before_law': {
    message: 'The date is before {date}, when the GDPR began to apply.',
    fix: 'Enter the date this text takes effect.',
  },
} satisfies Texts;
