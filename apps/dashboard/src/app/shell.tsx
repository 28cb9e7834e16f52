import { useQuery } from '@apollo/client/react';
import { Burger, Drawer } from '@mantine/core';
import { useDisclosure, useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewerDocument } from '#graphql-client';
import { ErrorState, LoadingState } from '../shared/states.js';
import { AgencyMenu } from './agency-menu.js';
import { AccountMenu } from './account-menu.js';
import { Brand } from './brand.js';
import { arrived } from './presence.js';
import { can, ViewerContext, type Viewer } from './session.js';
import classes from './shell.module.css';
import { problemOf } from './problems.js';

/** What surrounds every screen of somebody who is signed in. */
export function Shell() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ViewerDocument);
  const [menuOpen, menu] = useDisclosure(false);
  const { online } = useNetwork();
  const viewer = data?.viewer;
  useEffect(() => {
    if (viewer) arrived();
  }, [viewer]);
  const expired = error !== undefined && problemOf(error).code === 'UNAUTHENTICATED';

  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('common.skip')}
      </a>
      <header className={classes.top}>
        <Link to="/clients" className={classes.home}>
          <Brand />
        </Link>
        {viewer && (
          <>
            <nav aria-label={t('shell.mainMenu')} className={classes.wide}>
              <MainLinks viewer={viewer} />
            </nav>
            {viewer.agencies.length > 1 && <AgencyMenu viewer={viewer} />}
            <AccountMenu viewer={viewer} />
            <Burger
              className={classes.narrow}
              opened={menuOpen}
              onClick={menu.toggle}
              size="sm"
              aria-label={t('shell.openMenu')}
            />
            <Drawer
              opened={menuOpen}
              onClose={menu.close}
              title={t('shell.mainMenu')}
              size="xs"
              position="right"
              closeButtonProps={{ 'aria-label': t('common.close') }}
            >
              <nav aria-label={t('shell.mainMenu')} className={classes.stacked} onClick={menu.close}>
                <MainLinks viewer={viewer} />
              </nav>
            </Drawer>
          </>
        )}
      </header>
      {!online && (
        <div role="status" className={classes.offline}>
          <IconWifiOff size={18} aria-hidden /> {t('shell.offline')}
        </div>
      )}
      <main id="content" tabIndex={-1}>
        {viewer ? (
          <ViewerContext value={viewer}>
            <Outlet />
          </ViewerContext>
        ) : (
          <div className={classes.waiting}>
            {error && !expired ? <ErrorState error={error} retry={refetch} /> : <LoadingState />}
          </div>
        )}
      </main>
    </div>
  );
}

function MainLinks({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const active = { className: `${classes.link ?? ''} ${classes.active ?? ''}`, 'aria-current': 'page' as const };
  const plain = { className: classes.link ?? '' };
  return (
    <>
      <Link to="/clients" activeProps={active} inactiveProps={plain}>
        {t('shell.clients')}
      </Link>
      {can(viewer.actions, 'service:read') && (
        <Link to="/services" activeProps={active} inactiveProps={plain}>
          {t('services.title')}
        </Link>
      )}
      {can(viewer.actions, 'wording:read') && (
        <Link to="/wording" activeProps={active} inactiveProps={plain}>
          {t('shell.wording')}
        </Link>
      )}
      {can(viewer.actions, 'member:read') && (
        <Link to="/members" activeProps={active} inactiveProps={plain}>
          {t('shell.members')}
        </Link>
      )}
      {can(viewer.actions, 'apiKey:read') && (
        <Link to="/api-keys" activeProps={active} inactiveProps={plain}>
          {t('shell.apiKeys')}
        </Link>
      )}
      {can(viewer.actions, 'audit:read') && (
        <Link to="/activity" activeProps={active} inactiveProps={plain}>
          {t('shell.audit')}
        </Link>
      )}
    </>
  );
}
