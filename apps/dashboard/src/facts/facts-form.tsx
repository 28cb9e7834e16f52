import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseService } from '../services/choose-service.js';
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
import { ReviewForm } from './forms/review.js';
import { useDraft, useFactsForm } from './form-context.js';
import { InterviewBar } from './interview/interview-bar.js';
import { InterviewSteps } from './interview/interview-steps.js';
import { questionAt } from './interview/questions.js';
import { SectionMenu } from './interview/section-menu.js';
import { SuggestionsBar } from './interview/suggestions-bar.js';
import { leadTo } from './lead-to.js';
import { sectionOf, type SectionName } from './sections.js';
import classes from './facts-form.module.css';

interface FactsFormProps {
  readonly section: SectionName;
  readonly item: string | undefined;
  /** Pointer of the question somebody is at. */
  readonly at: string | undefined;
  readonly onAt: (pointer: string) => void;
  /** The value that somebody asked to be led to. */
  readonly target: { readonly pointer: string; readonly asked: number } | undefined;
}

/** The whole of the facts, one section at a time. */
export function FactsForm({ section, item, at, onAt, target }: FactsFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    if (target && form.current) return leadTo(form.current, target.pointer);
    return undefined;
  }, [target, section, item]);
  const follow = (event: FocusEvent<HTMLElement>) => {
    const pointer = questionOf(event.target);
    if (pointer !== undefined && pointer !== at) onAt(pointer);
  };
  return (
    <section ref={form} className={classes.form} aria-label={t('client.facts')} onFocus={follow}>
      <SectionMenu section={section} />
      <div className={classes.body}>
        <InterviewBar />
        <ErrorSummary />
        {item === undefined && (
          <header className={classes.head}>
            <h2>{t(`sections.${section}.title`)}</h2>
            <p>{t(`sections.${section}.lead`)}</p>
          </header>
        )}
        <SuggestionsBar section={section} item={item} />
        {section === 'services' && item === undefined && <ChooseService />}
        <SectionBody section={section} item={item} />
        <InterviewSteps section={section} item={item} at={at} />
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
    case 'review':
      return <ReviewForm />;
    case 'relatedDocuments':
      return <RelatedDocumentsForm />;
  }
}

/** The question whose field an element stands in. */
function questionOf(element: Element): string | undefined {
  const field = element.closest('[data-pointer]')?.getAttribute('data-pointer') ?? '';
  return questionAt(field) === undefined ? undefined : field;
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
