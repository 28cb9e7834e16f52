import type { InterfaceLocale } from '#kernel';
import type { ActivityRole } from '../facts/activities.js';
import type { CONTACT_USES, LEGAL_FORMS } from '../facts/organisation.js';
import type { RecipientRole } from '../facts/recipients.js';
import type { Article9Condition, Commitment, LegalBasis, TransferMechanism } from '../facts/vocabulary.js';

/** Words for choices that documents say with whole clauses. */
interface FormWords {
  readonly commitments: Readonly<Record<Commitment, string>>;
  readonly legalBases: Readonly<Record<LegalBasis, string>>;
  readonly article9Conditions: Readonly<Record<Article9Condition, string>>;
  readonly transferMechanisms: Readonly<Record<TransferMechanism, string>>;
  readonly activityRoles: Readonly<Record<ActivityRole, string>>;
  readonly recipientRoles: Readonly<Record<RecipientRole, string>>;
  readonly legalForms: Readonly<Record<(typeof LEGAL_FORMS)[number], string>>;
  readonly contactUses: Readonly<Record<(typeof CONTACT_USES)[number], string>>;
}

export const FORM_WORDS: Readonly<Record<InterfaceLocale, FormWords>> = {
  nb: {
    commitments: {
      never_sells_data: 'Vi selger aldri personopplysninger',
      only_what_is_needed: 'Vi behandler bare det som er nødvendig',
      least_intrusive_data: 'Vi bruker de minst inngripende opplysningene',
      purpose_bound: 'Vi bruker opplysningene bare til formålet de ble gitt for',
      responsible_for_processors: 'Vi er ansvarlige også for det databehandlerne gjør',
      confidentiality_agreements: 'Vi inngår konfidensialitetsavtaler når vi utleverer opplysninger',
      no_disclosure_without_ground: 'Vi utleverer ikke opplysninger uten grunnlag',
      breach_notice_to_authority: 'Vi melder brudd til tilsynsmyndigheten',
      breach_notice_to_people: 'Vi underretter dem det gjelder om brudd',
      report_misuse_to_us: 'Vi vil ha beskjed om misbruk eller dårlig sikring',
      survey_purpose_and_anonymity: 'Vi sier alltid hva et skjema skal brukes til, og om det er anonymt',
      unencrypted_email_warning: 'Vi advarer mot å sende sensitive opplysninger i vanlig e-post',
      data_protection_principles: 'Vi følger personvernprinsippene',
      informs_before_new_purpose: 'Vi informerer før et nytt formål',
      may_anonymise: 'Vi kan anonymisere opplysninger',
      restores_rights_with_recipients: 'Vi varsler mottakere når opplysninger rettes eller slettes',
      prevents_breaches: 'Vi arbeider for å forebygge brudd',
      values_privacy: 'Vi er opptatt av å verne om personopplysninger',
      utmost_regard: 'Vi tar størst mulig hensyn til personvernet',
      considers_rights_first: 'Vi vurderer rettighetene før vi behandler opplysninger',
    },
    legalBases: {
      '6(1)(a)': 'Samtykke (bokstav a)',
      '6(1)(b)': 'Avtale med personen (bokstav b)',
      '6(1)(c)': 'Rettslig forpliktelse (bokstav c)',
      '6(1)(d)': 'Vitale interesser (bokstav d)',
      '6(1)(e)': 'Oppgave i allmennhetens interesse eller offentlig myndighet (bokstav e)',
      '6(1)(f)': 'Berettiget interesse (bokstav f)',
    },
    article9Conditions: {
      '9(2)(a)': 'Uttrykkelig samtykke (bokstav a)',
      '9(2)(b)': 'Arbeidsrett, trygd og sosialrett (bokstav b)',
      '9(2)(c)': 'Vitale interesser (bokstav c)',
      '9(2)(d)': 'Ideell organisasjon, egne medlemmer (bokstav d)',
      '9(2)(e)': 'Personen har selv offentliggjort opplysningene (bokstav e)',
      '9(2)(f)': 'Rettskrav (bokstav f)',
      '9(2)(g)': 'Viktige allmenne interesser (bokstav g)',
      '9(2)(h)': 'Helse- og sosialtjenester (bokstav h)',
      '9(2)(i)': 'Folkehelse (bokstav i)',
      '9(2)(j)': 'Arkiv, forskning og statistikk (bokstav j)',
    },
    transferMechanisms: {
      adequacy: 'Beslutning om tilstrekkelig beskyttelsesnivå',
      dpf: 'EU-US Data Privacy Framework (mottakeren står på listen)',
      scc: 'EUs standard personvernbestemmelser',
      bcr: 'Bindende virksomhetsregler',
      derogation: 'Unntak etter artikkel 49',
    },
    activityRoles: {
      controller: 'Behandlingsansvarlig',
      processor: 'Databehandler',
      joint_controller: 'Felles behandlingsansvarlig',
    },
    recipientRoles: {
      processor: 'Databehandler',
      controller: 'Selvstendig behandlingsansvarlig',
      joint_controller: 'Felles behandlingsansvarlig',
      own_software: 'Programvare på egen server',
    },
    legalForms: {
      AS: 'Aksjeselskap (AS)',
      ASA: 'Allmennaksjeselskap (ASA)',
      ENK: 'Enkeltpersonforetak (ENK)',
      ANS: 'Ansvarlig selskap (ANS)',
      DA: 'Selskap med delt ansvar (DA)',
      NUF: 'Norskregistrert utenlandsk foretak (NUF)',
      SA: 'Samvirkeforetak (SA)',
      FLI: 'Forening, lag eller innretning (FLI)',
      STI: 'Stiftelse (STI)',
      KF: 'Kommunalt foretak (KF)',
      ORGL: 'Organisasjonsledd (ORGL)',
      OTHER: 'Annen',
    },
    contactUses: {
      general: 'Alle henvendelser',
      privacy: 'Personvern',
      customer_service: 'Kundeservice',
      security: 'Sikkerhet',
    },
  },
  en: {
    commitments: {
      never_sells_data: 'We never sell personal data',
      only_what_is_needed: 'We process only what is needed',
      least_intrusive_data: 'We use the least intrusive data',
      purpose_bound: 'We use data only for the purpose they were given for',
      responsible_for_processors: 'We answer for what our processors do',
      confidentiality_agreements: 'We conclude confidentiality agreements when we disclose data',
      no_disclosure_without_ground: 'We disclose no data without a ground',
      breach_notice_to_authority: 'We notify the supervisory authority of breaches',
      breach_notice_to_people: 'We tell the people concerned of breaches',
      report_misuse_to_us: 'We want to hear about misuse or poor security',
      survey_purpose_and_anonymity: 'We always say what a form is for and whether it is anonymous',
      unencrypted_email_warning: 'We warn against sending sensitive data by ordinary e-mail',
      data_protection_principles: 'We follow the data protection principles',
      informs_before_new_purpose: 'We inform people before a new purpose',
      may_anonymise: 'We may anonymise data',
      restores_rights_with_recipients: 'We tell recipients when data are rectified or erased',
      prevents_breaches: 'We work to prevent breaches',
      values_privacy: 'We care about protecting personal data',
      utmost_regard: 'We have the greatest possible regard for privacy',
      considers_rights_first: 'We consider people’s rights before we process data',
    },
    legalBases: {
      '6(1)(a)': 'Consent (point a)',
      '6(1)(b)': 'Contract with the person (point b)',
      '6(1)(c)': 'Legal obligation (point c)',
      '6(1)(d)': 'Vital interests (point d)',
      '6(1)(e)': 'Public task (point e)',
      '6(1)(f)': 'Legitimate interests (point f)',
    },
    article9Conditions: {
      '9(2)(a)': 'Explicit consent (point a)',
      '9(2)(b)': 'Employment, social security (point b)',
      '9(2)(c)': 'Vital interests (point c)',
      '9(2)(d)': 'Non-profit body, own members (point d)',
      '9(2)(e)': 'Made public by the person (point e)',
      '9(2)(f)': 'Legal claims (point f)',
      '9(2)(g)': 'Substantial public interest (point g)',
      '9(2)(h)': 'Health or social care (point h)',
      '9(2)(i)': 'Public health (point i)',
      '9(2)(j)': 'Archiving, research, statistics (point j)',
    },
    transferMechanisms: {
      adequacy: 'Adequacy decision',
      dpf: 'EU-US Data Privacy Framework (the recipient is on the list)',
      scc: 'Standard data protection clauses',
      bcr: 'Binding corporate rules',
      derogation: 'Derogation under Article 49',
    },
    activityRoles: { controller: 'Controller', processor: 'Processor', joint_controller: 'Joint controller' },
    recipientRoles: {
      processor: 'Processor',
      controller: 'Controller in its own right',
      joint_controller: 'Joint controller',
      own_software: 'Software on our own server',
    },
    legalForms: {
      AS: 'Private limited company (AS)',
      ASA: 'Public limited company (ASA)',
      ENK: 'Sole proprietorship (ENK)',
      ANS: 'General partnership (ANS)',
      DA: 'Partnership with shared liability (DA)',
      NUF: 'Norwegian-registered foreign company (NUF)',
      SA: 'Cooperative (SA)',
      FLI: 'Association (FLI)',
      STI: 'Foundation (STI)',
      KF: 'Municipal enterprise (KF)',
      ORGL: 'Unit of a public body (ORGL)',
      OTHER: 'Other',
    },
    contactUses: {
      general: 'All enquiries',
      privacy: 'Data protection',
      customer_service: 'Customer service',
      security: 'Security',
    },
  },
};
