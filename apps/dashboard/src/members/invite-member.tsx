import { useMutation } from '@apollo/client/react';
import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationsDocument, InviteMemberDocument, type Role } from '#graphql-client';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { ErrorState } from '../shared/states.js';
import { ROLES } from './roles.js';

export function InviteMember({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [invite, { loading }] = useMutation(InviteMemberDocument, {
    refetchQueries: [InvitationsDocument],
    awaitRefetchQueries: true,
  });
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('EDITOR');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    const address = email.trim();
    if (address === '') return;
    try {
      await invite({ variables: { input: { email: address, role } } });
      notifications.show({
        message: t('members.invited', { email: address }),
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
      onClose();
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('members.invite')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <p>{t('members.inviteLead')}</p>
          {failure !== undefined && <ErrorState error={failure} />}
          <TextInput
            label={t('members.email')}
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={tried && email.trim() === '' && t('members.emailMissing')}
            data-autofocus
          />
          <Radio.Group
            label={t('members.role')}
            value={role}
            onChange={(value) => setRole(ROLES.find((known) => known === value) ?? 'EDITOR')}
          >
            <Stack gap="xs" mt="xs">
              {ROLES.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`common.roles.${value}`)}
                  description={t(`common.roleHelp.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        </Stack>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('members.sendInvitation')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
