import type * as nb from '../nb/sign-in.js';
import type { TextsOf } from '../texts-of.js';

export const signIn: TextsOf<typeof nb.signIn> = {
  title: 'Sign in',
  lead: 'Privacy and cookie policies for all your clients, kept right from one set of facts.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  emailMissing: 'Enter your e-mail address.',
  passwordMissing: 'Enter your password.',
  refused: 'The e-mail address or the password is wrong. Try again.',
  throttled_one: 'There have been too many attempts. Wait {{count}} minute and try again.',
  throttled_other: 'There have been too many attempts. Wait {{count}} minutes and try again.',
  signedOut: 'You are signed out.',
  expired:
    'You are no longer signed in. Sign in again to continue. What you have not saved stays here as long as this tab is open.',
};

export const invitation: TextsOf<typeof nb.invitation> = {
  title: 'Join {{agency}}',
  lead: 'You are invited as {{role}} with the address {{email}}. Choose a name and a password to begin.',
  name: 'Your name',
  nameHelp: 'As your colleagues will see it.',
  nameMissing: 'Enter your name.',
  password: 'Password',
  passwordHelp: 'At least {{count}} characters. A sentence you remember is better than a jumble of signs and digits.',
  passwordShort: 'The password is too short. Use at least {{count}} characters.',
  submit: 'Create account and sign in',
  accountLead: 'You are invited as {{role}} and have an account already. Sign in as {{email}} to join.',
  accountSubmit: 'Sign in and join',
  wrongPassword: 'The password is wrong. Try again.',
  alreadyMember: 'You are a member of the agency already. Sign in to continue.',
  invalidTitle: 'The invitation is not valid',
  invalid: 'It has been used, withdrawn or has expired. Ask the person who invited you to send a new one.',
  toSignIn: 'To sign-in',
};
