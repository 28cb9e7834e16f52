import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationsDocument, RevokeInvitationDocument, type InvitationsQuery } from '#graphql-client';
import { formatDate } from '../i18n/format.js';
import { DataTable } from '../shared/data-table.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { joinPages } from '../shared/join-pages.js';
import { ErrorState } from '../shared/states.js';

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
  const showMore = () =>
    fetchMore({
      variables: { after: found?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        invitations: joinPages(before.invitations, fetchMoreResult.invitations),
      }),
    });
  const problem = failure ?? (data ? undefined : error);
  if (problem !== undefined) return <ErrorState error={problem} retry={refetch} />;
  if (!found || found.nodes.length === 0) return null;
  return (
    <section>
      <Title order={2} mt="xl" mb="md">
        {t('members.pending')}
      </Title>
      <DataTable
        label={t('members.pending')}
        rows={found.nodes}
        showMore={found.pageInfo.hasNextPage ? showMore : undefined}
        columns={[
          { title: t('members.email'), cell: ({ email }) => email },
          { title: t('members.role'), cell: ({ role }) => t(`common.roles.${role}`) },
          {
            title: t('apiKeys.status'),
            cell: ({ expiresAt }) => t('members.expires', { date: formatDate(expiresAt) }),
          },
          {
            title: t('members.actions'),
            cell: (invitation) => (
              <Button
                size="xs"
                variant="subtle"
                color="brick"
                aria-label={t('members.withdrawOne', { email: invitation.email })}
                onClick={() => setAsked(invitation)}
              >
                {t('members.withdraw')}
              </Button>
            ),
          },
        ]}
      />
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
