import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert, Badge, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconBooks, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseServiceDocument, ClientDocument } from '#graphql-client';
import { problemOf } from '../app/problems.js';
import { can, useViewer } from '../app/session.js';
import { asJson, isObject, textAt, valueAt } from '../facts/draft/json.js';
import { useDraft, useFactList, useFactsForm } from '../facts/form-context.js';
import { language } from '../i18n/i18n.js';
import { Dialog } from '../shared/dialogs.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { CatalogueTools } from './catalogue-tools.js';
import { ServiceEntry } from './service-entry.js';
import { useCatalogue, type CatalogueFilter, type ServiceInList } from './use-catalogue.js';
import classes from './services.module.css';

const PAGE = 20;

/** The way from the form of facts to the catalogue, for who may change facts. */
export function ChooseService() {
  const { t } = useTranslation();
  const { readOnly } = useFactsForm();
  const { actions } = useViewer();
  const [open, dialog] = useDisclosure(false);
  if (readOnly || !can(actions, 'service:read')) return null;
  return (
    <div>
      <Button leftSection={<IconBooks size={17} aria-hidden />} onClick={dialog.open}>
        {t('services.choose')}
      </Button>
      {open && <ChooseServiceDialog onClose={dialog.close} />}
    </div>
  );
}

function ChooseServiceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const apollo = useApolloClient();
  const { draft, openItem } = useFactsForm();
  const changed = useDraft(draft, ({ isChanged }) => isChanged);
  const chosen = new Set(useFactList('/services').map((service) => textAt(service, 'known')));
  const [filter, setFilter] = useState<CatalogueFilter>({ search: '', category: undefined });
  const { found, error, refetch, busy, loadingMore, showMore } = useCatalogue(filter, PAGE);
  const [choose, { loading }] = useMutation(ChooseServiceDocument);
  const [asked, setAsked] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const conflict = failure !== undefined && problemOf(failure).code === 'FACTS_CONFLICT';

  const take = async ({ slug, name }: ServiceInList) => {
    setAsked(slug);
    setFailure(undefined);
    const before = draft.facts;
    try {
      const { data } = await choose({
        variables: {
          input: { clientId: draft.clientId, slug, expectedRevision: draft.revision },
          locale: language(),
        },
      });
      if (!data) return;
      const { facts, factsRevision } = data.chooseService.client;
      draft.wasSaved(before, asJson(facts), factsRevision);
      notifications.show({
        message: t('services.done', { name }),
        color: 'fjord',
        closeButtonProps: { 'aria-label': t('common.close') },
      });
      onClose();
      openItem(idOf(draft.valueAt('/services'), slug));
    } catch (thrown) {
      setFailure(thrown);
      // Nothing is unsaved here, so the newest can take its place; the dialog stays for another try.
      if (problemOf(thrown).code === 'FACTS_CONFLICT') await apollo.refetchQueries({ include: [ClientDocument] });
    }
  };

  return (
    <Dialog opened onClose={onClose} title={t('services.chooseTitle')} size="xl">
      <div className={classes.dialog}>
        <p>{t('services.chooseLead')}</p>
        {changed && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('services.saveFirst')} role="alert">
            {t('services.saveFirstWhy')}
          </Alert>
        )}
        <CatalogueTools filter={filter} onChange={setFilter} />
        {conflict ? (
          <Alert
            color="amber"
            icon={<IconAlertTriangle aria-hidden />}
            title={t('services.conflictTitle')}
            role="alert"
          >
            {t('services.conflict')}
          </Alert>
        ) : (
          failure !== undefined && <ErrorState error={failure} />
        )}
        {error ? (
          <ErrorState error={error} retry={refetch} />
        ) : !found ? (
          <LoadingState rows={4} height={130} />
        ) : found.nodes.length === 0 ? (
          <EmptyState title={t('services.noMatchTitle')} text={t('services.noMatch')} />
        ) : (
          <>
            <ul className={classes.list} aria-label={t('services.title')} aria-busy={busy}>
              {found.nodes.map((service) => (
                <ServiceEntry key={service.slug} service={service}>
                  {chosen.has(service.slug) ? (
                    <Badge color="fjord" leftSection={<IconCheck size={14} aria-hidden />}>
                      {t('services.chosen')}
                    </Badge>
                  ) : (
                    <Button
                      size="xs"
                      variant="default"
                      disabled={changed || (loading && asked !== service.slug)}
                      loading={loading && asked === service.slug}
                      aria-label={t('services.chooseNamed', { name: service.name })}
                      onClick={() => void take(service)}
                    >
                      {t('services.chooseOne')}
                    </Button>
                  )}
                </ServiceEntry>
              ))}
            </ul>
            <div className={classes.foot}>
              <span role="status">{t('services.shown', { count: found.nodes.length })}</span>
              {found.pageInfo.hasNextPage && (
                <Button variant="default" loading={loadingMore} onClick={() => void showMore()}>
                  {t('common.showMore')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** The id the client's facts have for a service of the catalogue. */
function idOf(services: unknown, slug: string): string | undefined {
  const list = Array.isArray(services) ? services.filter(isObject) : [];
  const service = list.find((candidate) => candidate['known'] === slug);
  const id = service && valueAt(service, '/id');
  return typeof id === 'string' ? id : undefined;
}
