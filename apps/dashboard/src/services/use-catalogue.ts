import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { ServicesDocument, type ServiceCategory, type ServicesQuery } from '#graphql-client';
import { language } from '../i18n/i18n.js';
import { joinPages } from '../shared/join-pages.js';

export type ServiceInList = ServicesQuery['services']['nodes'][number];

export interface CatalogueFilter {
  readonly search: string;
  readonly category: ServiceCategory | undefined;
  /** Only the agency's own and its corrections. */
  readonly own?: true;
}

/** One page of the catalogue, and the way to the next. */
export function useCatalogue({ search, category, own }: CatalogueFilter, first: number) {
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(ServicesDocument, {
    variables: {
      first,
      locale: language(),
      ...(search !== '' && { search }),
      ...(category !== undefined && { category }),
      ...(own && { own }),
    },
    notifyOnNetworkStatusChange: true,
  });
  const found = (data ?? previousData)?.services;
  return {
    found,
    error: data ? undefined : error,
    refetch,
    busy: networkStatus === NetworkStatus.setVariables,
    loadingMore: networkStatus === NetworkStatus.fetchMore,
    showMore: () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor ?? null },
        updateQuery: (before, { fetchMoreResult }) => ({
          services: joinPages(before.services, fetchMoreResult.services),
        }),
      }),
  };
}
