import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { SignIn } from '../sign-in/sign-in.js';
import {
  readClientSearch,
  readClientsSearch,
  readServicesSearch,
  readSignInSearch,
  readWordingSearch,
} from './search.js';
import { NotFound } from './not-found.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: SignIn,
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../sign-in/accept-invitation.js'), 'AcceptInvitation'),
});

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    redirect({ to: '/clients', throw: true });
  },
});
const clients = createRoute({
  getParentRoute: () => shell,
  path: '/clients',
  validateSearch: readClientsSearch,
  component: lazyRouteComponent(() => import('../clients/clients-screen.js'), 'ClientsScreen'),
});
const client = createRoute({
  getParentRoute: () => shell,
  path: '/clients/$clientId',
  validateSearch: readClientSearch,
  component: lazyRouteComponent(() => import('../client/client-screen.js'), 'ClientScreen'),
});
const services = createRoute({
  getParentRoute: () => shell,
  path: '/services',
  validateSearch: readServicesSearch,
  component: lazyRouteComponent(() => import('../services/services-screen.js'), 'ServicesScreen'),
});
const service = createRoute({
  getParentRoute: () => shell,
  path: '/services/$slug',
  component: lazyRouteComponent(() => import('../services/service-screen.js'), 'ServiceScreen'),
});
const wording = createRoute({
  getParentRoute: () => shell,
  path: '/wording',
  validateSearch: readWordingSearch,
  component: lazyRouteComponent(() => import('../wording/wording-screen.js'), 'WordingScreen'),
});
const members = createRoute({
  getParentRoute: () => shell,
  path: '/members',
  component: lazyRouteComponent(() => import('../members/members-screen.js'), 'MembersScreen'),
});
const apiKeys = createRoute({
  getParentRoute: () => shell,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('../api-keys/api-keys-screen.js'), 'ApiKeysScreen'),
});
const audit = createRoute({
  getParentRoute: () => shell,
  path: '/activity',
  component: lazyRouteComponent(() => import('../audit/audit-screen.js'), 'AuditScreen'),
});

const routeTree = root.addChildren([
  signIn,
  invitation,
  shell.addChildren([home, clients, client, services, service, wording, members, apiKeys, audit]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
