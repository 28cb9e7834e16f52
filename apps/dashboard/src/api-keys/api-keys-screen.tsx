import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Button, Code, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiKeysDocument, RevokeApiKeyDocument, type ApiKeysQuery } from '#graphql-client';
import { can, useViewer } from '../app/session.js';
import { formatDate, formatMoment } from '../i18n/format.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { joinPages } from '../shared/join-pages.js';
import { Page } from '../shared/page.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { CreateApiKey } from './create-api-key.js';
import { useActionWords } from './action-words.js';
import classes from '../shared/page.module.css';

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
        <div className={classes.tableFrame} role="region" aria-label={t('apiKeys.title')} tabIndex={0}>
          <Table
            verticalSpacing="sm"
            horizontalSpacing="md"
            className={classes.cards ?? ''}
            aria-label={t('apiKeys.title')}
          >
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('apiKeys.name')}</Table.Th>
                <Table.Th scope="col">{t('apiKeys.prefix')}</Table.Th>
                <Table.Th scope="col">{t('apiKeys.scopes')}</Table.Th>
                <Table.Th scope="col">{t('apiKeys.lastUsed')}</Table.Th>
                <Table.Th scope="col">{t('apiKeys.status')}</Table.Th>
                {mayRevoke && <Table.Th scope="col">{t('members.actions')}</Table.Th>}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.nodes.map((key) => (
                <Table.Tr key={key.id}>
                  <Table.Td>
                    <strong>{key.name}</strong>
                  </Table.Td>
                  <Table.Td data-label={t('apiKeys.prefix')}>
                    <Code>{key.prefix}</Code>
                  </Table.Td>
                  <Table.Td data-label={t('apiKeys.scopes')}>{key.scopes.map(wordsOf).join(', ')}</Table.Td>
                  <Table.Td data-label={t('apiKeys.lastUsed')}>
                    {key.lastUsedAt === null ? t('common.never') : formatMoment(key.lastUsedAt)}
                  </Table.Td>
                  <Table.Td>
                    {key.revokedAt === null ? (
                      <Badge color="fjord">{t('apiKeys.active')}</Badge>
                    ) : (
                      <Badge color="gray">{t('apiKeys.revoked', { date: formatDate(key.revokedAt) })}</Badge>
                    )}
                  </Table.Td>
                  {mayRevoke && (
                    <Table.Td>
                      {key.revokedAt === null && (
                        <Button
                          size="xs"
                          variant="subtle"
                          color="brick"
                          aria-label={t('apiKeys.revokeOne', { name: key.name })}
                          onClick={() => setAsked(key)}
                        >
                          {t('apiKeys.revoke')}
                        </Button>
                      )}
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {found?.pageInfo.hasNextPage === true && (
        <Button
          mt="md"
          variant="default"
          onClick={() =>
            void fetchMore({
              variables: { after: found.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                apiKeys: joinPages(before.apiKeys, fetchMoreResult.apiKeys),
              }),
            })
          }
        >
          {t('common.showMore')}
        </Button>
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
