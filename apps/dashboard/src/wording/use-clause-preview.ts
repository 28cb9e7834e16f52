import { useApolloClient } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { PreviewClauseDocument, type PreviewClauseQuery } from '#graphql-client';
import { problemOf, type Problem } from '../app/problems.js';
import { language } from '../i18n/i18n.js';
import type { Scope } from './clause-drafts.js';

/** Milliseconds without a keystroke before the text is checked again. */
const PAUSE = 400;

export type TextProblem = PreviewClauseQuery['previewClause']['problems'][number];

export interface ClausePreview {
  /** The newest text that could be made; it stays while what is written has mistakes. */
  readonly html: string | undefined;
  readonly problems: readonly TextProblem[];
  readonly updating: boolean;
  /** Why nothing could be asked. */
  readonly failure: Problem | undefined;
}

interface Answer {
  readonly of: string;
  readonly html: string | undefined;
  readonly problems: readonly TextProblem[];
  readonly failure: Problem | undefined;
}

const NONE: readonly TextProblem[] = [];

/** What a clause in these words says of a client, a moment after it was last changed. Nothing without a client or words. */
export function useClausePreview(
  { kind, locale }: Scope,
  path: string,
  text: string,
  clientId: string | undefined,
): ClausePreview {
  const apollo = useApolloClient();
  const [settled] = useDebouncedValue(text, PAUSE);
  const words = language();
  const [answer, setAnswer] = useState<Answer>();
  const [waiting, setWaiting] = useState(false);
  const of = `${clientId ?? ''} ${kind} ${locale} ${path} ${words}`;

  useEffect(() => {
    if (clientId === undefined || settled.trim() === '') {
      setAnswer(undefined);
      setWaiting(false);
      return undefined;
    }
    const stop = new AbortController();
    setWaiting(true);
    apollo
      .query({
        query: PreviewClauseDocument,
        variables: { input: { clientId, kind, locale, path, text: settled } },
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal: stop.signal } },
      })
      .then(
        ({ data }) => {
          if (stop.signal.aborted || !data) return;
          const { html, problems } = data.previewClause;
          setAnswer((before) => ({
            of,
            html: html ?? (before?.of === of ? before.html : undefined),
            problems,
            failure: undefined,
          }));
        },
        (thrown: unknown) => {
          if (stop.signal.aborted) return;
          setAnswer((before) => ({
            of,
            html: before?.of === of ? before.html : undefined,
            problems: NONE,
            failure: problemOf(thrown),
          }));
        },
      )
      .finally(() => {
        if (!stop.signal.aborted) setWaiting(false);
      });
    return () => stop.abort();
  }, [apollo, clientId, kind, locale, path, words, settled, of]);

  const current = answer?.of === of ? answer : undefined;
  return {
    html: current?.html,
    problems: current?.problems ?? NONE,
    updating: waiting || settled !== text,
    failure: current?.failure,
  };
}
