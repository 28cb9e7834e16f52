import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveFactsDocument } from '#graphql-client';
import { isRecord, problemOf, type Problem } from '../app/problems.js';
import type { FactsDraft, FieldError } from '../facts/draft/draft.js';
import { asJson, type Json, textAt } from '../facts/draft/json.js';
import { language } from '../i18n/i18n.js';
import type { NamedActor } from '../shared/use-actor.js';

/** What somebody else saved while we edited. */
export interface Conflict {
  readonly theirs: Json;
  readonly revision: number;
  readonly by: NamedActor | undefined;
  readonly at: string | undefined;
}

export interface Saving {
  readonly save: () => Promise<void>;
  readonly busy: boolean;
  readonly failure: Problem | undefined;
  readonly conflict: Conflict | undefined;
  readonly closeConflict: () => void;
}

/** The values the server refused, from the arguments of FACTS_INVALID. */
export function fieldErrors({ args }: Problem): FieldError[] {
  const errors = args['errors'];
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) =>
    isRecord(error) && typeof error['pointer'] === 'string'
      ? [{ pointer: error['pointer'], message: textAt(error, 'message') || textAt(error, 'code') }]
      : [],
  );
}

function readConflict({ args }: Problem): Conflict {
  return {
    theirs: asJson(args['facts']),
    revision: Number(args['currentRevision']),
    by: readActor(args['saver']),
    at: typeof args['savedAt'] === 'string' ? args['savedAt'] : undefined,
  };
}

function readActor(saver: unknown): NamedActor | undefined {
  if (!isRecord(saver)) return undefined;
  const kind = (['MEMBER', 'API_KEY', 'SYSTEM'] as const).find((known) => known === saver['kind']);
  return kind && { kind, name: typeof saver['name'] === 'string' ? saver['name'] : null };
}

/** Saves a draft. Whatever goes wrong, the draft stays as it is. */
export function useSave(draft: FactsDraft): Saving {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(SaveFactsDocument);
  const [failure, setFailure] = useState<Problem>();
  const [conflict, setConflict] = useState<Conflict>();

  const save = async () => {
    setFailure(undefined);
    setConflict(undefined);
    const sent = draft.prepare();
    try {
      const { data } = await mutate({
        variables: {
          input: { clientId: draft.clientId, facts: sent, expectedRevision: draft.revision },
          locale: language(),
        },
      });
      if (!data) return;
      draft.wasSaved(sent, asJson(data.saveFacts.client.facts), data.saveFacts.client.factsRevision);
      notifications.show({
        message: t('saving.done'),
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.code === 'FACTS_CONFLICT') setConflict(readConflict(problem));
      else if (problem.code === 'FACTS_INVALID') draft.showErrors(fieldErrors(problem));
      if (problem.code !== 'FACTS_CONFLICT') setFailure(problem);
    }
  };
  return { save, busy: loading, failure, conflict, closeConflict: () => setConflict(undefined) };
}
