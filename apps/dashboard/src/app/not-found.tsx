import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../shared/page.js';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main>
      <Page title={t('shell.notFoundTitle')} lead={t('shell.notFound')}>
        <Button renderRoot={(props) => <Link to="/clients" {...props} />}>{t('shell.toClients')}</Button>
      </Page>
    </main>
  );
}
