import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { choicesOf } from '../choices.js';
import { isObject, type Json } from '../draft/json.js';
import { newId } from '../draft/references.js';
import { CheckField, CodeField, CountryField, YesNoField } from '../fields/choice-fields.js';
import { FieldFrame, FieldGroup, useFieldText } from '../fields/frame.js';
import { ItemList } from '../fields/item-list.js';
import { LocalTextField, TextField } from '../fields/text-fields.js';
import { useFactsForm, useField } from '../form-context.js';

/** Who the controller is. */
export function OrganisationForm() {
  return (
    <>
      <FieldGroup pointer="/organisation">
        <TextField pointer="/organisation/name" field="name" wide />
        <CodeField pointer="/organisation/legalForm" field="legalForm" list="legalForms" />
        <CountryField pointer="/organisation/country" field="country" />
        <TextField pointer="/organisation/orgNumber" field="orgNumber" />
        <CheckField pointer="/organisation/vatRegistered" field="vatRegistered" />
        <LocalTextField pointer="/organisation/business" field="business" long />
      </FieldGroup>
      <AddressGroup pointer="/organisation/address" />
    </>
  );
}

export function AddressGroup({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('facts.groups.address')} pointer={pointer}>
      <TextField pointer={`${pointer}/street`} field="street" wide />
      <TextField pointer={`${pointer}/postalCode`} field="postalCode" />
      <TextField pointer={`${pointer}/city`} field="city" />
      <CountryField pointer={`${pointer}/country`} field="addressCountry" />
    </FieldGroup>
  );
}

export function ContactsForm() {
  const { t } = useTranslation();
  return (
    <ItemList pointer="/contacts" field="contacts" name={t('facts.contact')} add={t('facts.addContact')}>
      {(pointer) => <ContactFields pointer={pointer} />}
    </ItemList>
  );
}

/** Kind and value belong together, so they are written as one: a new contact is an e-mail address until something else is chosen. */
function ContactFields({ pointer }: { pointer: string }) {
  const { value, readOnly, set } = useField(pointer);
  const { error } = useField(`${pointer}/value`);
  const type = useFieldText('contactType');
  const address = useFieldText('contactValue');
  const contact = isObject(value) ? value : {};
  const kind = typeof contact['type'] === 'string' ? contact['type'] : 'email';
  const text = contact['value'];
  return (
    <>
      <FieldFrame pointer={`${pointer}/type`} field="contactType">
        <NativeSelect
          label={type.label}
          disabled={readOnly}
          value={kind}
          onChange={(event) => set({ ...contact, type: event.currentTarget.value })}
          data={choicesOf('contactType').map(({ code, label }) => ({ value: code, label }))}
        />
      </FieldFrame>
      <FieldFrame pointer={`${pointer}/value`} field="contactValue">
        <TextInput
          label={address.label}
          autoComplete="off"
          readOnly={readOnly}
          error={error}
          value={typeof text === 'string' ? text : ''}
          onChange={(event) => set({ ...contact, type: kind, value: event.currentTarget.value })}
        />
      </FieldFrame>
      <CodeField pointer={`${pointer}/use`} field="contactUse" list="contactUses" />
    </>
  );
}

/** Data protection officer, and representative of a business outside the EEA. */
export function ResponsibleForm() {
  const { t } = useTranslation();
  const assessment = '/dataProtectionOfficer/assessment';
  return (
    <>
      <FieldGroup title={t('facts.groups.dpo')} pointer="/dataProtectionOfficer">
        <YesNoField pointer="/dataProtectionOfficer/appointed" field="dpoAppointed" />
        <TextField pointer="/dataProtectionOfficer/name" field="dpoName" />
        <TextField pointer="/dataProtectionOfficer/email" field="dpoEmail" type="email" />
        <TextField pointer="/dataProtectionOfficer/phone" field="dpoPhone" type="tel" />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.assessment')} pointer={assessment}>
        <YesNoField pointer={`${assessment}/publicAuthority`} field="dpoPublicAuthority" />
        <YesNoField pointer={`${assessment}/largeScaleMonitoring`} field="dpoMonitoring" />
        <YesNoField pointer={`${assessment}/largeScaleSpecialCategories`} field="dpoSpecialCategories" />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.representative')} pointer="/representative">
        <TextField pointer="/representative/name" field="representativeName" />
        <TextField pointer="/representative/email" field="representativeEmail" type="email" />
        <TextField pointer="/representative/address/street" field="street" wide />
        <TextField pointer="/representative/address/postalCode" field="postalCode" />
        <TextField pointer="/representative/address/city" field="city" />
        <CountryField pointer="/representative/address/country" field="addressCountry" />
      </FieldGroup>
    </>
  );
}

export function WebsitesForm() {
  const { t } = useTranslation();
  return (
    <ItemList pointer="/websites" field="websites" name={t('facts.website')} add={t('facts.addWebsite')}>
      {(pointer, item) => <WebsiteFields pointer={pointer} item={item} />}
    </ItemList>
  );
}

/** A website gets its id from the domain as it is first written, and keeps it. */
function WebsiteFields({ pointer, item }: { pointer: string; item: Json }) {
  const { draft } = useFactsForm();
  const { label, help } = useFieldText('domain');
  const { error, readOnly } = useField(`${pointer}/domain`);
  const website = isObject(item) ? item : {};
  const domain = website['domain'];
  return (
    <>
      <FieldFrame pointer={`${pointer}/domain`} field="domain">
        <TextInput
          label={label}
          description={help}
          error={error}
          readOnly={readOnly}
          autoComplete="off"
          value={typeof domain === 'string' ? domain : ''}
          onChange={(event) =>
            draft.set(pointer, {
              ...website,
              id: website['id'] ?? newId('', draft.valueAt('/websites'), 'site'),
              domain: event.currentTarget.value.toLocaleLowerCase(),
            })
          }
        />
      </FieldFrame>
      <TextField pointer={`${pointer}/name`} field="websiteName" />
    </>
  );
}
