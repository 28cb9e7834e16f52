import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClientNameDocument, ClientNamesDocument, WordingRefreshDocument } from '#graphql-client';
import { can, useViewer } from '../app/session.js';
import { Page } from '../shared/page.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import { WordingWorkspace } from './wording-workspace.js';
import classes from './wording.module.css';

const route = getRouteApi('/shell/wording');

/** The clauses in the agency's own words, or in those of one client. */
export function WordingScreen() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { client: clientId } = route.useSearch();
  const may = can(viewer.actions, 'wording:read');
  const one = useQuery(ClientNameDocument, { variables: { id: clientId ?? '' }, skip: !may || clientId === undefined });
  const names = useQuery(ClientNamesDocument, { variables: { first: 20 }, skip: !may || clientId !== undefined });
  // Only the server knows which role it takes.
  const refusal = useQuery(WordingRefreshDocument, { skip: may });
  const client = clientId === undefined ? undefined : one.data?.client;
  const error = clientId === undefined ? names.error : one.error;
  const ready = clientId === undefined ? names.data !== undefined : client?.id === clientId;

  return (
    <Page
      title={client ? t('wording.titleOf', { name: client.name }) : t('wording.title')}
      lead={client ? t('wording.leadOf', { name: client.name }) : t('wording.lead')}
      action={
        client && (
          <div className={classes.ways}>
            <Link to="/clients/$clientId" params={{ clientId: client.id }}>
              {t('wording.toClient', { name: client.name })}
            </Link>
            <Link to="/wording" search={({ client: _, ...rest }) => rest}>
              {t('wording.toAgency')}
            </Link>
          </div>
        )
      }
    >
      {!may ? (
        refusal.error ? (
          <ErrorState error={refusal.error} />
        ) : (
          <LoadingState rows={1} />
        )
      ) : ready ? (
        <WordingWorkspace
          key={clientId ?? ''}
          client={client}
          first={names.data?.clients.nodes[0]}
          readOnly={!can(client?.actions ?? viewer.actions, 'wording:write')}
        />
      ) : error ? (
        <ErrorState error={error} retry={clientId === undefined ? names.refetch : one.refetch} />
      ) : (
        <LoadingState rows={6} height={72} />
      )}
    </Page>
  );
}
