import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterEntryQuery } from '#graphql-client';
import { readVocabulary, useVocabularyQuery } from '../facts/vocabulary.js';
import { formatDate } from '../i18n/format.js';
import classes from './clients.module.css';

export type RegisterEntry = RegisterEntryQuery['registerEntry'];

/** What the business register says, with a warning when the business is ending or gone. */
export function RegisterCard({ entry }: { entry: RegisterEntry }) {
  const { t } = useTranslation();
  const words = useVocabularyQuery().data?.factsVocabulary;
  const { legalForms, countries } = useMemo(() => readVocabulary(words), [words]);
  const labelOf = (list: typeof legalForms, code: string | null) =>
    list.find((choice) => choice.code === code)?.label ?? code;
  const { address, name, legalForm, vatRegistered, status, statusDate } = entry;
  const abroad = address !== null && address.country !== null && address.country !== 'NO';
  const lines = address && [
    address.street,
    [address.postalCode, address.city].filter(Boolean).join(' '),
    abroad ? labelOf(countries, address.country) : null,
  ];
  const rows = [
    [t('register.name'), name],
    [t('register.form'), labelOf(legalForms, legalForm)],
    [t('register.address'), lines?.filter(Boolean).join(', ') ?? t('register.noAddress')],
    [t('register.vat'), vatRegistered === null ? null : t(vatRegistered ? 'register.vatYes' : 'register.vatNo')],
    [t('register.status'), status === 'ACTIVE' ? t('register.active') : null],
  ] as const;
  return (
    <section className={classes.register} aria-label={t('register.found')} aria-live="polite">
      <h3>{t('register.found')}</h3>
      {status !== 'ACTIVE' && (
        <Alert color="brick" icon={<IconAlertTriangle aria-hidden />} title={t(`register.warnings.${status}`)}>
          {statusDate === null ? t('register.sinceUnknown') : t('register.since', { date: formatDate(statusDate) })}
        </Alert>
      )}
      {name === null ? (
        <p>{t('register.noName')}</p>
      ) : (
        <>
          <dl className={classes.registerRows}>
            {rows.map(
              ([label, value]) =>
                value !== null && (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          <p>{t('register.effect')}</p>
        </>
      )}
    </section>
  );
}
