import { useTranslation } from 'react-i18next';
import { isTextLocale } from '../../app/languages.js';
import { choicesOf } from '../choices.js';
import { newId } from '../draft/references.js';
import { CheckField, ChecksField, ChoiceField, YesNoField } from '../fields/choice-fields.js';
import { FieldGroup } from '../fields/frame.js';
import { ItemList } from '../fields/item-list.js';
import { SentenceListField } from '../fields/list-fields.js';
import { LocalTextField, TextField } from '../fields/text-fields.js';
import { useFact, useFactsForm } from '../form-context.js';

export function RightsForm() {
  return (
    <FieldGroup pointer="/rights">
      <TextField pointer="/rights/email" field="rightsEmail" type="email" />
      <TextField pointer="/rights/form" field="rightsForm" type="url" />
      <ChoiceField pointer="/rights/identification" field="identification" choices={choicesOf('identification')} wide />
      <CheckField pointer="/rights/byPhone" field="byPhone" />
      <CheckField pointer="/rights/customerPortal" field="customerPortal" />
      <CheckField pointer="/rights/individualAssessment" field="individualAssessment" />
      <CheckField pointer="/rights/complaintsToUsFirst" field="complaintsToUsFirst" />
    </FieldGroup>
  );
}

/** GDPR 22 and 13(2)(f). */
export function DecisionsForm() {
  const { t } = useTranslation();
  const decisions = useFact('/automatedDecisions/decisions');
  return (
    <>
      <FieldGroup pointer="/automatedDecisions">
        <YesNoField pointer="/automatedDecisions/used" field="automatedUsed" />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.decisions')} pointer="/automatedDecisions/decisions">
        <ItemList
          pointer="/automatedDecisions/decisions"
          field="decisions"
          name={t('facts.decision')}
          add={t('facts.addDecision')}
          blank={{ id: newId('', decisions, 'decision') }}
        >
          {(pointer) => (
            <>
              <LocalTextField pointer={`${pointer}/purpose`} field="decisionPurpose" />
              <ChoiceField
                pointer={`${pointer}/ground`}
                field="decisionGround"
                choices={choicesOf('decisionGround')}
                wide
              />
              <LocalTextField pointer={`${pointer}/logic`} field="logic" long />
              <LocalTextField pointer={`${pointer}/consequences`} field="consequences" long />
              <LocalTextField pointer={`${pointer}/humanContact`} field="humanContact" />
            </>
          )}
        </ItemList>
      </FieldGroup>
    </>
  );
}

export function ChildrenForm() {
  return (
    <FieldGroup pointer="/children">
      <YesNoField pointer="/children/directedAtChildren" field="directedAtChildren" />
      <LocalTextField pointer="/children/statement" field="childrenStatement" long />
    </FieldGroup>
  );
}

export function SecurityForm() {
  return (
    <FieldGroup pointer="/security">
      <SentenceListField pointer="/security/measures" field="measures" list="securityMeasures" own />
    </FieldGroup>
  );
}

export function CommitmentsForm() {
  return <SentenceListField pointer="/commitments" field="commitments" list="commitments" />;
}

export function ChangeNoticeForm() {
  return (
    <FieldGroup pointer="/changeNotice">
      <TextField pointer="/changeNotice/days" field="noticeDays" type="number" />
      <ChecksField pointer="/changeNotice/channels" field="noticeChannels" choices={choicesOf('noticeChannels')} />
      <TextField pointer="/changeNotice/subProcessorDays" field="subProcessorDays" type="number" />
    </FieldGroup>
  );
}

export function DefinitionsForm() {
  return <SentenceListField pointer="/definitions" field="definitions" list="definableTerms" />;
}

export function RelatedDocumentsForm() {
  const { t } = useTranslation();
  return (
    <ItemList
      pointer="/relatedDocuments"
      field="relatedDocuments"
      name={t('facts.document')}
      add={t('facts.addDocument')}
    >
      {(pointer) => (
        <>
          <LocalTextField pointer={`${pointer}/title`} field="documentTitle" />
          <TextField pointer={`${pointer}/url`} field="documentUrl" type="url" wide />
        </>
      )}
    </ItemList>
  );
}

/** Published languages; the first is the client's own. There is always one. */
export function LanguagesForm() {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const choices = vocabulary.documentLocales
    .map(({ code }) => code)
    .filter(isTextLocale)
    .map((code) => ({ code, label: t(`common.languages.${code}`) }));
  return (
    <FieldGroup>
      <ChecksField pointer="/locales" field="locales" choices={choices} />
      <TextField pointer="/document/effectiveFrom" field="effectiveFrom" type="date" />
    </FieldGroup>
  );
}
