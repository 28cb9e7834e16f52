import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { can, useViewer } from '../app/session.js';
import { Page } from '../shared/page.js';
import { EmptyState, ErrorState, LoadingState } from '../shared/states.js';
import { CatalogueTools, categoryOf } from './catalogue-tools.js';
import { ServiceDialog } from './service-dialog.js';
import { ServiceEntry } from './service-entry.js';
import { useCatalogue, type CatalogueFilter } from './use-catalogue.js';
import { useCatalogueWords } from './words.js';
import classes from './services.module.css';

const route = getRouteApi('/shell/services');
const PAGE = 25;

/** The catalogue of known services as the agency knows it: its own words first. */
export function ServicesScreen() {
  const { t } = useTranslation();
  const { actions } = useViewer();
  const { search = '', category } = route.useSearch();
  const navigate = route.useNavigate();
  const { vocabulary } = useCatalogueWords();
  const [creating, create] = useDisclosure(false);
  const shelf = vocabulary.serviceCategories.some(({ code }) => code === category) ? category : undefined;
  const filter: CatalogueFilter = { search, category: categoryOf(shelf ?? '') };
  const look = (next: CatalogueFilter) =>
    void navigate({
      search: {
        ...(next.search !== '' && { search: next.search }),
        ...(next.category !== undefined && { category: next.category.toLowerCase() }),
      },
      replace: true,
    });
  return (
    <Page
      title={t('services.title')}
      lead={t('services.lead')}
      action={
        can(actions, 'service:write') && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={create.open}>
            {t('services.create')}
          </Button>
        )
      }
    >
      <CatalogueTools filter={filter} onChange={look} />
      <Shelf title={t('services.ownTitle')} filter={{ ...filter, own: true }} empty={t('services.noOwn')} />
      <Shelf title={t('services.allTitle')} filter={filter} />
      {creating && <ServiceDialog onClose={create.close} />}
    </Page>
  );
}

interface ShelfProps {
  readonly title: string;
  readonly filter: CatalogueFilter;
  /** Said instead of nothing, where nobody has searched. */
  readonly empty?: string;
}

function Shelf({ title, filter, empty }: ShelfProps) {
  const { t } = useTranslation();
  const { found, error, refetch, busy, loadingMore, showMore } = useCatalogue(filter, PAGE);
  const none = found?.nodes.length === 0;
  // What the agency has of its own is not missed by who searches the whole catalogue.
  if (none && empty !== undefined && (filter.search !== '' || filter.category !== undefined)) return null;
  return (
    <section className={classes.section} aria-label={title}>
      <h2>{title}</h2>
      {error ? (
        <ErrorState error={error} retry={refetch} />
      ) : !found ? (
        <LoadingState rows={empty === undefined ? 5 : 1} height={130} />
      ) : none && empty !== undefined ? (
        <p className={classes.quiet}>{empty}</p>
      ) : none ? (
        <EmptyState title={t('services.noMatchTitle')} text={t('services.noMatchScreen')} />
      ) : (
        <>
          <ul className={classes.list} aria-label={title} aria-busy={busy}>
            {found.nodes.map((service) => (
              <ServiceEntry
                key={service.slug}
                service={service}
                name={
                  <Link to="/services/$slug" params={{ slug: service.slug }}>
                    {service.name}
                  </Link>
                }
              />
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
    </section>
  );
}
