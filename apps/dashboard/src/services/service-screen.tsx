import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft, IconPencil, IconTrash } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteServiceDocument, ServiceDocument, type ServiceQuery } from '#graphql-client';
import { can, useViewer } from '../app/session.js';
import { asJson } from '../facts/draft/json.js';
import { language } from '../i18n/i18n.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { Page } from '../shared/page.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import { ServiceDetails } from './service-details.js';
import { ServiceDialog } from './service-dialog.js';
import { OriginBadge } from './service-summary.js';
import classes from './services.module.css';

const route = getRouteApi('/shell/services/$slug');

/** Everything that is known of one service, where it was read, and the agency's way to say otherwise. */
export function ServiceScreen() {
  const { slug } = route.useParams();
  const { data, previousData, error, refetch } = useQuery(ServiceDocument, {
    variables: { slug, locale: language() },
  });
  const before = previousData?.service;
  const service = data?.service ?? (before?.slug === slug ? before : undefined);
  if (service) return <Service service={service} reload={refetch} />;
  return (
    <div className={classes.waiting}>
      {error ? <ErrorState error={error} retry={refetch} /> : <LoadingState rows={3} height={160} />}
    </div>
  );
}

function Service({ service, reload }: { service: ServiceQuery['service']; reload: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const { actions } = useViewer();
  const apollo = useApolloClient();
  const navigate = route.useNavigate();
  const [editing, edit] = useDisclosure(false);
  const [asking, ask] = useDisclosure(false);
  const [remove, { loading }] = useMutation(DeleteServiceDocument);
  const [failure, setFailure] = useState<unknown>();
  const { slug, name, own } = service;
  const mayWrite = can(actions, 'service:write');

  const confirm = async () => {
    setFailure(undefined);
    try {
      await remove({ variables: { input: { slug } } });
      apollo.cache.evict({ fieldName: 'services' });
      notifications.show({
        message: t(own === 'OWN' ? 'services.removed' : 'services.restored', { name }),
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
      if (own === 'OWN') await navigate({ to: '/services' });
      else await reload();
    } catch (thrown) {
      setFailure(thrown);
    }
    ask.close();
  };
  return (
    <Page
      title={name}
      lead={
        <span className={classes.title}>
          {service.categoryName} <OriginBadge own={own} />
        </span>
      }
      action={
        mayWrite && (
          <div className={classes.actions}>
            {own !== 'STANDARD' && (
              <Button variant="default" leftSection={<IconTrash size={17} aria-hidden />} onClick={ask.open}>
                {t(`services.removeAction.${own}`)}
              </Button>
            )}
            <Button leftSection={<IconPencil size={17} aria-hidden />} onClick={edit.open}>
              {t(own === 'STANDARD' ? 'services.correct' : 'services.edit')}
            </Button>
          </div>
        )
      }
    >
      <p>
        <Link to="/services" className={classes.back}>
          <IconArrowLeft size={16} aria-hidden /> {t('services.back')}
        </Link>
      </p>
      {failure !== undefined && <ErrorState error={failure} />}
      <ServiceDetails service={service} />
      {editing && <ServiceDialog service={{ name, own, entry: asJson(service.entry) }} onClose={edit.close} />}
      {own !== 'STANDARD' && (
        <ConfirmDialog
          opened={asking}
          onClose={ask.close}
          onConfirm={confirm}
          busy={loading}
          title={t(`services.removeQuestion.${own}`, { name })}
          action={t(`services.removeAction.${own}`)}
        >
          <p>{t(`services.removeEffect.${own}`)}</p>
        </ConfirmDialog>
      )}
    </Page>
  );
}
