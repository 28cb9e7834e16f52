import { useTranslation } from 'react-i18next';
import { choicesOf } from '../choices.js';
import { isObject, type JsonObject } from '../draft/json.js';
import { ChoiceField, CodeField, CountryField } from '../fields/choice-fields.js';
import { FieldGroup } from '../fields/frame.js';
import { ItemList } from '../fields/item-list.js';
import { CodeOrWordsField } from '../fields/code-or-words-field.js';
import { KnownField } from '../fields/known-field.js';
import { CodeListField } from '../fields/list-fields.js';
import { CountryListField } from '../fields/country-list-field.js';
import { LocalTextField, TextField } from '../fields/text-fields.js';
import { useFactsForm } from '../form-context.js';
import { ItemsWithIds } from '../items-with-ids.js';
import { standalone } from '../vocabulary.js';

export function ServicesForm({ item }: { item: string | undefined }) {
  const { t } = useTranslation();
  const roleOf = useRoleWords();
  const summary = ({ provider, role }: JsonObject) =>
    [isObject(provider) ? provider['name'] : undefined, roleOf(role)]
      .filter((word) => typeof word === 'string')
      .join(' · ');
  return (
    <ItemsWithIds
      pointer="/services"
      field="services"
      item={item}
      title={t('sections.services.title')}
      add={t('facts.addService')}
      translated={false}
      nameLabel={t('fields.serviceName.label')}
      summary={summary}
    >
      {(pointer) => (
        <>
          <FieldGroup title={t('facts.groups.provider')} pointer={`${pointer}/provider`}>
            <TextField pointer={`${pointer}/name`} field="serviceName" wide />
            <KnownField pointer={`${pointer}/known`} />
            <TextField pointer={`${pointer}/provider/name`} field="providerName" />
            <CountryField pointer={`${pointer}/provider/country`} field="providerCountry" />
          </FieldGroup>
          <CommonGroups pointer={pointer} joint />
        </>
      )}
    </ItemsWithIds>
  );
}

export function RecipientsForm({ item }: { item: string | undefined }) {
  const { t } = useTranslation();
  const roleOf = useRoleWords();
  return (
    <ItemsWithIds
      pointer="/recipients"
      field="recipients"
      item={item}
      title={t('sections.recipients.title')}
      add={t('facts.addRecipient')}
      translated
      nameLabel={t('fields.recipientName.label')}
      summary={({ role }) => roleOf(role)}
    >
      {(pointer) => (
        <>
          <FieldGroup title={t('facts.groups.provider')}>
            <LocalTextField pointer={`${pointer}/name`} field="recipientName" />
            <ChoiceField pointer={`${pointer}/kind`} field="recipientKind" choices={choicesOf('recipientKind')} wide />
          </FieldGroup>
          <CommonGroups pointer={pointer} />
        </>
      )}
    </ItemsWithIds>
  );
}

function useRoleWords(): (role: unknown) => string | undefined {
  const { vocabulary } = useFactsForm();
  return (role) => {
    const label = vocabulary.recipientRoles.find(({ code }) => code === role)?.label;
    return label === undefined ? undefined : standalone(label);
  };
}

/** What is asked about services and recipients alike. */
function CommonGroups({ pointer, joint = false }: { pointer: string; joint?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup title={t('facts.groups.use')}>
        <CodeField pointer={`${pointer}/role`} field="recipientRole" list="recipientRoles" wide />
        <CodeOrWordsField pointer={`${pointer}/purpose`} field="recipientPurpose" list="servicePurposes" long wide />
        <CodeListField pointer={`${pointer}/data`} field="recipientData" list="dataCategories" />
        {joint && <LocalTextField pointer={`${pointer}/jointEssence`} field="jointEssence" long />}
        <TextField pointer={`${pointer}/privacyPolicy`} field="privacyPolicy" type="url" wide />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.agreement')} pointer={`${pointer}/agreement`}>
        <ChoiceField
          pointer={`${pointer}/agreement/status`}
          field="agreementStatus"
          choices={choicesOf('agreementStatus')}
        />
        <TextField pointer={`${pointer}/agreement/signedOn`} field="signedOn" type="date" />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.locations')} pointer={`${pointer}/locations`}>
        <CountryListField pointer={`${pointer}/locations/storage`} field="storage" />
        <CountryListField pointer={`${pointer}/locations/access`} field="access" />
        <TextField pointer={`${pointer}/locations/checkedOn`} field="checkedOn" type="date" />
        <TextField pointer={`${pointer}/locations/source`} field="locationSource" type="url" />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.transfers')} pointer={`${pointer}/transfers`}>
        <ItemList
          pointer={`${pointer}/transfers`}
          field="transfers"
          name={t('facts.transfer')}
          add={t('facts.addTransfer')}
        >
          {(at) => (
            <>
              <CountryField pointer={`${at}/country`} field="transferCountry" />
              <CodeField pointer={`${at}/mechanism`} field="transferMechanism" list="transferMechanisms" />
              <LocalTextField pointer={`${at}/copy`} field="transferCopy" long />
            </>
          )}
        </ItemList>
      </FieldGroup>
    </>
  );
}
