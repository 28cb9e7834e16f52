import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClausesDocument } from '#graphql-client';
import type { Locale } from '#kernel';
import { useViewer } from '../app/session.js';
import { KINDS, kindOf, slugOf } from '../client/kinds.js';
import { language } from '../i18n/i18n.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { AddClause } from './add-clause.js';
import { withUnsaved } from './clause.js';
import { forgetClauseDrafts, hasClauseDrafts, keepClauseDraft, useClauseDrafts, type Scope } from './clause-drafts.js';
import { ClauseEditor } from './clause-editor.js';
import { ClauseList } from './clause-list.js';
import type { NamedClient } from './preview-client.js';
import { RefreshProgress } from './refresh-progress.js';
import classes from './wording.module.css';

const route = getRouteApi('/shell/wording');
const LOCALES: readonly Locale[] = ['nb', 'nn', 'en', 'sv'];

interface WordingWorkspaceProps {
  /** Whose own wording it is; the whole agency's when absent. */
  readonly client: NamedClient | undefined;
  /** Whom the agency's wording is shown with until somebody is chosen. */
  readonly first: NamedClient | undefined;
  readonly readOnly: boolean;
}

/** The list of clauses and the open one, or one of them where there is room for one. */
export function WordingWorkspace({ client, first, readOnly }: WordingWorkspaceProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const navigate = route.useNavigate();
  const { kind: slug, text, clause: path } = route.useSearch();
  const wide = useMediaQuery('(min-width: 62rem)', undefined, { getInitialValueInEffect: false });
  const [shownWith, setShownWith] = useState(client ?? first);
  const [adding, add] = useDisclosure(false);
  const scope: Scope = {
    agencyId: viewer.agency.id,
    clientId: client?.id,
    kind: kindOf(slug),
    locale: text ?? language(),
  };
  const { kind, locale } = scope;
  const { data, error, refetch } = useQuery(ClausesDocument, {
    variables: { kind, locale, ...(client && { clientId: client.id }) },
  });
  const drafts = useClauseDrafts(scope);
  const clauses = data && withUnsaved(data.clauses, drafts);
  const open = clauses?.find((clause) => clause.path === path);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => hasClauseDrafts() && current.pathname !== next.pathname,
    enableBeforeUnload: hasClauseDrafts,
    withResolver: true,
  });
  const close = () => void navigate({ search: ({ clause: _, ...rest }) => rest });

  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          className={classes.switch ?? ''}
          classNames={{ control: classes.option ?? '' }}
          size="sm"
          aria-label={t('wording.document')}
          value={kind}
          onChange={(value) =>
            void navigate({
              search: ({ kind: _, clause: __, ...rest }) => ({
                ...rest,
                ...(value !== 'PRIVACY_POLICY' && { kind: slugOf(value) }),
              }),
            })
          }
          data={KINDS.map((value) => ({ value, label: t(`common.kindsShort.${value}`) }))}
        />
        <SegmentedControl
          className={classes.switch ?? ''}
          classNames={{ control: classes.option ?? '' }}
          size="sm"
          aria-label={t('wording.language')}
          value={locale}
          onChange={(value) => void navigate({ search: (before) => ({ ...before, text: value }) })}
          data={LOCALES.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        />
        {!readOnly && clauses && (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add.open}>
            {t('wording.add')}
          </Button>
        )}
      </div>
      {readOnly && <p className={classes.quiet}>{t('wording.readOnly')}</p>}
      <RefreshProgress />
      {!clauses ? (
        error ? (
          <ErrorState error={error} retry={refetch} />
        ) : (
          <LoadingState rows={6} height={72} />
        )
      ) : (
        <div className={classes.panes}>
          {(wide === true || path === undefined) && (
            <ClauseList clauses={clauses} drafts={drafts} open={path} locale={locale} alone={wide !== true} />
          )}
          {(wide === true || path !== undefined) && (
            <div className={classes.pane}>
              {wide !== true && (
                <Link to="/wording" search={({ clause: _, ...rest }) => rest} className={classes.back ?? ''}>
                  <IconArrowLeft size={18} aria-hidden /> {t('wording.backToList')}
                </Link>
              )}
              {open ? (
                <ClauseEditor
                  key={`${kind} ${locale} ${open.path}`}
                  scope={scope}
                  clause={open}
                  draft={drafts.get(open.path)}
                  readOnly={readOnly}
                  client={shownWith}
                  onChooseClient={client ? undefined : setShownWith}
                  refetch={refetch}
                  onGone={close}
                />
              ) : (
                <EmptyState
                  title={t('wording.emptyTitle')}
                  text={t(path !== undefined ? 'wording.gone' : readOnly ? 'wording.emptyReadOnly' : 'wording.empty')}
                />
              )}
            </div>
          )}
        </div>
      )}
      {adding && clauses && (
        <AddClause
          clauses={clauses}
          section={open?.section}
          onClose={add.close}
          onAdd={(added) => {
            keepClauseDraft(scope, added, { text: '', revision: 0 });
            add.close();
            void navigate({ search: (before) => ({ ...before, clause: added }) });
          }}
        />
      )}
      <ConfirmDialog
        opened={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        title={t('saving.leaveTitle')}
        action={t('saving.leaveAnyway')}
        onConfirm={() => {
          forgetClauseDrafts();
          blocker.proceed?.();
        }}
      >
        <p>{t('wording.leave')}</p>
      </ConfirmDialog>
    </>
  );
}
