import type * as nb from '../nb/shell.js';
import type { TextsOf } from '../texts-of.js';

export const shell: TextsOf<typeof nb.shell> = {
  mainMenu: 'Main menu',
  openMenu: 'Menu',
  clients: 'Clients',
  members: 'Members',
  apiKeys: 'API keys',
  audit: 'Activity log',
  language: 'Language',
  theme: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  system: 'Same as the device',
  signOut: 'Sign out',
  signOutFailed: 'You are not signed out: we cannot reach the server. Try again.',
  signOutEffect: 'If you sign out now, they are lost.',
  signOutAnyway: 'Discard and sign out',
  signedInAs: 'Signed in as {{name}}',
  account: 'Account and settings',
  agencies: 'Agencies you are a member of',
  offline: 'You are offline. What you write stays here. Save when the connection is back.',
  notFoundTitle: 'There is no such page',
  notFound: 'The address is wrong, or the page has moved.',
  toClients: 'To the client list',
};

export const errors: TextsOf<typeof nb.errors> = {
  title: 'Something went wrong',
  noContact: 'We cannot get through',
  noAccess: 'You do not have access',
  rolesNeeded: 'This needs the role {{roles}}. Ask an owner of the agency if you need access.',
  rolesNeededThan:
    'This needs the role {{roles}}, and you are {{role}}. Ask an owner of the agency if you need access.',
  OFFLINE: 'We cannot reach the server. Check your connection and try again.',
  FORBIDDEN: 'You do not have access to this. Ask an owner or administrator of the agency.',
  UNAVAILABLE: 'We cannot reach the database right now. Try again in a moment.',
  INTERNAL: 'Something failed on our side. Try again in a moment.',
  NOT_FOUND: 'We cannot find this. It may have been removed, or the address may be wrong.',
  UNAUTHENTICATED: 'You are signed out. Sign in again to continue.',
  ORG_NUMBER_INVALID: 'The organisation number is not valid. Check the nine digits against the register.',
  ALREADY_A_MEMBER: 'This person is already a member of the agency.',
  LAST_OWNER: 'The agency needs at least one owner. Make someone else an owner first.',
  ROLE_TOO_HIGH: 'You cannot give a role that is higher than your own.',
  INPUT_INVALID: 'Some of what you filled in cannot be used. Correct it and try again.',
  UNEXPECTED: 'Something failed on our side. Try again in a moment.',
  requestId: 'Give this code if you contact us: {{id}}',
};
