import { useTranslation } from 'react-i18next';
import { isObject, type JsonObject } from '../draft/json.js';
import { CodeField, SearchField } from '../fields/choice-fields.js';
import { FieldGroup } from '../fields/frame.js';
import { ItemList } from '../fields/item-list.js';
import { CodeListField, ReferenceListField } from '../fields/list-fields.js';
import { LocalTextField } from '../fields/text-fields.js';
import { useFactsForm } from '../form-context.js';
import { ItemsWithIds } from '../items-with-ids.js';
import { standalone } from '../vocabulary.js';
import { JointGroup, MarketingGroup, RequirementGroup } from './activity-extras.js';
import { RetentionFields } from './retention.js';
import { SourceFields } from './sources.js';

/** Each purpose by itself. */
export function ActivitiesForm({ item }: { item: string | undefined }) {
  const { t } = useTranslation();
  const { vocabulary } = useFactsForm();
  const summary = ({ role, basis }: JsonObject) => {
    const words = [
      vocabulary.activityRoles.find(({ code }) => code === role)?.label,
      vocabulary.legalBases.find(({ code }) => isObject(basis) && code === basis['article'])?.label,
    ].filter((label) => label !== undefined);
    return words.length === 0 ? undefined : standalone(words.join(' · '));
  };
  return (
    <ItemsWithIds
      pointer="/activities"
      field="activities"
      item={item}
      title={t('sections.activities.title')}
      add={t('facts.addActivity')}
      translated
      nameLabel={t('fields.activityName.label')}
      summary={summary}
    >
      {(pointer) => <ActivityFields pointer={pointer} />}
    </ItemsWithIds>
  );
}

function ActivityFields({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup title={t('facts.groups.what')}>
        <LocalTextField pointer={`${pointer}/name`} field="activityName" />
        <CodeField pointer={`${pointer}/role`} field="activityRole" list="activityRoles" wide />
        <LocalTextField pointer={`${pointer}/onBehalfOf`} field="onBehalfOf" />
        <LocalTextField pointer={`${pointer}/purpose`} field="purpose" long />
        <CodeListField pointer={`${pointer}/people`} field="people" list="people" />
        <CodeListField pointer={`${pointer}/data`} field="data" list="dataCategories" />
      </FieldGroup>
      <JointGroup pointer={`${pointer}/joint`} />
      <BasisGroup pointer={`${pointer}/basis`} />
      <FieldGroup title={t('facts.groups.sources')} pointer={`${pointer}/sources`}>
        <ItemList pointer={`${pointer}/sources`} field="sources" name={t('facts.source')} add={t('facts.addSource')}>
          {(at) => <SourceFields pointer={at} />}
        </ItemList>
      </FieldGroup>
      <FieldGroup title={t('facts.groups.sharing')}>
        <ReferenceListField pointer={`${pointer}/services`} field="activityServices" list="/services" none />
        <ReferenceListField pointer={`${pointer}/recipients`} field="activityRecipients" list="/recipients" none />
      </FieldGroup>
      <FieldGroup title={t('facts.groups.retention')} pointer={`${pointer}/retention`}>
        <ItemList
          pointer={`${pointer}/retention`}
          field="retention"
          name={t('facts.retention')}
          add={t('facts.addRetention')}
        >
          {(at) => <RetentionFields pointer={at} />}
        </ItemList>
      </FieldGroup>
      <RequirementGroup pointer={`${pointer}/requirement`} />
      <MarketingGroup pointer={`${pointer}/marketing`} />
    </>
  );
}

/** GDPR Article 6: one basis, and what that basis asks for. */
function BasisGroup({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('facts.groups.basis')} pointer={pointer}>
      <CodeField pointer={`${pointer}/article`} field="basisArticle" list="legalBases" wide />
      <LocalTextField pointer={`${pointer}/consentGiven`} field="consentGiven" />
      <LocalTextField pointer={`${pointer}/interest`} field="interest" long />
      <LocalTextField pointer={`${pointer}/balancing`} field="balancing" long />
      <SearchField pointer={`${pointer}/statute`} field="statute" list="legalObligations" wide />
      <CodeField pointer={`${pointer}/article9`} field="article9" list="article9Conditions" wide />
    </FieldGroup>
  );
}
