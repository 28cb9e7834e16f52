/**
 * Closed lists of codes a fact may hold. Their words per language live in `../vocabulary/<locale>.ts`, so a code can be printed
 * in every language, while a client's own words need a translation per language.
 */
export const DATA_CATEGORIES = [
  'name',
  'contact_details',
  'email',
  'phone',
  'fax',
  'postal_address',
  'home_address',
  'billing_address',
  'delivery_address',
  'company_name',
  'org_number',
  'job_title',
  'username',
  'password',
  'identification',
  'ownership',
  'photo',
  'ip_address',
  'ip_address_truncated',
  'country',
  'search_engine',
  'browser',
  'device',
  'visit_count',
  'search_words',
  'pages_viewed',
  'time_on_page',
  'visit_statistics',
  'browsing_behaviour',
  'cookie_identifiers',
  'consent_choice',
  'login_history',
  'activity_log',
  'service_changes',
  'network_requests',
  'server_logs',
  'traffic',
  'usage',
  'order_history',
  'purchase_behaviour',
  'shopping_cart',
  'payment_details',
  'bank_details',
  'invoice_details',
  'accounting_records',
  'correspondence',
  'enquiry',
  'call_notes',
  'email_content',
  'survey_answers',
  'feedback',
  'comments',
  'voluntary_information',
  'customer_data',
  'target_group',
  'customer_relationship',
  'domain_registrant',
  'certificate_details',
  'content_of_websites',
  'employment_details',
  'salary_details',
  'application_details',
  'preferences',
  'newsletter_choices',
  'booking_details',
  'health',
  'national_id',
] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** GDPR 9(1). An activity that uses one of these needs an Article 9(2) condition as well as a basis. */
export const SPECIAL_CATEGORIES: readonly DataCategory[] = ['health'];

export const PEOPLE = [
  'website_visitors',
  'customers',
  'customer_contacts',
  'prospective_customers',
  'former_customers',
  'enquirers',
  'invoice_recipients',
  'partners',
  'suppliers',
  'employees',
  'job_applicants',
  'account_holders',
  'commenters',
  'newsletter_subscribers',
  'survey_respondents',
  'email_contacts',
  'domain_registrants',
  'children',
  'others',
  'visitors_of_customers',
  'customers_of_customers',
  'donors_of_customers',
  'members_of_customers',
  'employees_of_customers',
  'suppliers_of_customers',
  'end_users_of_customers',
] as const;
export type People = (typeof PEOPLE)[number];

/** What starts a retention period, or ends the storage when no period follows. */
export const RETENTION_EVENTS = [
  'collection',
  'last_contact',
  'enquiry_answered',
  'delivery',
  'end_of_customer_relationship',
  'end_of_contract',
  'end_of_accounting_year',
  'account_closed',
  'consent_withdrawn',
  'unsubscribed',
  'survey_closed',
  'end_of_employment',
  'end_of_recruitment',
  'end_of_assignment',
  'domain_deleted',
  'comment_removed',
  'last_visit',
] as const;
export type RetentionEvent = (typeof RETENTION_EVENTS)[number];

export const CHANNELS = [
  'contact_form',
  'email',
  'phone',
  'meeting',
  'order',
  'registration',
  'newsletter_signup',
  'survey',
  'comment_field',
  'customer_portal',
  'cookies',
  'server',
  'letter',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const SECURITY_MEASURES = [
  'need_to_know',
  'access_control',
  'encrypted_connection',
  'secured_servers',
  'encrypted_storage',
  'password_hashing',
  'two_factor',
  'backups',
  'network_segmentation',
  'intrusion_protection',
  'alarms',
  'logging',
  'patching',
  'privacy_by_design',
  'staff_training_twice_yearly',
  'staff_training',
  'confidentiality_duty',
  'local_computers',
  'restore_tests',
  'pseudonymisation',
  'risk_assessment',
  'supplier_control',
  'misuse_is_followed_up',
  'malware_protection',
  'vulnerability_monitoring',
  'anonymisation',
  'secret_passwords',
  'no_absolute_guarantee',
] as const;
export type SecurityMeasure = (typeof SECURITY_MEASURES)[number];

/** Promises whose wording is ours; the client only says that they are true. */
export const COMMITMENTS = [
  'never_sells_data',
  'only_what_is_needed',
  'least_intrusive_data',
  'purpose_bound',
  'responsible_for_processors',
  'confidentiality_agreements',
  'no_disclosure_without_ground',
  'breach_notice_to_authority',
  'breach_notice_to_people',
  'report_misuse_to_us',
  'survey_purpose_and_anonymity',
  'unencrypted_email_warning',
  'data_protection_principles',
  'informs_before_new_purpose',
  'may_anonymise',
  'restores_rights_with_recipients',
  'prevents_breaches',
  'values_privacy',
  'utmost_regard',
  'considers_rights_first',
] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** Terms of GDPR Article 4 that a policy can explain. */
export const DEFINABLE_TERMS = [
  'personal_data',
  'identifiable',
  'processing',
  'data_subject',
  'controller',
  'processor',
  'data_processing_agreement',
  'recipient',
  'third_party',
  'consent',
  'profiling',
  'pseudonymisation',
  'personal_data_breach',
  'child',
  'cookie',
] as const;
export type DefinableTerm = (typeof DEFINABLE_TERMS)[number];

export const COOKIE_CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing'] as const;
export type CookieCategory = (typeof COOKIE_CATEGORIES)[number];

/** Why storage on the device is strictly necessary (ekomloven § 3-15, second exemption). */
export const NECESSITY_REASONS = [
  'session',
  'shopping_cart',
  'login',
  'security',
  'load_balancing',
  'consent_memory',
  'language_choice',
] as const;
export type NecessityReason = (typeof NECESSITY_REASONS)[number];

/** Whose domain a cookie belongs to: the site the person visits, or another. */
export const COOKIE_PARTIES = ['first', 'third'] as const;
export type CookieParty = (typeof COOKIE_PARTIES)[number];

export const STORAGE_TYPES = [
  'cookie',
  'local_storage',
  'session_storage',
  'indexed_db',
  'pixel',
  'fingerprint',
] as const;
export type StorageType = (typeof STORAGE_TYPES)[number];

/** GDPR 6(1). */
export const LEGAL_BASES = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** GDPR 9(2). */
export const ARTICLE_9_CONDITIONS = [
  '9(2)(a)',
  '9(2)(b)',
  '9(2)(c)',
  '9(2)(d)',
  '9(2)(e)',
  '9(2)(f)',
  '9(2)(g)',
  '9(2)(h)',
  '9(2)(i)',
  '9(2)(j)',
] as const;
export type Article9Condition = (typeof ARTICLE_9_CONDITIONS)[number];

/** GDPR Chapter V. `adequacy`: 45; `dpf`: 45, US recipients on the Data Privacy Framework list; the rest 46, 47 and 49. */
export const TRANSFER_MECHANISMS = ['adequacy', 'dpf', 'scc', 'bcr', 'derogation'] as const;
export type TransferMechanism = (typeof TRANSFER_MECHANISMS)[number];
