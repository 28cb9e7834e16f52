import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isList } from '../facts/draft/json.js';
import { EntryChoice, EntryCodes, EntryCountry, EntryItems, EntryLines, EntryText } from './entry-fields.js';
import { useEntryField } from './entry-form.js';
import { PurposeField } from './purpose-field.js';

const LINKS = ['privacyPolicy', 'processingTerms', 'subProcessors'] as const;
const PARTS = ['PROVIDER', 'DATA', 'COOKIES', 'LOCATIONS', 'TRANSFERS', 'LINKS'] as const;

/** What is asked about a service. The short name is given once. */
export function ServiceFields({ fresh }: { fresh: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <EntryText pointer="/name" label={t('services.form.name')} />
      {fresh && <EntryText pointer="/slug" label={t('services.form.slug')} help={t('services.form.slugHelp')} />}
      <EntryChoice pointer="/category" label={t('services.form.category')} list="serviceCategories" />
      <EntryText
        pointer="/provider/name"
        label={t('services.form.providerName')}
        help={t('services.form.providerNameHelp')}
      />
      <EntryCountry pointer="/provider/country" label={t('services.form.providerCountry')} />
      <EntryChoice pointer="/role" label={t('services.form.role')} list="recipientRoles" />
      <PurposeField />
      <EntryCodes pointer="/data" label={t('services.form.data')} list="dataCategories" required />
      <EntryCodes pointer="/people" label={t('services.form.people')} list="people" required />
      <EntryItems
        pointer="/cookies"
        label={t('services.form.cookies')}
        known={t('services.form.cookiesKnown')}
        help={t('services.form.cookiesKnownHelp')}
        add={t('services.form.addCookie')}
        name={(number) => t('services.form.cookie', { number })}
        blank={{}}
      >
        {(at) => (
          <>
            <EntryText pointer={`${at}/name`} label={t('services.form.cookieName')} />
            <EntryChoice pointer={`${at}/category`} label={t('services.form.cookieCategory')} list="cookieCategories" />
            <EntryText
              pointer={`${at}/duration`}
              label={t('services.form.cookieDuration')}
              help={t('services.form.cookieDurationHelp')}
            />
          </>
        )}
      </EntryItems>
      <EntryCodes pointer="/locations/storage" label={t('services.form.storage')} list="countries" />
      <EntryCodes pointer="/locations/access" label={t('services.form.access')} list="countries" />
      <EntryItems
        pointer="/transfers"
        label={t('services.transfers')}
        known={t('services.form.transfersKnown')}
        help={t('services.form.transfersKnownHelp')}
        add={t('services.form.addTransfer')}
        name={(number) => t('services.form.transfer', { number })}
        blank={{}}
      >
        {(at) => (
          <>
            <EntryCountry pointer={`${at}/country`} label={t('services.form.transferCountry')} />
            <EntryChoice
              pointer={`${at}/mechanism`}
              label={t('services.form.transferMechanism')}
              list="transferMechanisms"
            />
          </>
        )}
      </EntryItems>
      {LINKS.map((name) => (
        <EntryText key={name} pointer={`/links/${name}`} label={t(`services.linkNames.${name}`)} type="url" />
      ))}
      <EntryLines pointer="/domains" label={t('services.form.domains')} help={t('services.form.domainsHelp')} />
      <EntryItems
        pointer="/sources"
        label={t('services.sources')}
        help={t('services.form.sourcesHelp')}
        add={t('services.form.addSource')}
        name={(number) => t('services.form.source', { number })}
        blank={{ parts: [] }}
      >
        {(at) => (
          <>
            <EntryText pointer={`${at}/url`} label={t('services.form.sourceUrl')} type="url" />
            <EntryText pointer={`${at}/checkedOn`} label={t('services.form.checkedOn')} type="date" />
            <SourceParts pointer={`${at}/parts`} />
          </>
        )}
      </EntryItems>
    </>
  );
}

/** Which parts of the entry the source was read for. */
function SourceParts({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const { value, error, set } = useEntryField(pointer);
  return (
    <MultiSelect
      label={t('services.form.sourceParts')}
      error={error}
      data={PARTS.map((part) => ({ value: part.toLowerCase(), label: t(`services.parts.${part}`) }))}
      value={isList(value) ? value.filter((part) => typeof part === 'string') : []}
      onChange={(parts) => set(parts)}
    />
  );
}
