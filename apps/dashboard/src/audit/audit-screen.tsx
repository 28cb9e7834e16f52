import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuditEventsDocument } from '#graphql-client';
import { formatMoment } from '../i18n/format.js';
import { DataTable } from '../shared/data-table.js';
import { joinPages } from '../shared/join-pages.js';
import { Page } from '../shared/page.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { useActor } from '../shared/use-actor.js';
import { useEventWords } from './event-words.js';

/** Who did what, and when; newest first. */
export function AuditScreen() {
  const { t } = useTranslation();
  const wordsOf = useEventWords();
  const actor = useActor();
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(AuditEventsDocument, {
    variables: { first: 50 },
    notifyOnNetworkStatusChange: true,
  });
  const found = data?.auditEvents;
  const showMore = () =>
    fetchMore({
      variables: { after: found?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        auditEvents: joinPages(before.auditEvents, fetchMoreResult.auditEvents),
      }),
    });
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      {error && !data ? (
        <ErrorState error={error} retry={refetch} />
      ) : !found ? (
        <LoadingState rows={8} height={44} />
      ) : found.nodes.length === 0 ? (
        <EmptyState title={t('audit.emptyTitle')} text={t('audit.empty')} />
      ) : (
        <DataTable
          label={t('audit.title')}
          rows={found.nodes}
          showMore={found.pageInfo.hasNextPage ? showMore : undefined}
          loadingMore={networkStatus === NetworkStatus.fetchMore}
          columns={[
            { title: t('audit.time'), cell: ({ at }) => <time dateTime={at}>{formatMoment(at)}</time> },
            { title: t('audit.actor'), titled: true, cell: ({ by }) => actor(by) },
            { title: t('audit.event'), titled: true, cell: wordsOf },
            {
              title: t('audit.client'),
              titled: true,
              cell: ({ client }) =>
                client && (
                  <Link to="/clients/$clientId" params={{ clientId: client.id }}>
                    {client.name}
                  </Link>
                ),
            },
          ]}
        />
      )}
    </Page>
  );
}
