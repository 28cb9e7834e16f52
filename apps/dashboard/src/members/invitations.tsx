import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Table, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationsDocument, RevokeInvitationDocument, type InvitationsQuery } from '#graphql-client';
import { formatDate } from '../i18n/format.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { joinPages } from '../shared/join-pages.js';
import { ErrorState } from '../shared/states.js';
import classes from '../shared/page.module.css';

type Invitation = InvitationsQuery['invitations']['nodes'][number];

/** Those who are invited and have not answered. */
export function Invitations() {
  const { t } = useTranslation();
  const { data, error, refetch, fetchMore } = useQuery(InvitationsDocument, { variables: { first: 50 } });
  const [revoke, revocation] = useMutation(RevokeInvitationDocument);
  const [asked, setAsked] = useState<Invitation>();
  const [failure, setFailure] = useState<unknown>();
  const found = data?.invitations;

  const confirm = async () => {
    if (!asked) return;
    setFailure(undefined);
    try {
      await revoke({ variables: { input: { id: asked.id } } });
      await refetch();
    } catch (thrown) {
      setFailure(thrown);
    }
    setAsked(undefined);
  };
  const problem = failure ?? (data ? undefined : error);
  if (problem !== undefined) return <ErrorState error={problem} retry={refetch} />;
  if (!found || found.nodes.length === 0) return null;
  return (
    <section>
      <Title order={2} mt="xl" mb="md">
        {t('members.pending')}
      </Title>
      <div className={classes.tableFrame} role="region" aria-label={t('members.pending')} tabIndex={0}>
        <Table
          verticalSpacing="sm"
          horizontalSpacing="md"
          className={classes.cards ?? ''}
          aria-label={t('members.pending')}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('members.email')}</Table.Th>
              <Table.Th scope="col">{t('members.role')}</Table.Th>
              <Table.Th scope="col">{t('apiKeys.status')}</Table.Th>
              <Table.Th scope="col">{t('members.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.nodes.map((invitation) => (
              <Table.Tr key={invitation.id}>
                <Table.Td>{invitation.email}</Table.Td>
                <Table.Td>{t(`common.roles.${invitation.role}`)}</Table.Td>
                <Table.Td>{t('members.expires', { date: formatDate(invitation.expiresAt) })}</Table.Td>
                <Table.Td>
                  <Button
                    size="xs"
                    variant="subtle"
                    color="brick"
                    aria-label={t('members.withdrawOne', { email: invitation.email })}
                    onClick={() => setAsked(invitation)}
                  >
                    {t('members.withdraw')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {found.pageInfo.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          onClick={() =>
            void fetchMore({
              variables: { after: found.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                invitations: joinPages(before.invitations, fetchMoreResult.invitations),
              }),
            })
          }
        >
          {t('common.showMore')}
        </Button>
      )}
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t('members.withdrawQuestion', { email: asked?.email ?? '' })}
        action={t('members.withdraw')}
        busy={revocation.loading}
        onConfirm={confirm}
      >
        <p>{t('members.withdrawEffect')}</p>
      </ConfirmDialog>
    </section>
  );
}
