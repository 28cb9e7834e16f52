import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { language } from '../i18n/i18n.js';
import { problemOf } from './problems.js';

let onSignedOut: (() => void) | undefined;

/** Says what to do when the server no longer knows who we are. */
export function whenSignedOut(action: () => void): void {
  onSignedOut = action;
}

const words = new SetContextLink((previous) => ({
  ...previous,
  headers: { ...(previous['headers'] as Record<string, string> | undefined), 'accept-language': language() },
}));

const session = new ErrorLink(({ error }) => {
  if (problemOf(error).code === 'UNAUTHENTICATED') onSignedOut?.();
});

export const apollo = new ApolloClient({
  link: ApolloLink.from([session, words, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: new InMemoryCache({
    typePolicies: {
      Client: { fields: { facts: { merge: false } } },
      Version: { keyFields: false },
      Viewer: { keyFields: [] },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
