import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi, Link, useBlocker } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPartsFragment } from '#graphql-client';
import { isTextLocale } from '../app/languages.js';
import type { Panel } from '../app/search.js';
import { can } from '../app/session.js';
import { draftOf } from '../facts/draft/drafts.js';
import { isList, isObject, tokensOf } from '../facts/draft/json.js';
import { openQuestionsOf } from '../facts/draft/open-questions.js';
import { marksOf } from '../facts/draft/marks.js';
import { FactsForm } from '../facts/facts-form.js';
import { FactsFormContext, useDraft, type FactsForm as FormContext } from '../facts/form-context.js';
import { ITEM_LISTS, sectionOf } from '../facts/sections.js';
import type { FactsVocabulary } from '../facts/vocabulary.js';
import type { Tables } from '../facts/interview/relevance.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { useLivePreview } from '../preview/use-live-preview.js';
import { PublishingPanel } from '../publishing/publishing-panel.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { PageHeading } from '../shared/page.js';
import { ConflictDialog } from './conflict-dialog.js';
import { DocumentSwitch } from './document-switch.js';
import { FindingsPanel } from './findings-panel.js';
import { kindOf } from './kinds.js';
import { QuestionsPanel } from './questions-panel.js';
import { SaveBar } from './save-bar.js';
import { useSave } from './use-save.js';
import classes from './client.module.css';

const route = getRouteApi('/shell/clients/$clientId');

interface ClientWorkspaceProps {
  readonly client: ClientPartsFragment;
  readonly vocabulary: FactsVocabulary;
  readonly tables: Tables;
}

