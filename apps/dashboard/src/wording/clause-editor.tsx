import { Alert, Badge, Button, Group, Loader, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../i18n/format.js';
import { DocumentFrame } from '../preview/document-frame.js';
import { AnswerError } from '../app/problems.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { EmptyState, ErrorState, LoadingState, useSentence } from '../shared/states.js';
import { glimpseOf, ownOf, saidBy, type Clause } from './clause.js';
import { keepClauseDraft, type ClauseDraft, type Scope } from './clause-drafts.js';
import { ClauseConflictDialog } from './conflict-dialog.js';
import { Difference } from './difference.js';
import { InsertName } from './insert-name.js';
import { PreviewClient, type NamedClient } from './preview-client.js';
import { ProblemList } from './problem-list.js';
import { StandardChanged } from './standard-changed.js';
import { useClausePreview } from './use-clause-preview.js';
import { textProblems, useClauseSaving } from './use-clause-saving.js';
import classes from './wording.module.css';

interface ClauseEditorProps {
  readonly scope: Scope;
  readonly clause: Clause;
  readonly draft: ClauseDraft | undefined;
  readonly readOnly: boolean;
  /** Whose facts it is shown with; undefined when there is nobody. */
  readonly client: NamedClient | undefined;
  /** Absent when it is one client's wording. */
  readonly onChooseClient: ((client: NamedClient) => void) | undefined;
  readonly refetch: () => Promise<unknown>;
  /** An added clause is gone. */
  readonly onGone: () => void;
}

/** One clause: what the standard says, what is said instead, what that becomes, and what differs. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { scope, clause, draft, readOnly, client, onChooseClient, refetch, onGone } = props;
  const { t } = useTranslation();
  const sentence = useSentence();
  const problemsId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [discarding, discard] = useDisclosure(false);
  const [removing, removal] = useDisclosure(false);
  const saving = useClauseSaving(scope, clause.path);
  const [refused, setRefused] = useState<string>();
  const { path, standard, section, heading, citations, state } = clause;
  const own = ownOf(clause, scope.clientId);
  const isAdded = standard === null;
  const isNew = isAdded && own === null && saidBy(clause) === '';
  const start = own?.text ?? saidBy(clause);
  const text = draft?.text ?? start;
  const preview = useClausePreview(scope, path, text, client?.id);
  const { failure } = saving;
  // What was refused when saving is told until the text changes, also where nobody's facts can check it.
  const told =
    failure?.code === 'CLAUSE_INVALID' && refused === text && preview.problems.length === 0
      ? textProblems(failure)
      : preview.problems;
  const instead = scope.clientId !== undefined && clause.agency !== null ? clause.agency.text : standard;

  // Chosen in the list, not by the address: the focus goes on to what was chosen.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.matches('nav a[aria-current]') === true)
      title.current?.focus({ preventScroll: true });
  }, []);

  const write = (words: string) =>
    keepClauseDraft(
      scope,
      path,
      words === start && !isNew ? undefined : { text: words, revision: draft?.revision ?? own?.revision ?? 0 },
    );
  const goTo = (from: number, to: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(from, to);
  };
  const replace = (from: number, to: number, words: string) => {
    write(text.slice(0, from) + words + text.slice(to));
    requestAnimationFrame(() => goTo(from + words.length, from + words.length));
  };
  const save = async (revision: number) => {
    setRefused(text);
    await saving.save({ text, revision });
  };
  const name =
    section === 'title' || section === 'lead' ? t(`wording.places.${section}`) : glimpseOf(heading ?? section);
  const ownLabel = isAdded
    ? 'wording.addedText'
    : scope.clientId === undefined
      ? 'wording.agencyText'
      : 'wording.clientText';

  return (
    <article className={classes.editor} aria-label={name}>
      <header className={classes.editorHead}>
        <div>
          <h2 ref={title} tabIndex={-1} lang={scope.locale}>
            {name}
          </h2>
          <code>{path}</code>
        </div>
        <Group gap="xs">
          <Badge color={state === 'STANDARD' ? 'gray' : 'fjord'}>{t(`wording.states.${state}`)}</Badge>
          {draft && (
            <Badge color="amber" leftSection={<IconPencil size={14} aria-hidden />}>
              {t('wording.unsaved')}
            </Badge>
          )}
        </Group>
      </header>
      {citations.length > 0 && (
        <p className={classes.quiet}>
          {t('wording.citations')}: {citations.join(', ')}
        </p>
      )}
      {own?.unreadable === true && (
        <Alert color="brick" icon={<IconAlertTriangle aria-hidden />} title={t('wording.unreadableTitle')}>
          {t('wording.unreadableText')}
        </Alert>
      )}
      {own?.standardChanged === true && standard !== null && (
        <StandardChanged base={own.base ?? ''} standard={standard} own={text}>
          {!readOnly && (
            <Group gap="sm">
              <Button
                size="sm"
                loading={saving.busy}
                disabled={draft !== undefined}
                onClick={() => void saving.acceptStandard(own.revision)}
              >
                {t('wording.keepMine')}
              </Button>
              <Button size="sm" variant="default" disabled={draft !== undefined} onClick={removal.open}>
                {t(instead === standard ? 'wording.useStandard' : 'wording.useAgency')}
              </Button>
              {draft && <span className={classes.quiet}>{t('wording.changedFirst')}</span>}
            </Group>
          )}
        </StandardChanged>
      )}
      {standard !== null && <TextBlock title={t('wording.standardText')} text={standard} locale={scope.locale} />}
      {scope.clientId !== undefined && clause.agency && (
        <TextBlock title={t('wording.agencyText')} text={clause.agency.text} locale={scope.locale}>
          {!clause.client && <p className={classes.quiet}>{t('wording.overridden')}</p>}
        </TextBlock>
      )}
      <Textarea
        ref={area}
        label={t(ownLabel)}
        description={t('wording.help')}
        autosize
        minRows={5}
        maxRows={24}
        spellCheck
        lang={scope.locale}
        readOnly={readOnly}
        value={text}
        onChange={({ currentTarget: { value } }) => write(value)}
        error={told.length > 0}
        aria-describedby={problemsId}
        classNames={{ input: classes.writing ?? '' }}
      />
      <ProblemList id={problemsId} text={text} problems={told} onGoTo={goTo} onReplace={replace} readOnly={readOnly} />
      {!readOnly && client && (
        <InsertName
          scope={scope}
          path={path}
          clientId={client.id}
          text={text}
          caret={() => area.current?.selectionStart ?? text.length}
          onInsert={(inserted) => {
            const { selectionStart: from = text.length, selectionEnd: to = text.length } = area.current ?? {};
            replace(from, to, `{{${inserted}}}`);
          }}
        />
      )}
      {!readOnly && (
        <div className={classes.save}>
          <div role="status">
            {failure ? (
              <span className={classes.failure}>
                <IconAlertTriangle size={16} aria-hidden />{' '}
                {failure.code === 'CLAUSE_INVALID'
                  ? t('wording.invalid')
                  : t('wording.failed', { reason: sentence(failure) })}
              </span>
            ) : (
              <span className={classes.quiet}>
                {draft
                  ? t('saving.unsaved')
                  : own
                    ? t('wording.savedOwn', { when: formatMoment(own.savedAt) })
                    : t('wording.notOwn')}
              </span>
            )}
          </div>
          <Group gap="xs">
            {draft && (
              <Button variant="subtle" color="gray" c="var(--mantine-color-text)" onClick={discard.open}>
                {t('wording.discard')}
              </Button>
            )}
            {own && own.standardChanged !== true && (
              <Button variant="default" disabled={draft !== undefined} onClick={removal.open}>
                {t(
                  isAdded ? 'wording.removeAdded' : instead === standard ? 'wording.useStandard' : 'wording.useAgency',
                )}
              </Button>
            )}
            <Button loading={saving.busy} disabled={!draft} onClick={() => void save(draft?.revision ?? 0)}>
              {t('wording.save')}
            </Button>
          </Group>
        </div>
      )}
      <section className={classes.part}>
        <div className={classes.partHead}>
          <h3>{t('wording.preview')}</h3>
          <span role="status" className={classes.quiet}>
            {preview.updating ? (
              <>
                <Loader size={14} aria-hidden /> {t('wording.updating')}
              </>
            ) : preview.problems.length > 0 ? (
              t(preview.html === undefined ? 'wording.previewWaiting' : 'wording.previewStale')
            ) : (
              preview.html !== undefined && (
                <>
                  <IconCircleCheck size={16} aria-hidden /> {t('wording.noProblems')}
                </>
              )
            )}
          </span>
        </div>
        {client ? (
          <>
            {onChooseClient && <PreviewClient client={client} onChange={onChooseClient} />}
            {preview.failure && <ErrorState error={new AnswerError(preview.failure)} />}
            {preview.html !== undefined ? (
              <div className={classes.preview}>
                <DocumentFrame html={preview.html} title={name} locale={scope.locale} />
              </div>
            ) : (
              preview.updating && <LoadingState rows={1} height={240} />
            )}
          </>
        ) : (
          <EmptyState
            title={t('wording.previewNobody')}
            text={t('wording.previewNobodyText')}
            action={<Link to="/clients">{t('wording.toClients')}</Link>}
          />
        )}
      </section>
      {standard !== null && (
        <section className={classes.part}>
          <h3>{t('wording.difference')}</h3>
          <p className={classes.quiet}>{t('wording.differenceHelp')}</p>
          <Difference label={t('wording.difference')} before={standard} after={text} />
        </section>
      )}
      <ConfirmDialog
        opened={discarding}
        onClose={discard.close}
        title={t('wording.discardQuestion')}
        action={t('wording.discard')}
        onConfirm={() => {
          discard.close();
          saving.settle();
          keepClauseDraft(scope, path, undefined);
          if (isNew) onGone();
        }}
      >
        <p>{t(isNew ? 'wording.discardAdded' : 'wording.discardEffect')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={removing}
        onClose={removal.close}
        title={t('wording.removeQuestion')}
        action={t(isAdded ? 'wording.removeAdded' : instead === standard ? 'wording.useStandard' : 'wording.useAgency')}
        busy={saving.busy}
        onConfirm={async () => {
          await saving.remove(own?.revision ?? 0);
          removal.close();
        }}
      >
        <p>
          {t(
            isAdded
              ? 'wording.removeAddedEffect'
              : instead === standard
                ? 'wording.removeEffect'
                : 'wording.removeEffectClient',
          )}
        </p>
      </ConfirmDialog>
      {saving.conflict && (
        <ClauseConflictDialog
          mine={text}
          conflict={saving.conflict}
          onClose={saving.settle}
          onTakeMine={() => save(saving.conflict?.revision ?? 0)}
          onTakeTheirs={async () => {
            await refetch();
            saving.settle();
            keepClauseDraft(scope, path, undefined);
          }}
        />
      )}
    </article>
  );
}

interface TextBlockProps {
  readonly title: string;
  readonly text: string;
  readonly locale: string;
  readonly children?: ReactNode;
}

function TextBlock({ title, text, locale, children }: TextBlockProps) {
  return (
    <section className={classes.part}>
      <h3>{title}</h3>
      {children}
      <div className={classes.text} role="region" aria-label={title} tabIndex={0} lang={locale}>
        {text}
      </div>
    </section>
  );
}
