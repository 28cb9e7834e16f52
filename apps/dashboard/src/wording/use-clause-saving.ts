import { useApolloClient, useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptStandardDocument,
  ClausesDocument,
  RemoveClauseDocument,
  SaveClauseDocument,
  WordingRefreshDocument,
} from '#graphql-client';
import { isRecord, problemOf, type Problem } from '../app/problems.js';
import { clauseDraftWasSaved, type ClauseDraft, type Scope } from './clause-drafts.js';
import type { TextProblem } from './use-clause-preview.js';

/** What somebody else saved while we wrote. */
export interface ClauseConflict {
  /** Absent when they removed it. */
  readonly text: string | undefined;
  readonly revision: number;
  readonly at: string | undefined;
}

export interface ClauseSaving {
  readonly save: (draft: ClauseDraft) => Promise<void>;
  readonly remove: (revision: number) => Promise<void>;
  readonly acceptStandard: (revision: number) => Promise<void>;
  readonly busy: boolean;
  readonly failure: Problem | undefined;
  readonly conflict: ClauseConflict | undefined;
  /** Forgets what went wrong. */
  readonly settle: () => void;
}

/** The mistakes in a text that was refused, from the arguments of CLAUSE_INVALID. */
export function textProblems({ args }: Problem): TextProblem[] {
  const { problems } = args;
  if (!Array.isArray(problems)) return [];
  return problems.flatMap((problem: unknown) =>
    isRecord(problem)
      ? [
          {
            code: String(problem['code']),
            line: Number(problem['line']),
            column: Number(problem['column']),
            message: String(problem['message']),
            allowed: Array.isArray(problem['allowed']) ? problem['allowed'].map(String) : [],
          },
        ]
      : [],
  );
}

function conflictOf({ args }: Problem): ClauseConflict {
  const { text, currentRevision, savedAt } = args;
  return {
    text: typeof text === 'string' ? text : undefined,
    revision: Number(currentRevision),
    at: typeof savedAt === 'string' ? savedAt : undefined,
  };
}

/** Saves, removes and keeps one clause. Whatever goes wrong, what is written stays. */
export function useClauseSaving(scope: Scope, path: string): ClauseSaving {
  const { t } = useTranslation();
  const apollo = useApolloClient();
  const { kind, locale, clientId } = scope;
  const after = { refetchQueries: [ClausesDocument, WordingRefreshDocument], awaitRefetchQueries: true };
  const [saveClause, saved] = useMutation(SaveClauseDocument, after);
  const [removeClause, removed] = useMutation(RemoveClauseDocument, after);
  const [accept, accepted] = useMutation(AcceptStandardDocument, after);
  const [failure, setFailure] = useState<Problem>();
  const [conflict, setConflict] = useState<ClauseConflict>();
  const place = (expectedRevision: number) => ({
    kind,
    locale,
    path,
    expectedRevision,
    ...(clientId !== undefined && { clientId }),
  });
  const settle = () => {
    setFailure(undefined);
    setConflict(undefined);
  };
  const attempt = async (work: () => Promise<unknown>, done: string): Promise<Problem | undefined> => {
    settle();
    try {
      await work();
      notifications.show({
        message: done,
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
      return undefined;
    } catch (thrown) {
      return problemOf(thrown);
    }
  };
  const save = async ({ text, revision }: ClauseDraft) => {
    const problem = await attempt(async () => {
      const { data } = await saveClause({ variables: { input: { ...place(revision), text } } });
      const clause = data?.saveClause.clause;
      const own = clientId === undefined ? clause?.agency : clause?.client;
      clauseDraftWasSaved(scope, path, text, own?.revision ?? revision + 1);
    }, t('wording.done'));
    if (problem?.code === 'CLAUSE_CONFLICT') setConflict(conflictOf(problem));
    else setFailure(problem);
  };
  const decide = async (work: () => Promise<unknown>, done: string) => {
    const problem = await attempt(work, done);
    setFailure(problem);
    // What was decided about is not there any more: show what is.
    if (problem?.code === 'CLAUSE_CONFLICT' || problem?.code === 'NOT_FOUND')
      await apollo.refetchQueries({ include: [ClausesDocument] });
  };
  return {
    save,
    remove: (revision) => decide(() => removeClause({ variables: { input: place(revision) } }), t('wording.removed')),
    acceptStandard: (revision) =>
      decide(() => accept({ variables: { input: place(revision) } }), t('wording.keptMine')),
    busy: saved.loading || removed.loading || accepted.loading,
    failure,
    conflict,
    settle,
  };
}
