import { useTranslation } from 'react-i18next';
import { choicesOf } from '../choices.js';
import { isList, isObject, type JsonObject } from '../draft/json.js';
import { ChoiceField, CodeField, YesNoField } from '../fields/choice-fields.js';
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
  const { draft, vocabulary } = useFactsForm();
  const used = useFact('/cookies/used');
  const items = useFactList('/cookies/items');
  const listed = used === true || items.length > 0;
  const opened = items.some((candidate) => isObject(candidate) && candidate['id'] === item);
  const answer = (given: boolean | undefined) => {
    const cookies = draft.valueAt('/cookies');
    const others = isObject(cookies) ? Object.keys(cookies).filter((key) => key !== 'used') : [];
    if (given === undefined && others.length === 0) draft.remove('/cookies');
    else if (given === undefined) draft.remove('/cookies/used');
    else draft.set('/cookies/used', given);
  };
  const summary = ({ category }: JsonObject) =>
    standalone(vocabulary.cookieCategories.find(({ code }) => code === category)?.label ?? '');
  const list = (
    <ItemsWithIds
      pointer="/cookies/items"
      item={item}
      title={t('facts.groups.cookieList')}
      add={t('facts.addCookie')}
      translated={false}
      nameLabel={t('fields.cookieName.label')}
      summary={summary}
    >
      {(pointer, cookie) => <CookieFields pointer={pointer} category={cookie['category']} />}
    </ItemsWithIds>
  );
  if (opened) return list;
  return (
    <>
      <FieldGroup pointer="/cookies">
        <YesNoField pointer="/cookies/used" field="cookiesUsed" onAnswer={answer} />
        {listed && <LocalTextField pointer="/cookies/purpose" field="cookiesPurpose" long />}
      </FieldGroup>
      {listed && (
        <>
          <FieldGroup title={t('facts.groups.cookieList')} pointer="/cookies/items">
            <div data-wide>{list}</div>
          </FieldGroup>
          <ConsentGroup />
        </>
      )}
      <FieldGroup title={t('facts.groups.furtherReading')} pointer="/cookies/furtherReading">
        <ReferenceListField pointer="/cookies/cookielessServices" field="cookielessServices" list="/services" />
        <ItemList pointer="/cookies/furtherReading" name={t('facts.reading')} add={t('facts.addReading')}>
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
  const { draft } = useFactsForm();
  const mechanism = useFact('/cookies/consent/mechanism');
  return (
    <FieldGroup title={t('facts.groups.consent')} pointer="/cookies/consent">
      <ChoiceField
        pointer="/cookies/consent/mechanism"
        field="consentMechanism"
        choices={choicesOf('consentMechanism')}
        onChosen={(code) =>
          code === undefined ? draft.remove('/cookies/consent') : draft.set('/cookies/consent/mechanism', code)
        }
        wide
      />
      {mechanism !== undefined && <LocalTextField pointer="/cookies/consent/change" field="consentChange" />}
      {mechanism !== undefined && <TextField pointer="/cookies/consent/changeUrl" field="changeUrl" type="url" wide />}
    </FieldGroup>
  );
}

function CookieFields({ pointer, category }: { pointer: string; category: unknown }) {
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
      {category === 'necessary' && (
        <CodeField pointer={`${pointer}/necessaryFor`} field="necessaryFor" list="necessityReasons" wide />
      )}
      <LocalTextField pointer={`${pointer}/purpose`} field="cookiePurpose" long />
      <DurationField pointer={`${pointer}/duration`} field="cookieDuration" lasting />
      <ChoiceField pointer={`${pointer}/service`} field="cookieService" choices={choices} />
      <ChoiceField pointer={`${pointer}/party`} field="cookieParty" choices={choicesOf('cookieParty')} />
      <CodeListField pointer={`${pointer}/data`} field="cookieData" list="dataCategories" />
    </FieldGroup>
  );
}
