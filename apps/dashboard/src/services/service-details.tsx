import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceQuery } from '#graphql-client';
import { standalone } from '../facts/vocabulary.js';
import { SourceLinks, UnverifiedLine, useProviderWords } from './service-summary.js';
import { useCatalogueWords } from './words.js';
import classes from './services.module.css';

const LINKS = ['privacyPolicy', 'processingTerms', 'subProcessors'] as const;

/** All that an entry says, in words. What is not known is said to be so. */
export function ServiceDetails({ service }: { service: ServiceQuery['service'] }) {
  const { t } = useTranslation();
  const { say, join } = useCatalogueWords();
  const provider = useProviderWords();
  const { cookies, locations, transfers, links, domains } = service;
  const countries = (codes: readonly string[] | null | undefined) =>
    codes?.length ? join(codes.map((code) => say('countries', code))) : t('services.unknown');
  const list = (words: readonly string[]) => (words.length === 0 ? t('services.unknown') : join(words));
  const linked = LINKS.flatMap((name) => {
    const url = links?.[name];
    return url == null ? [] : [{ name, url }];
  });
  return (
    <>
      <div className={classes.section}>
        <UnverifiedLine parts={service.unverified} />
      </div>
      <Card title={t('services.provider')}>
        <dl className={classes.rows}>
          <Row label={t('services.provider')}>{provider(service.provider)}</Row>
          <Row label={t('services.role')}>{say('recipientRoles', service.role.toLowerCase())}</Row>
          <Row label={t('services.purpose')}>{service.purpose}</Row>
          <Row label={t('services.data')}>{list(service.data)}</Row>
          <Row label={t('services.people')}>{list(service.people)}</Row>
        </dl>
      </Card>
      <Card title={t('services.cookies')}>
        {cookies === null ? (
          <p className={classes.quiet}>{t('services.cookiesUnknown')}</p>
        ) : cookies.length === 0 ? (
          <p className={classes.quiet}>{t('services.cookiesNone')}</p>
        ) : (
          <dl className={classes.rows}>
            {cookies.map(({ name, category, purpose, duration }) => (
              <Row key={name} label={name}>
                {[standalone(say('cookieCategories', category.toLowerCase())), purpose, duration]
                  .filter((words) => words !== null)
                  .join(' · ')}
              </Row>
            ))}
          </dl>
        )}
      </Card>
      <Card title={t('services.locations')}>
        <dl className={classes.rows}>
          <Row label={t('services.where')}>{countries(locations?.storage)}</Row>
          <Row label={t('services.accessFrom')}>{countries(locations?.access)}</Row>
          <Row label={t('services.transfers')}>
            {transfers === null ? (
              t('services.unknown')
            ) : transfers.length === 0 ? (
              t('services.noTransfers')
            ) : (
              <ul>
                {transfers.map(({ country, mechanism }) => (
                  <li key={`${country} ${mechanism}`}>
                    {say('countries', country)}: {say('transferMechanisms', mechanism)}
                  </li>
                ))}
              </ul>
            )}
          </Row>
          <Row label={t('services.domains')}>{domains?.length ? domains.join(', ') : t('services.unknown')}</Row>
        </dl>
      </Card>
      {linked.length > 0 && (
        <Card title={t('services.links')}>
          <dl className={classes.rows}>
            {linked.map(({ name, url }) => (
              <Row key={name} label={t(`services.linkNames.${name}`)}>
                <a
                  href={url}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${t(`services.linkNames.${name}`)}: ${url} (${t('common.opensNewTab')})`}
                >
                  {url}
                </a>
              </Row>
            ))}
          </dl>
        </Card>
      )}
      <Card title={t('services.sources')}>
        <SourceLinks sources={service.sources} withParts />
      </Card>
    </>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`${classes.section ?? ''} ${classes.card ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
