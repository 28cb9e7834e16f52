import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AuditEventsDocument } from '#graphql-client';
import { isRecord } from '../app/problems.js';
import { formatMoment } from '../i18n/format.js';
import { joinPages } from '../shared/join-pages.js';
import { Page } from '../shared/page.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { useActionWords } from '../api-keys/action-words.js';
import { useActor } from '../shared/use-actor.js';
import classes from '../shared/page.module.css';

/** Who did what, and when; newest first. */
export function AuditScreen() {
  const { t } = useTranslation();
  const wordsOf = useActionWords();
  const actor = useActor();
  const { data, error, refetch, fetchMore, networkStatus } = useQuery(AuditEventsDocument, {
    variables: { first: 50 },
    notifyOnNetworkStatusChange: true,
  });
  const found = data?.auditEvents;
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      {error && !data ? (
        <ErrorState error={error} retry={refetch} />
      ) : !found ? (
        <LoadingState rows={8} height={44} />
      ) : found.nodes.length === 0 ? (
        <EmptyState title={t('audit.emptyTitle')} text={t('audit.empty')} />
      ) : (
        <>
          <div className={classes.tableFrame} role="region" aria-label={t('audit.title')} tabIndex={0}>
            <Table
              verticalSpacing="sm"
              horizontalSpacing="md"
              className={classes.cards ?? ''}
              aria-label={t('audit.title')}
            >
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('audit.time')}</Table.Th>
                  <Table.Th scope="col">{t('audit.actor')}</Table.Th>
                  <Table.Th scope="col">{t('audit.action')}</Table.Th>
                  <Table.Th scope="col">{t('audit.subject')}</Table.Th>
                  <Table.Th scope="col">{t('audit.detail')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.nodes.map((event) => (
                  <Table.Tr key={event.id}>
                    <Table.Td>
                      <time dateTime={event.at}>{formatMoment(event.at)}</time>
                    </Table.Td>
                    <Table.Td data-label={t('audit.actor')}>{actor(event.actor) ?? event.actor}</Table.Td>
                    <Table.Td data-label={t('audit.action')}>{wordsOf(event.action)}</Table.Td>
                    <Table.Td data-label={t('audit.subject')}>{event.subject}</Table.Td>
                    <Table.Td data-label={t('audit.detail')}>{details(event.detail)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          {found.pageInfo.hasNextPage && (
            <Button
              mt="md"
              variant="default"
              loading={networkStatus === NetworkStatus.fetchMore}
              onClick={() =>
                void fetchMore({
                  variables: { after: found.pageInfo.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    auditEvents: joinPages(before.auditEvents, fetchMoreResult.auditEvents),
                  }),
                })
              }
            >
              {t('common.showMore')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}

/** Plain values of an event's detail; anything deeper is for the API. */
function details(detail: unknown): string {
  if (!isRecord(detail)) return '';
  return Object.entries(detail)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}
