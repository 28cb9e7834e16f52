import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ClientDocument } from '#graphql-client';
import { readTables, readVocabulary, useVocabularyQuery } from '../facts/vocabulary.js';
import { language } from '../i18n/i18n.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import { ClientWorkspace } from './client-workspace.js';
import classes from './client.module.css';

const route = getRouteApi('/shell/clients/$clientId');

/** One client: its facts, and what they become. */
export function ClientScreen() {
  const { clientId } = route.useParams();
  const locale = language();
  const client = useQuery(ClientDocument, { variables: { id: clientId, locale } });
  const words = useVocabularyQuery();
  const lists = words.data?.factsVocabulary ?? words.previousData?.factsVocabulary;
  const vocabulary = useMemo(() => readVocabulary(lists), [lists]);
  const tables = useMemo(() => readTables(lists), [lists]);
  const found = client.data?.client ?? client.previousData?.client;

  if (found?.id === clientId && lists !== undefined)
    return <ClientWorkspace key={clientId} client={found} vocabulary={vocabulary} tables={tables} />;
  const error = client.error ?? words.error;
  return (
    <div className={classes.waiting}>
      {error ? (
        <ErrorState
          error={error}
          retry={async () => {
            await Promise.all([client.refetch(), words.refetch()]);
          }}
        />
      ) : (
        <LoadingState rows={5} height={110} />
      )}
    </div>
  );
}
