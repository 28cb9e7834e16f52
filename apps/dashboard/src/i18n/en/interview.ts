import type * as nb from '../nb/interview.js';
import type { TextsOf } from '../texts-of.js';

export const interview: TextsOf<typeof nb.interview> = {
  why: 'Why?',
  unknown: 'I don’t know',
  openQuestion: 'Not answered yet. The question is on the client’s list.',
  note: 'Note, such as who knows',
  noteOf: 'Note to the question: {{label}}',
  close: 'Take off the list',
  closeOf: 'Take off the list: {{label}}',
  optional: 'Optional',
  progress: 'Progress',
  answered: '{{answered}} of {{total}} answered',
  unknownCount: '{{count}} not known',
  openCount_one: '{{count}} open',
  openCount_other: '{{count}} open',
  complete: 'Every question has an answer.',
  resume: 'Continue where you left',
  next: 'Next question',
  previous: 'Previous question',
  steps: 'Go through the questions',
};

export const questions: TextsOf<typeof nb.questions> = {
  title: 'Questions for the client',
  lead: 'What nobody could answer yet. A question leaves this list when its field is answered.',
  none: 'No open questions',
  noneText: 'Press “I don’t know” at a field, and the question comes here.',
  copy: 'Copy the list',
  mail: 'Write to the client',
  noEmail: 'Add an e-mail address under Contact to write to the client from here.',
  tooLong: 'The list is too long for the e-mail link. Copy it and paste it into the e-mail.',
  paste: '(Paste the list here.)',
  subject: 'Questions about privacy: {{client}}',
  greeting: 'Hello! To finish the privacy policy of {{client}} we need your answers to this:',
  reason: 'Why: {{why}} ({{law}})',
  note: 'Note: {{note}}',
};

export const suggestions: TextsOf<typeof nb.suggestions> = {
  confirmAll_one: 'Confirm {{count}} suggestion',
  confirmAll_other: 'Confirm all {{count}} suggestions',
  title: 'Is this right?',
  lead: 'You confirm that the business stands by these answers:',
};

export const copying: TextsOf<typeof nb.copying> = {
  open: 'Copy from another client',
  title: 'Copy from another client',
  from: 'Client',
  pick: 'Choose the client to copy from',
  nothing: 'This client has nothing that can be copied.',
  lead: 'All that is copied becomes a suggestion until somebody confirms it for this client.',
  activities: 'Processing activities',
  services: 'Services',
  recipients: 'Recipients',
  practices: 'Practices',
  security: 'Security measures',
  rights: 'Rights',
  all: 'Choose all',
  none: 'Choose nothing',
  follows: 'comes with the activities',
  preview: 'This will be copied',
  reused: 'Already here, and used again: {{names}}.',
  left: 'Processing agreements and contact addresses are not copied: they are the client’s own.',
  submit_one: 'Copy {{count}} part',
  submit_other: 'Copy {{count}} parts',
  done: 'Copied as suggestions. Look through them and confirm.',
};

export const review: TextsOf<typeof nb.review> = {
  never: 'Nobody has confirmed the facts yet.',
  last: 'Last confirmed {{when}}.',
  confirm: 'The facts are still true',
  today: 'Confirmed today.',
};
