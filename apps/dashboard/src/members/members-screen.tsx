import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Button, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChangeMemberRoleDocument,
  MembersDocument,
  RemoveMemberDocument,
  type MembersQuery,
  type Role,
} from '#graphql-client';
import { can, useViewer } from '../app/session.js';
import { formatDate } from '../i18n/format.js';
import { DataTable, type Column } from '../shared/data-table.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { joinPages } from '../shared/join-pages.js';
import { Page } from '../shared/page.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import { Invitations } from './invitations.js';
import { InviteMember } from './invite-member.js';
import { ROLES } from './roles.js';

type Member = MembersQuery['members']['nodes'][number];
const PAGE = 50;

/** Who can sign in to the agency, and as what. */
export function MembersScreen() {
  const { t } = useTranslation();
  const { actions, agency, member: me } = useViewer();
  const { data, error, refetch, fetchMore } = useQuery(MembersDocument, { variables: { first: PAGE } });
  const [inviting, invite] = useDisclosure(false);
  const [removing, setRemoving] = useState<Member>();
  const [changeRole] = useMutation(ChangeMemberRoleDocument);
  const [remove, removal] = useMutation(RemoveMemberDocument);
  const [failure, setFailure] = useState<unknown>();
  const found = data?.members;
  const mayChange = can(actions, 'member:change');
  const mayRemove = can(actions, 'member:remove');

  const change = async (member: Member, role: Role) => {
    setFailure(undefined);
    try {
      await changeRole({ variables: { input: { id: member.id, role } } });
      notifications.show({
        message: t('members.roleChanged', { name: member.name, role: t(`common.roles.${role}`).toLocaleLowerCase() }),
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
    } catch (thrown) {
      setFailure(thrown);
      await refetch();
    }
  };
  const confirmRemoval = async () => {
    if (!removing) return;
    setFailure(undefined);
    try {
      const { data: done } = await remove({ variables: { input: { id: removing.id } } });
      const keys = done?.removeMember.revokedApiKeys ?? 0;
      const { name } = removing;
      notifications.show({
        message: keys === 0 ? t('members.removedMember', { name }) : t('members.removed', { name, count: keys }),
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
      await refetch();
    } catch (thrown) {
      setFailure(thrown);
    }
    setRemoving(undefined);
  };

  const columns: Column<Member>[] = [
    {
      title: t('members.name'),
      cell: ({ id, name }) => (
        <>
          <strong>{name}</strong> {id === me?.id && <Badge color="gray">{t('members.you')}</Badge>}
        </>
      ),
    },
    { title: t('members.email'), cell: ({ email }) => email },
    {
      title: t('members.role'),
      cell: (member) =>
        mayChange ? (
          <NativeSelect
            size="sm"
            aria-label={t('members.roleOf', { name: member.name })}
            value={member.role}
            onChange={(event) => {
              const role = ROLES.find((known) => known === event.currentTarget.value);
              if (role) void change(member, role);
            }}
            data={ROLES.map((role) => ({ value: role, label: t(`common.roles.${role}`) }))}
          />
        ) : (
          t(`common.roles.${member.role}`)
        ),
    },
    { title: t('members.since'), titled: true, cell: ({ createdAt }) => formatDate(createdAt) },
    ...(mayRemove
      ? [
          {
            title: t('members.actions'),
            cell: (member: Member) => (
              <Button
                size="xs"
                variant="subtle"
                color="brick"
                aria-label={t('members.removeOne', { name: member.name })}
                onClick={() => setRemoving(member)}
              >
                {t('members.remove')}
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
              members: joinPages(before.members, fetchMoreResult.members),
            }),
          })
      : undefined;
  const inviteButton = can(actions, 'member:invite') && (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={invite.open}>
      {t('members.invite')}
    </Button>
  );
  return (
    <Page title={t('members.title')} lead={t('members.lead', { agency: agency.name })} action={inviteButton}>
      {failure !== undefined && <ErrorState error={failure} />}
      {error && !data ? (
        <ErrorState error={error} retry={refetch} />
      ) : !found ? (
        <LoadingState rows={4} />
      ) : (
        <DataTable label={t('members.title')} rows={found.nodes} columns={columns} showMore={showMore} />
      )}
      {can(actions, 'member:invite') && <Invitations />}
      {inviting && <InviteMember onClose={invite.close} />}
      <ConfirmDialog
        opened={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('members.removeQuestion', { name: removing?.name ?? '' })}
        action={t('members.remove')}
        busy={removal.loading}
        onConfirm={confirmRemoval}
      >
        <p>{t('members.removeEffect', { name: removing?.name ?? '', agency: agency.name })}</p>
      </ConfirmDialog>
    </Page>
  );
}
