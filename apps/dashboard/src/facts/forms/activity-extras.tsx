import { useTranslation } from 'react-i18next';
import { choicesOf } from '../choices.js';
import { CheckField, ChecksField, ChoiceField } from '../fields/choice-fields.js';
import { FieldGroup } from '../fields/frame.js';
import { LinesField } from '../fields/lines-field.js';
import { LocalTextField } from '../fields/text-fields.js';
import { useFact, useFactsForm } from '../form-context.js';

/** GDPR 13(2)(e). */
export function RequirementGroup({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const kind = useFact(`${pointer}/kind`);
  const choose = (code: string | undefined) =>
    code === undefined ? draft.remove(pointer) : draft.set(`${pointer}/kind`, code);
  return (
    <FieldGroup title={t('facts.groups.requirement')} pointer={pointer}>
      <ChoiceField
        pointer={`${pointer}/kind`}
        field="requirementKind"
        choices={choicesOf('requirementKind')}
        onChosen={choose}
        wide
      />
      {kind !== undefined && <LocalTextField pointer={`${pointer}/consequence`} field="consequence" />}
    </FieldGroup>
  );
}

/** markedsføringsloven § 15. */
export function MarketingGroup({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const marketing = useFact(pointer);
  const ground = useFact(`${pointer}/ground`);
  const choose = (code: string | undefined) => {
    if (code === undefined) draft.remove(`${pointer}/ground`);
    else draft.set(`${pointer}/ground`, code);
    if (code !== 'existing_customer') draft.remove(`${pointer}/existingCustomer`);
    else
      draft.set(`${pointer}/existingCustomer`, {
        addressFromSale: false,
        ownSimilarProducts: false,
        optOutAtCollection: false,
        optOutInEveryMessage: false,
      });
  };
  return (
    <FieldGroup title={t('facts.groups.marketing')} pointer={pointer}>
      <ChecksField pointer={`${pointer}/channels`} field="marketingChannels" choices={choicesOf('marketingChannels')} />
      {marketing !== undefined && (
        <>
          <ChoiceField
            pointer={`${pointer}/ground`}
            field="marketingGround"
            choices={choicesOf('marketingGround')}
            onChosen={choose}
            wide
          />
          {ground === 'existing_customer' && (
            <>
              <CheckField pointer={`${pointer}/existingCustomer/addressFromSale`} field="addressFromSale" required />
              <CheckField
                pointer={`${pointer}/existingCustomer/ownSimilarProducts`}
                field="ownSimilarProducts"
                required
              />
              <CheckField
                pointer={`${pointer}/existingCustomer/optOutAtCollection`}
                field="optOutAtCollection"
                required
              />
              <CheckField
                pointer={`${pointer}/existingCustomer/optOutInEveryMessage`}
                field="optOutInEveryMessage"
                required
              />
            </>
          )}
          <CheckField pointer={`${pointer}/forPartners`} field="forPartners" />
        </>
      )}
    </FieldGroup>
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
    </FieldGroup>
  );
}
