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
  signedInAs: 'Signed in as {{name}}',
  account: 'Account and settings',
  offline: 'You are offline. What you write stays here. Save when the connection is back.',
  notFoundTitle: 'There is no such page',
  notFound: 'The address is wrong, or the page has moved.',
  toClients: 'To the client list',
};

export const errors: TextsOf<typeof nb.errors> = {
  title: 'Something went wrong',
  OFFLINE: 'We cannot reach the server. Check your connection and try again.',
  FORBIDDEN: 'You do not have access to this. Ask an owner or administrator of the agency.',
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
