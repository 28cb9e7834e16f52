import { useTranslation } from 'react-i18next';
import { choicesOf } from '../choices.js';
import { isObject } from '../draft/json.js';
import { CheckField, ChecksField, ChoiceField } from '../fields/choice-fields.js';
import { FieldGroup } from '../fields/frame.js';
import { LinesField } from '../fields/lines-field.js';
import { LocalTextField } from '../fields/text-fields.js';
import { useFactsForm } from '../form-context.js';

/** GDPR 13(2)(e). */
export function RequirementGroup({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('facts.groups.requirement')} pointer={pointer}>
      <ChoiceField pointer={`${pointer}/kind`} field="requirementKind" choices={choicesOf('requirementKind')} wide />
      <LocalTextField pointer={`${pointer}/consequence`} field="consequence" />
    </FieldGroup>
  );
}

const CONDITIONS = ['addressFromSale', 'ownSimilarProducts', 'optOutAtCollection', 'optOutInEveryMessage'] as const;
/** All four must be met; until somebody says so, none is. */
const NO_CONDITIONS = Object.fromEntries(CONDITIONS.map((condition) => [condition, false]));

/** markedsføringsloven § 15. */
export function MarketingGroup({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const choose = (code: string | undefined) => {
    const at = `${pointer}/existingCustomer`;
    const conditions = draft.valueAt(at);
    if (code === 'existing_customer' && conditions === undefined) draft.set(at, NO_CONDITIONS);
    // Conditions that were met stay, to be taken out by a person.
    if (code !== 'existing_customer' && isObject(conditions) && !Object.values(conditions).includes(true))
      draft.remove(at);
    if (code === undefined) draft.remove(`${pointer}/ground`);
    else draft.set(`${pointer}/ground`, code);
  };
  return (
    <>
      <FieldGroup title={t('facts.groups.marketing')} pointer={pointer}>
        <ChecksField
          pointer={`${pointer}/channels`}
          field="marketingChannels"
          choices={choicesOf('marketingChannels')}
        />
        <ChoiceField
          pointer={`${pointer}/ground`}
          field="marketingGround"
          choices={choicesOf('marketingGround')}
          onChosen={choose}
          wide
        />
        <CheckField pointer={`${pointer}/forPartners`} field="forPartners" />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.existingCustomer')} pointer={`${pointer}/existingCustomer`}>
        {CONDITIONS.map((condition) => (
          <CheckField key={condition} pointer={`${pointer}/existingCustomer/${condition}`} field={condition} required />
        ))}
      </FieldGroup>
    </>
  );
}

/** GDPR 26(2). */
export function JointGroup({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('facts.groups.joint')} pointer={pointer}>
      <LinesField
        pointer={`${pointer}/parties`}
        field="jointParties"
        name={t('facts.party')}
        add={t('facts.addParty')}
      />
      <LocalTextField pointer={`${pointer}/essence`} field="jointEssence" long />
      <LocalTextField pointer={`${pointer}/contact`} field="jointContact" />
    </FieldGroup>
  );
}
