import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Button, Code } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiKeysDocument, RevokeApiKeyDocument, type ApiKeysQuery } from '#graphql-client';
import { can, useViewer } from '../app/session.js';
import { formatDate, formatMoment } from '../i18n/format.js';
import { language } from '../i18n/i18n.js';
import { DataTable, type Column } from '../shared/data-table.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { joinPages } from '../shared/join-pages.js';
import { Page } from '../shared/page.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { CreateApiKey } from './create-api-key.js';
import { useActionWords } from './action-words.js';

type ApiKey = ApiKeysQuery['apiKeys']['nodes'][number];

/** Keys of other systems. */
export function ApiKeysScreen() {
  const { t } = useTranslation();
  const { actions } = useViewer();
  const wordsOf = useActionWords();
  const { data, error, refetch, fetchMore } = useQuery(ApiKeysDocument, { variables: { first: 50 } });
  const [creating, create] = useDisclosure(false);
  const [asked, setAsked] = useState<ApiKey>();
  const [failure, setFailure] = useState<unknown>();
  const [revoke, revocation] = useMutation(RevokeApiKeyDocument);
  const found = data?.apiKeys;
  const mayRevoke = can(actions, 'apiKey:revoke');

  const confirm = async () => {
    if (!asked) return;
    setFailure(undefined);
    try {
      await revoke({ variables: { input: { id: asked.id } } });
    } catch (thrown) {
      setFailure(thrown);
    }
    setAsked(undefined);
  };
  const columns: Column<ApiKey>[] = [
    { title: t('apiKeys.name'), cell: ({ name }) => <strong>{name}</strong> },
    { title: t('apiKeys.prefix'), titled: true, cell: ({ prefix }) => <Code>{prefix}</Code> },
    { title: t('apiKeys.scopes'), titled: true, cell: ({ scopes }) => listed(scopes.map(wordsOf)) },
    {
      title: t('apiKeys.lastUsed'),
      titled: true,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('common.never') : formatMoment(lastUsedAt)),
    },
    {
      title: t('apiKeys.status'),
      cell: ({ revokedAt }) =>
        revokedAt === null ? (
          <Badge color="fjord">{t('apiKeys.active')}</Badge>
        ) : (
          <Badge color="gray">{t('apiKeys.revoked', { date: formatDate(revokedAt) })}</Badge>
        ),
    },
    ...(mayRevoke
      ? [
          {
            title: t('members.actions'),
            cell: (key: ApiKey) =>
              key.revokedAt === null && (
                <Button
                  size="xs"
                  variant="subtle"
                  color="brick"
                  aria-label={t('apiKeys.revokeOne', { name: key.name })}
                  onClick={() => setAsked(key)}
                >
                  {t('apiKeys.revoke')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  const showMore =
    found?.pageInfo.hasNextPage === true
      ? () =>
          fetchMore({
            variables: { after: found.pageInfo.endCursor },
            updateQuery: (before, { fetchMoreResult }) => ({
              apiKeys: joinPages(before.apiKeys, fetchMoreResult.apiKeys),
            }),
          })
      : undefined;
  const newKey = can(actions, 'apiKey:create') && (
    <Button leftSection={<IconKey size={18} aria-hidden />} onClick={create.open}>
      {t('apiKeys.create')}
    </Button>
  );
  return (
    <Page title={t('apiKeys.title')} lead={t('apiKeys.lead')} action={newKey}>
      {failure !== undefined && <ErrorState error={failure} />}
      {error && !data ? (
        <ErrorState error={error} retry={refetch} />
      ) : !found ? (
        <LoadingState rows={3} />
      ) : found.nodes.length === 0 ? (
        <EmptyState title={t('apiKeys.emptyTitle')} text={t('apiKeys.empty')} action={newKey} />
      ) : (
        <DataTable label={t('apiKeys.title')} rows={found.nodes} columns={columns} showMore={showMore} />
      )}
      {creating && <CreateApiKey onClose={create.close} />}
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t('apiKeys.revokeQuestion', { name: asked?.name ?? '' })}
        action={t('apiKeys.revoke')}
        busy={revocation.loading}
        onConfirm={confirm}
      >
        <p>{t('apiKeys.revokeEffect')}</p>
      </ConfirmDialog>
    </Page>
  );
}

/** «Se kunder, se opplysninger og publisere dokumenter»: one sentence of several labels. */
function listed(labels: readonly string[]): string {
  const words = labels.map((label, index) =>
    index === 0 ? label : label.charAt(0).toLocaleLowerCase() + label.slice(1),
  );
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);
}
