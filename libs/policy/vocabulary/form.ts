import type { InterfaceLocale } from '#kernel';
import { ACTIVITY_ROLES } from '../facts/activities.js';
import { CONTACT_USES, LEGAL_FORMS } from '../facts/organisation.js';
import { RECIPIENT_ROLES } from '../facts/recipients.js';
import {
  ARTICLE_9_CONDITIONS,
  CHANNELS,
  COMMITMENTS,
  COOKIE_CATEGORIES,
  COOKIE_PURPOSES,
  DATA_CATEGORIES,
  DEFINABLE_TERMS,
  LEGAL_BASES,
  NECESSITY_REASONS,
  PEOPLE,
  RETENTION_EVENTS,
  SECURITY_MEASURES,
  SERVICE_PURPOSES,
  SPECIAL_CATEGORIES,
  STORAGE_TYPES,
  TRANSFER_MECHANISMS,
} from '../facts/vocabulary.js';
import { SERVICE_CATEGORIES } from '../services/known-service.js';
import { FORM_WORDS } from './form-words.js';
import { VOCABULARIES } from './index.js';

export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** Every closed list of codes in facts, with words a person can choose by. */
export function formVocabulary(locale: InterfaceLocale): Readonly<Record<string, readonly Choice[]>> {
  const words = VOCABULARIES[locale];
  const own = FORM_WORDS[locale];
  const choices = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>): Choice[] =>
    codes.map((code) => ({ code, label: labels[code] }));
  const definitions = Object.fromEntries(DEFINABLE_TERMS.map((term) => [term, words.definition[term].term])) as Record<
    (typeof DEFINABLE_TERMS)[number],
    string
  >;
  return {
    dataCategories: choices(DATA_CATEGORIES, words.data),
    specialCategories: choices(SPECIAL_CATEGORIES, words.data),
    people: choices(PEOPLE, words.people),
    retentionEvents: choices(RETENTION_EVENTS, words.eventAfter),
    channels: choices(CHANNELS, words.channel),
    securityMeasures: choices(SECURITY_MEASURES, words.security),
    commitments: choices(COMMITMENTS, own.commitments),
    definableTerms: choices(DEFINABLE_TERMS, definitions),
    cookieCategories: choices(COOKIE_CATEGORIES, words.cookieCategory),
    cookiePurposes: choices(COOKIE_PURPOSES, words.cookiePurpose),
    servicePurposes: choices(SERVICE_PURPOSES, words.servicePurpose),
    serviceCategories: choices(SERVICE_CATEGORIES, own.serviceCategories),
    necessityReasons: choices(NECESSITY_REASONS, words.necessity),
    storageTypes: choices(STORAGE_TYPES, words.storage),
    legalBases: choices(LEGAL_BASES, own.legalBases),
    article9Conditions: choices(ARTICLE_9_CONDITIONS, own.article9Conditions),
    transferMechanisms: choices(TRANSFER_MECHANISMS, own.transferMechanisms),
    activityRoles: choices(ACTIVITY_ROLES, own.activityRoles),
    recipientRoles: choices(RECIPIENT_ROLES, own.recipientRoles),
    legalForms: choices(LEGAL_FORMS, own.legalForms),
    contactUses: choices(CONTACT_USES, own.contactUses),
  };
}
