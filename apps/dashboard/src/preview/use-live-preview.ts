import { useApolloClient } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { PreviewDocument, type DocumentKind, type FindingPartsFragment, type PreviewQuery } from '#graphql-client';
import { problemOf, type Problem } from '../app/problems.js';
import { fieldErrors } from '../client/use-save.js';
import type { FactsDraft } from '../facts/draft/draft.js';
import { tidy } from '../facts/draft/json.js';
import { useDraft } from '../facts/form-context.js';
import { language } from '../i18n/i18n.js';

/** Milliseconds without a keystroke before the text is asked for again. */
const PAUSE = 400;

export interface LivePreview {
  /** The newest text that could be made; it stays while newer facts are not valid. */
  readonly preview: PreviewQuery['preview'] | undefined;
  readonly findings: readonly FindingPartsFragment[];
  /** A newer text is on its way. */
  readonly updating: boolean;
  /** Why the text is not of the facts on the screen. */
  readonly problem: Problem | undefined;
}

interface Answer {
  readonly of: string;
  readonly preview: PreviewQuery['preview'] | undefined;
  readonly problem: Problem | undefined;
}

const NO_FINDINGS: readonly FindingPartsFragment[] = [];

/**
 * What the draft would say, a moment after it was last changed; with `why` also why it says it. Facts that are not valid get
 * their errors at their fields.
 */
export function useLivePreview(draft: FactsDraft, kind: DocumentKind, locale: string, why: boolean): LivePreview {
  const apollo = useApolloClient();
  const facts = useDraft(draft, (current) => current.facts);
  const [settled] = useDebouncedValue(facts, PAUSE);
  const words = language();
  const [answer, setAnswer] = useState<Answer>();
  const [waiting, setWaiting] = useState(true);
  const of = `${draft.clientId} ${kind} ${locale} ${words}`;

  useEffect(() => {
    const stop = new AbortController();
    setWaiting(true);
    apollo
      .query({
        query: PreviewDocument,
        variables: {
          input: { clientId: draft.clientId, kind, locale, facts: tidy(settled) ?? {} },
          locale: words,
          why,
        },
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal: stop.signal } },
      })
      .then(
        ({ data }) => {
          if (stop.signal.aborted || !data) return;
          draft.showErrors([]);
          setAnswer({ of, preview: data.preview, problem: undefined });
        },
        (thrown: unknown) => {
          if (stop.signal.aborted) return;
          const problem = problemOf(thrown);
          if (problem.code === 'FACTS_INVALID') draft.showErrors(fieldErrors(problem));
          setAnswer((before) => ({ of, preview: before?.of === of ? before.preview : undefined, problem }));
        },
      )
      .finally(() => {
        if (!stop.signal.aborted) setWaiting(false);
      });
    return () => stop.abort();
  }, [apollo, draft, kind, locale, words, why, settled, of]);

  const current = answer?.of === of ? answer : undefined;
  return {
    preview: current?.preview,
    findings: current?.preview?.findings ?? NO_FINDINGS,
    updating: waiting || settled !== facts,
    problem: current?.problem,
  };
}
