import { useTranslation } from 'react-i18next';
import { choicesOf } from '../choices.js';
import { isList, isObject, type JsonObject } from '../draft/json.js';
import { ChoiceField, CodeField, YesNoField } from '../fields/choice-fields.js';
import { CodeOrWordsField } from '../fields/code-or-words-field.js';
import { DurationField } from '../fields/duration-field.js';
import { FieldGroup } from '../fields/frame.js';
import { ItemList } from '../fields/item-list.js';
import { CodeListField, ReferenceListField } from '../fields/list-fields.js';
import { LocalTextField, TextField } from '../fields/text-fields.js';
import { useFact, useFactList, useFactsForm, useLocales } from '../form-context.js';
import { ItemsWithIds } from '../items-with-ids.js';
import { standalone } from '../vocabulary.js';
import { localWords } from '../words.js';

/** ekomloven § 3-15: what the site stores on or reads from the device. */
export function CookiesForm({ item }: { item: string | undefined }) {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const items = useFactList('/cookies/items');
  const opened = items.some((candidate) => isObject(candidate) && candidate['id'] === item);
  const summary = ({ category }: JsonObject) =>
    standalone(vocabulary.cookieCategories.find(({ code }) => code === category)?.label ?? '');
  const list = (
    <ItemsWithIds
      pointer="/cookies/items"
      field="cookieItems"
      item={item}
      title={t('facts.groups.cookieList')}
      add={t('facts.addCookie')}
      translated={false}
      nameLabel={t('fields.cookieName.label')}
      summary={summary}
    >
      {(pointer) => <CookieFields pointer={pointer} />}
    </ItemsWithIds>
  );
  if (opened) return list;
  return (
    <>
      <FieldGroup pointer="/cookies">
        <YesNoField pointer="/cookies/used" field="cookiesUsed" />
        <LocalTextField pointer="/cookies/purpose" field="cookiesPurpose" long />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.cookieList')} pointer="/cookies/items">
        <div data-wide>{list}</div>
      </FieldGroup>
      <ConsentGroup />
      <FieldGroup title={t('facts.groups.furtherReading')} pointer="/cookies/furtherReading">
        <ReferenceListField pointer="/cookies/cookielessServices" field="cookielessServices" list="/services" />
        <ItemList
          pointer="/cookies/furtherReading"
          field="furtherReading"
          name={t('facts.reading')}
          add={t('facts.addReading')}
        >
          {(pointer) => (
            <>
              <LocalTextField pointer={`${pointer}/title`} field="documentTitle" />
              <TextField pointer={`${pointer}/url`} field="documentUrl" type="url" wide />
            </>
          )}
        </ItemList>
      </FieldGroup>
    </>
  );
}

function ConsentGroup() {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('facts.groups.consent')} pointer="/cookies/consent">
      <ChoiceField
        pointer="/cookies/consent/mechanism"
        field="consentMechanism"
        choices={choicesOf('consentMechanism')}
        wide
      />
      <LocalTextField pointer="/cookies/consent/change" field="consentChange" />
      <TextField pointer="/cookies/consent/changeUrl" field="changeUrl" type="url" wide />
    </FieldGroup>
  );
}

function CookieFields({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const locales = useLocales();
  const services = useFact('/services');
  const choices = (isList(services) ? services : []).flatMap((service) =>
    isObject(service) && typeof service['id'] === 'string'
      ? [{ code: service['id'], label: localWords(service['name'], locales) ?? service['id'] }]
      : [],
  );
  return (
    <FieldGroup title={t('facts.groups.what')}>
      <TextField pointer={`${pointer}/name`} field="cookieName" />
      <CodeField pointer={`${pointer}/storage`} field="cookieStorage" list="storageTypes" />
      <CodeField pointer={`${pointer}/category`} field="cookieCategory" list="cookieCategories" wide />
      <CodeField pointer={`${pointer}/necessaryFor`} field="necessaryFor" list="necessityReasons" wide />
      <CodeOrWordsField pointer={`${pointer}/purpose`} field="cookiePurpose" list="cookiePurposes" long wide />
      <DurationField pointer={`${pointer}/duration`} field="cookieDuration" lasting />
      <ChoiceField pointer={`${pointer}/service`} field="cookieService" choices={choices} />
      <ChoiceField pointer={`${pointer}/party`} field="cookieParty" choices={choicesOf('cookieParty')} />
      <CodeListField pointer={`${pointer}/data`} field="cookieData" list="dataCategories" />
    </FieldGroup>
  );
}
