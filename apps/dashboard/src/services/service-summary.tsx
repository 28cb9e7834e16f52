import { Badge } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/format.js';
import type { ServiceInList } from './use-catalogue.js';
import { useCatalogueWords } from './words.js';
import classes from './services.module.css';

type Parts = Pick<ServiceInList, 'unverified'>['unverified'];

/** What one must know of an entry to choose it: whose it is, what it does, what it stores, where, and what nobody has checked. */
export function ServiceSummary({ service }: { service: ServiceInList }) {
  const { t } = useTranslation();
  const { say, join } = useCatalogueWords();
  const { provider, purpose, cookies, locations, sources, unverified } = service;
  const rows = [
    [t('services.provider'), useProviderWords()(provider)],
    [t('services.purpose'), purpose],
    [
      t('services.cookies'),
      cookies === null
        ? t('services.cookiesUnknown')
        : cookies.length === 0
          ? t('services.cookiesNone')
          : t('services.cookieCount', { count: cookies.length }),
    ],
    [
      t('services.where'),
      locations?.storage?.length
        ? join(locations.storage.map((code) => say('countries', code)))
        : t('services.unknown'),
    ],
  ] as const;
  return (
    <div className={classes.summary}>
      <dl className={classes.rows}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <UnverifiedLine parts={unverified} />
      <SourceLinks sources={sources} />
    </div>
  );
}

/** The provider with its country, in words. */
export function useProviderWords(): (provider: ServiceInList['provider']) => string {
  const { t } = useTranslation();
  const { say } = useCatalogueWords();
  return (provider) => {
    if (provider === null) return t('services.ownServer');
    const country = provider.country === null ? t('services.countryUnknown') : say('countries', provider.country);
    return `${provider.name} (${country})`;
  };
}

/** Which parts no source was read for. */
export function UnverifiedLine({ parts }: { parts: Parts }) {
  const { t } = useTranslation();
  const { join } = useCatalogueWords();
  if (parts.length === 0) return null;
  return (
    <p className={classes.unverified}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('services.unverified', { parts: join(parts.map((part) => t(`services.parts.${part}`))) })}</span>
    </p>
  );
}

/** Where what is known was read, and when. */
export function SourceLinks({
  sources,
  withParts = false,
}: {
  sources: ServiceInList['sources'];
  withParts?: boolean;
}) {
  const { t } = useTranslation();
  const { join } = useCatalogueWords();
  if (sources.length === 0) return <p className={classes.quiet}>{t('services.noSources')}</p>;
  return (
    <ul className={classes.sources} aria-label={t('services.sources')}>
      {sources.map(({ url, checkedOn, parts }) => (
        <li key={`${url} ${parts.join(' ')}`}>
          <a href={url} target="_blank" rel="noreferrer" aria-label={`${url} (${t('common.opensNewTab')})`}>
            {withParts ? url : new URL(url).hostname}
          </a>{' '}
          {t('services.sourceRead', { date: formatDate(checkedOn) })}
          {withParts &&
            ` ${t('services.sourceFor', { parts: join(parts.map((part) => t(`services.parts.${part}`))) })}`}
        </li>
      ))}
    </ul>
  );
}

/** Whose word an entry is, where it is not the product's. */
export function OriginBadge({ own }: { own: ServiceInList['own'] }) {
  const { t } = useTranslation();
  return own === 'STANDARD' ? null : <Badge color="fjord">{t(`services.origins.${own}`)}</Badge>;
}
