import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBuildingCommunity, IconCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SwitchAgencyDocument } from '#graphql-client';
import { useSentence } from '../shared/states.js';
import { problemOf } from './problems.js';
import type { Viewer } from './session.js';
import classes from './shell.module.css';

/** The tabs of a browser share one session: when one of them switches, the others must not go on in the agency that was left. */
const CHANNEL = 'vern-agency';

/** Where else the person works, and the way there. For people in more than one agency. */
export function AgencyMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const navigate = useNavigate();
  const [switchAgency, { loading, client }] = useMutation(SwitchAgencyDocument);

  // Nothing of the agency that was left may be shown. Drafts are kept per client, and wait for its agency.
  const arrive = useCallback(async () => {
    await client.clearStore();
    await navigate({ to: '/clients' });
    await client.reFetchObservableQueries();
  }, [client, navigate]);

  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void arrive();
    return () => channel.close();
  }, [arrive]);

  const enter = async (agencyId: string) => {
    try {
      await switchAgency({ variables: { input: { agencyId } } });
      const channel = new BroadcastChannel(CHANNEL);
      channel.postMessage(agencyId);
      channel.close();
    } catch (thrown) {
      notifications.show({
        message: sentence(problemOf(thrown)),
        color: 'brick',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
    }
  };

  return (
    <Menu position="bottom-end" width={250} shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          px="xs"
          className={classes.account}
          loading={loading}
          leftSection={<IconBuildingCommunity size={22} stroke={1.6} aria-hidden />}
        >
          <span className={classes.accountName}>{viewer.agency.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('shell.agencies')}>
        {viewer.agencies.map(({ id, name }) => (
          <Menu.Item
            key={id}
            aria-current={id === viewer.agency.id ? 'true' : undefined}
            rightSection={id === viewer.agency.id && <IconCheck size={16} aria-hidden />}
            onClick={() => {
              if (id !== viewer.agency.id) void enter(id);
            }}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