/** The facts form, with what the facts become beside it, or one of them where there is room for one. */
export function ClientWorkspace({ client, vocabulary, tables }: ClientWorkspaceProps) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { section = 'organisation', item, at, panel: chosen, kind: slug, text, why = false } = route.useSearch();
  const wide = useMediaQuery('(min-width: 68rem)', undefined, { getInitialValueInEffect: false });
  const panel: Panel = chosen ?? 'facts';
  const kind = kindOf(slug);
  // The draft of a client outlives this screen; it changes only when the server has something newer and nothing is unsaved.
  const draft = useMemo(() => draftOf(client.id, client.facts, client.factsRevision), [client]);
  const locales = useDraft(draft, ({ facts }) => (isObject(facts) ? facts['locales'] : undefined));
  const published = isList(locales) ? locales.filter(isTextLocale) : [];
  const textLocale = text !== undefined && published.includes(text) ? text : (published[0] ?? 'nb');
  const readOnly = !can(client.actions, 'facts:write');
  const saving = useSave(draft);
  const changed = useDraft(draft, ({ isChanged }) => isChanged);
  const shown: Panel = wide === true && panel === 'facts' ? 'preview' : panel;
  const live = useLivePreview(draft, kind, textLocale, why && shown === 'preview');
  // Whoever comes back to an address with a question in it is led there.
  const [target, setTarget] = useState<{ readonly pointer: string; readonly asked: number } | undefined>(
    at === undefined ? undefined : { pointer: at, asked: 0 },
  );
  const unknown = useDraft(draft, ({ facts }) => openQuestionsOf(facts).length);

  const openItem = useCallback(
    (id?: string) =>
      void navigate({
        search: ({ item: _, at: __, ...rest }) => ({ ...rest, ...(id !== undefined && { item: id }) }),
      }),
    [navigate],
  );
  const stay = useCallback(
    (pointer: string) =>
      void navigate({ search: (before) => ({ ...before, at: pointer }), replace: true, resetScroll: false }),
    [navigate],
  );
  const lead = useCallback(
    (asked: string) => {
      // A finding about all marks leads to the first marked value.
      const pointer = asked === '/marks' ? (marksOf(draft.facts)[0]?.pointer ?? asked) : asked;
      const name = sectionOf(pointer) ?? 'organisation';
      const list = ITEM_LISTS[name];
      const index =
        list !== undefined && pointer.startsWith(`${list}/`) ? tokensOf(pointer.slice(list.length))[0] : undefined;
      const found = index === undefined ? undefined : draft.valueAt(`${list ?? ''}/${index}`);
      const id = isObject(found) && typeof found['id'] === 'string' ? found['id'] : undefined;
      setTarget({ pointer, asked: Date.now() });
      void navigate({
        search: ({ item: _, panel: before, ...rest }) => ({
          ...rest,
          section: name,
          at: pointer,
          ...(wide === true && before !== undefined && { panel: before }),
          ...(id !== undefined && { item: id }),
        }),
      });
    },
    [draft, navigate, wide],
  );
  const form = useMemo<FormContext>(
    () => ({ draft, vocabulary, tables, readOnly, findings: live.findings, openItem, lead }),
    [draft, vocabulary, tables, readOnly, live.findings, openItem, lead],
  );
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => draft.isChanged && current.pathname !== next.pathname,
    enableBeforeUnload: () => draft.isChanged,
    withResolver: true,
  });

  const panels: Panel[] =
    wide === true
      ? ['preview', 'findings', 'questions', 'publishing']
      : ['facts', 'preview', 'findings', 'questions', 'publishing'];
  const blocks = live.findings.filter(({ severity }) => severity === 'BLOCKS').length;
  const switcher = (
    <SegmentedControl
      className={classes.panels ?? ''}
      classNames={{ control: classes.panel ?? '' }}
      fullWidth
      withItemsBorders={wide === true}
      size={wide === true ? 'sm' : 'xs'}
      aria-label={wide === true ? t('client.beside') : t('client.panels')}
      value={shown}
      onChange={(value) =>
        void navigate({ search: ({ panel: _, ...rest }) => ({ ...rest, panel: value }), replace: true })
      }
      data={panels.map((value) => ({
        value,
        label: withCount(t(`client.${value}`), value === 'findings' ? blocks : value === 'questions' ? unknown : 0),
      }))}
    />
  );

  return (
    <FactsFormContext value={form}>
      <div className={classes.workspace}>
        <header className={classes.head}>
          <PageHeading name={client.name} className={classes.title ?? ''}>
            {client.name}
          </PageHeading>
          {can(client.actions, 'wording:read') && (
            <Link to="/wording" search={{ client: client.id, ...(slug !== undefined && { kind: slug }) }}>
              {t('wording.open')}
            </Link>
          )}
          <SaveBar client={client} draft={draft} saving={saving} changed={changed} readOnly={readOnly} />
        </header>
        {wide !== true && switcher}
        <div className={classes.panes}>
          {(wide === true || shown === 'facts') && (
            <FactsForm section={section} item={item} at={at} onAt={stay} target={target} />
          )}
          {(wide === true || shown !== 'facts') && (
            <section className={classes.side} aria-label={t(`client.${shown}`)}>
              {wide === true && switcher}
              {(shown === 'preview' || shown === 'findings') && (
                <DocumentSwitch
                  kind={kind}
                  locale={textLocale}
                  locales={published}
                  withLanguage={shown === 'preview'}
                />
              )}
              {shown === 'preview' && (
                <PreviewPanel key={`${kind} ${textLocale}`} live={live} locale={textLocale} why={why} />
              )}
              {shown === 'findings' && <FindingsPanel live={live} />}
              {shown === 'questions' && <QuestionsPanel clientName={client.name} />}
              {shown === 'publishing' && <PublishingPanel client={client} changed={changed} />}
            </section>
          )}
        </div>
      </div>
      {saving.conflict && (
        <ConflictDialog
          draft={draft}
          conflict={saving.conflict}
          onClose={saving.closeConflict}
          onMerged={saving.save}
        />
      )}
      <ConfirmDialog
        opened={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        title={t('saving.leaveTitle')}
        action={t('saving.leaveAnyway')}
        onConfirm={() => {
          draft.discard();
          blocker.proceed?.();
        }}
      >
        <p>{t('saving.leave')}</p>
      </ConfirmDialog>
    </FactsFormContext>
  );
}

function withCount(label: string, count: number): string {
  return count > 0 ? `${label} (${String(count)})` : label;
}
