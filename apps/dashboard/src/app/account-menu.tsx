import { useApolloClient } from '@apollo/client/react';
import { Button, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterfaceLocale } from '#kernel';
import { forgetDrafts, hasUnsavedDrafts } from '../facts/draft/drafts.js';
import { changeLanguage, language } from '../i18n/i18n.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { forgetClauseDrafts, hasClauseDrafts } from '../wording/clause-drafts.js';
import { LANGUAGE_NAMES } from './languages.js';
import { call } from './http.js';
import { departed } from './presence.js';
import type { Viewer } from './session.js';
import classes from './shell.module.css';

const SCHEMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];
const SCHEME_TEXT = { light: 'shell.light', dark: 'shell.dark', auto: 'shell.system' } as const;

/** Who is signed in, language, light or dark, and the way out. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const apollo = useApolloClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [asked, asking] = useDisclosure(false);
  const name = viewer.member?.name ?? viewer.agency.name;

  const signOut = async () => {
    asking.close();
    try {
      await call('POST', '/auth/sign-out');
    } catch {
      notifications.show({
        message: t('shell.signOutFailed'),
        color: 'brick',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
      return;
    }
    departed();
    forgetDrafts();
    forgetClauseDrafts();
    await navigate({ to: '/sign-in', search: { ended: 'left' }, ignoreBlocker: true });
    await apollo.clearStore();
  };

  return (
    <>
      <ConfirmDialog
        opened={asked}
        onClose={asking.close}
        title={t('saving.leaveTitle')}
        action={t('shell.signOutAnyway')}
        onConfirm={signOut}
      >
        <p>{t('shell.signOutEffect')}</p>
      </ConfirmDialog>
      <Menu position="bottom-end" width={250} shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            px="xs"
            className={classes.account}
            leftSection={<IconUserCircle size={22} stroke={1.6} aria-hidden />}
          >
            <span className={classes.accountName}>{viewer.agencies.length > 1 ? name : viewer.agency.name}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('shell.account')}>
          <Menu.Label>{t('shell.signedInAs', { name })}</Menu.Label>
          <Menu.Divider />
          <Menu.Label>{t('shell.language')}</Menu.Label>
          {(Object.keys(LANGUAGE_NAMES) as InterfaceLocale[]).map((locale) => (
            <Menu.Item
              key={locale}
              lang={locale}
              rightSection={language() === locale && <IconCheck size={16} aria-hidden />}
              onClick={() => void changeLanguage(locale)}
            >
              {LANGUAGE_NAMES[locale]}
            </Menu.Item>
          ))}
          <Menu.Label>{t('shell.theme')}</Menu.Label>
          {SCHEMES.map((scheme) => (
            <Menu.Item
              key={scheme}
              rightSection={colorScheme === scheme && <IconCheck size={16} aria-hidden />}
              onClick={() => setColorScheme(scheme)}
            >
              {t(SCHEME_TEXT[scheme])}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => (hasUnsavedDrafts() || hasClauseDrafts() ? asking.open() : void signOut())}
          >
            {t('shell.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
