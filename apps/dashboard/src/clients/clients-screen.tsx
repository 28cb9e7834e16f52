import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientsDocument } from '#graphql-client';
import { can, useViewer } from '../app/session.js';
import { language } from '../i18n/i18n.js';
import { Page } from '../shared/page.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { ClientRow } from './client-row.js';
import classes from './clients.module.css';
import { CreateClient } from './create-client.js';

const route = getRouteApi('/shell/clients');
const PAGE = 25;

/** The agency's clients: which are not in order, and why. */
export function ClientsScreen() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { search, show } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search ?? '');
  const [creating, create] = useDisclosure(false);
  const filtered = search !== undefined || show !== undefined;
  const filter = {
    ...(search !== undefined && { search }),
    ...(show !== undefined && { blocked: show === 'attention' }),
  };
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(ClientsDocument, {
    variables: { first: PAGE, filter, locale: language() },
    notifyOnNetworkStatusChange: true,
  });
  const found = (data ?? previousData)?.clients;
  const mayCreate = can(viewer.actions, 'client:create');

  const look = useDebouncedCallback((text: string) => {
    void navigate({
      search: ({ search: _, ...rest }) => ({ ...rest, ...(text.trim() !== '' && { search: text.trim() }) }),
      replace: true,
    });
  }, 250);

  const showMore = () =>
    fetchMore({
      variables: { after: found?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { clients: more } }) => ({
        clients: { ...more, nodes: [...before.clients.nodes, ...more.nodes] },
      }),
    });

  const newClient = mayCreate && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={create.open}>
      {t('clients.create')}
    </Button>
  );
  return (
    <Page title={t('clients.title')} lead={found && t('clients.count', { count: found.totalCount })} action={newClient}>
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label={t('clients.search')}
          placeholder={t('clients.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            look(event.currentTarget.value);
          }}
        />
        <SegmentedControl
          aria-label={t('clients.filter')}
          value={show ?? 'all'}
          onChange={(value) =>
            void navigate({
              search: ({ show: _, ...rest }) => ({
                ...rest,
                ...((value === 'attention' || value === 'in-order') && { show: value }),
              }),
              replace: true,
            })
          }
          data={[
            { value: 'all', label: t('clients.all') },
            { value: 'attention', label: t('clients.attention') },
            { value: 'in-order', label: t('clients.inOrder') },
          ]}
        />
      </div>
      {error && !data ? (
        <ErrorState error={error} retry={refetch} />
      ) : !found ? (
        <LoadingState rows={7} height={86} />
      ) : found.nodes.length === 0 ? (
        filtered ? (
          <EmptyState
            title={t('clients.noMatchTitle')}
            text={t('clients.noMatch')}
            action={
              <Button
                variant="default"
                onClick={() => {
                  setTyped('');
                  void navigate({ search: {} });
                }}
              >
                {t('clients.clear')}
              </Button>
            }
          />
        ) : (
          <EmptyState title={t('clients.emptyTitle')} text={t('clients.empty')} action={newClient} />
        )
      ) : (
        <>
          <ul
            className={classes.list}
            aria-label={t('clients.title')}
            aria-busy={networkStatus === NetworkStatus.setVariables}
          >
            {found.nodes.map((client) => (
              <ClientRow key={client.id} client={client} />
            ))}
          </ul>
          <div className={classes.foot}>
            <span role="status">{t('clients.shown', { shown: found.nodes.length, total: found.totalCount })}</span>
            {found.pageInfo.hasNextPage && (
              <Button
                variant="default"
                loading={networkStatus === NetworkStatus.fetchMore}
                onClick={() => void showMore()}
              >
                {t('common.showMore')}
              </Button>
            )}
          </div>
        </>
      )}
      <CreateClient opened={creating} onClose={create.close} />
    </Page>
  );
}
