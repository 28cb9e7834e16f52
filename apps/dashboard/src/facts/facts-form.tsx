import { Alert, NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDescribe } from './describe.js';
import { tokensOf } from './draft/json.js';
import { ContactsForm, OrganisationForm, ResponsibleForm, WebsitesForm } from './forms/business.js';
import { ActivitiesForm } from './forms/activities.js';
import { CookiesForm } from './forms/cookies.js';
import {
  ChangeNoticeForm,
  ChildrenForm,
  CommitmentsForm,
  DecisionsForm,
  DefinitionsForm,
  LanguagesForm,
  RelatedDocumentsForm,
  RightsForm,
  SecurityForm,
} from './forms/practices.js';
import { RecipientsForm, ServicesForm } from './forms/suppliers.js';
import { useDraft, useFactsForm } from './form-context.js';
import { leadTo } from './lead-to.js';
import { isSection, SECTION_GROUPS, sectionOf, type SectionGroup, type SectionName } from './sections.js';
import classes from './facts-form.module.css';

const route = getRouteApi('/shell/clients/$clientId');

interface FactsFormProps {
  readonly section: SectionName;
  readonly item: string | undefined;
  /** The value that somebody asked to be led to. */
  readonly target: { readonly pointer: string; readonly asked: number } | undefined;
}

/** The whole of the facts, one section at a time. */
export function FactsForm({ section, item, target }: FactsFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    if (target && form.current) return leadTo(form.current, target.pointer);
    return undefined;
  }, [target, section, item]);
  return (
    <section ref={form} className={classes.form} aria-label={t('client.facts')}>
      <SectionMenu section={section} />
      <div className={classes.body}>
        <ErrorSummary />
        {item === undefined && (
          <header className={classes.head}>
            <h2>{t(`sections.${section}.title`)}</h2>
            <p>{t(`sections.${section}.lead`)}</p>
          </header>
        )}
        <SectionBody section={section} item={item} />
      </div>
    </section>
  );
}

function SectionBody({ section, item }: { section: SectionName; item: string | undefined }) {
  switch (section) {
    case 'organisation':
      return <OrganisationForm />;
    case 'contacts':
      return <ContactsForm />;
    case 'responsible':
      return <ResponsibleForm />;
    case 'websites':
      return <WebsitesForm />;
    case 'activities':
      return <ActivitiesForm item={item} />;
    case 'services':
      return <ServicesForm item={item} />;
    case 'recipients':
      return <RecipientsForm item={item} />;
    case 'cookies':
      return <CookiesForm item={item} />;
    case 'rights':
      return <RightsForm />;
    case 'decisions':
      return <DecisionsForm />;
    case 'children':
      return <ChildrenForm />;
    case 'security':
      return <SecurityForm />;
    case 'commitments':
      return <CommitmentsForm />;
    case 'languages':
      return <LanguagesForm />;
    case 'changeNotice':
      return <ChangeNoticeForm />;
    case 'definitions':
      return <DefinitionsForm />;
    case 'relatedDocuments':
      return <RelatedDocumentsForm />;
  }
}

/** The sections as a list of links, or as a choice where there is no room for a list. */
function SectionMenu({ section }: { section: SectionName }) {
  const { t } = useTranslation();
  const { findings } = useFactsForm();
  const navigate = route.useNavigate();
  const open = (name: SectionName) => void navigate({ search: ({ item: _, ...rest }) => ({ ...rest, section: name }) });
  const blocks = (name: SectionName) =>
    findings.filter(({ severity, pointer }) => severity === 'BLOCKS' && sectionOf(pointer) === name).length;
  const groups = Object.entries(SECTION_GROUPS) as [SectionGroup, readonly SectionName[]][];
  return (
    <>
      <NativeSelect
        className={classes.choose ?? ''}
        label={t('facts.chooseSection')}
        value={section}
        onChange={(event) => {
          if (isSection(event.currentTarget.value)) open(event.currentTarget.value);
        }}
        data={groups.map(([group, names]) => ({
          group: t(`sectionGroups.${group}`),
          items: names.map((name) => ({
            value: name,
            label: t(`sections.${name}.title`) + (blocks(name) > 0 ? ` (${String(blocks(name))})` : ''),
          })),
        }))}
      />
      <nav className={classes.menu} aria-label={t('facts.sections')}>
        {groups.map(([group, names]) => (
          <div key={group}>
            <p id={`menu-${group}`}>{t(`sectionGroups.${group}`)}</p>
            <ul aria-labelledby={`menu-${group}`}>
              {names.map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    className={classes.menuItem}
                    aria-current={name === section ? 'true' : undefined}
                    onClick={() => open(name)}
                  >
                    {t(`sections.${name}.title`)}
                    {blocks(name) > 0 && (
                      <span
                        className={classes.count}
                        aria-label={t('clients.blocks', { count: blocks(name) })}
                        role="img"
                      >
                        {blocks(name)}
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </>
  );
}

/** Every value that was refused, also those no field shows, with the way to each. */
function ErrorSummary() {
  const { t } = useTranslation();
  const { draft, lead } = useFactsForm();
  const { place } = useDescribe();
  const errors = useDraft(draft, (current) => current.errors);
  if (errors.length === 0) return null;
  return (
    <Alert
      color="brick"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('facts.errorsTitle', { count: errors.length })}
      className={classes.errors ?? ''}
    >
      <ul>
        {errors.map((error) => {
          const where = place(draft.facts, tokensOf(error.pointer));
          return (
            <li key={`${error.pointer} ${error.message}`}>
              {sectionOf(error.pointer) === undefined ? (
                <strong>{where}</strong>
              ) : (
                <button type="button" onClick={() => lead(error.pointer)}>
                  {where}
                </button>
              )}
              : {error.message}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
