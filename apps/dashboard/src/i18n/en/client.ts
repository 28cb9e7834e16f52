import type * as nb from '../nb/client.js';
import type { TextsOf } from '../texts-of.js';

export const client: TextsOf<typeof nb.client> = {
  panels: 'View',
  facts: 'Facts',
  preview: 'Preview',
  findings: 'Findings',
  questions: 'Questions',
  publishing: 'Publishing',
  beside: 'Beside the form',
  activity: 'Activity',
};

export const saving: TextsOf<typeof nb.saving> = {
  unsaved: 'Unsaved changes',
  savedBy: 'Saved {{when}} by {{who}}',
  neverSaved: 'Not saved yet',
  save: 'Save',
  discard: 'Discard changes',
  discardQuestion: 'Discard the changes?',
  discardEffect: 'The form goes back to what was last saved.',
  done: 'The facts are saved.',
  invalid: 'The facts are not saved. Correct the fields that are marked.',
  failed: 'The facts are not saved, but are still here. {{reason}}',
  leaveTitle: 'You have unsaved changes',
  leave: 'If you leave now, they are lost.',
  stay: 'Stay here',
  leaveAnyway: 'Discard and go on',
};

export const conflict: TextsOf<typeof nb.conflict> = {
  title: 'Someone else has saved in the meantime',
  lead: '{{who}} saved {{when}}, after you began. Nothing is lost: choose what is to stand, and save again.',
  someone: 'Someone else',
  bothTitle: 'You both changed the same',
  onlyTitle: 'Changed by one of you',
  mine: 'Mine',
  theirs: 'The other’s',
  nothing: 'Nothing',
  allMine: 'Take all of mine',
  allTheirs: 'Take all of the other’s',
  submit: 'Combine and save',
  none: 'Your changes are about different things and can be combined as they are.',
};

export const preview: TextsOf<typeof nb.preview> = {
  document: 'Document',
  language: 'Language',
  frame: 'Preview: {{title}}',
  updating: 'Updating …',
  stale: 'Showing the last valid text. Correct the fields that are marked, and it follows again.',
  failed: 'The preview cannot be updated now.',
};

export const why: TextsOf<typeof nb.why> = {
  switch: 'Why is this here?',
  hint: 'Choose a part of the text to see what is behind it.',
  ask: 'Why is this here?',
  askOf: 'Why is this here? {{words}}',
  clause: 'Clause',
  beginning: 'Introduction',
  ownWording: 'The agency’s own wording',
  articles: 'Legal source',
  noArticles: 'No provision asks for exactly this.',
  facts: 'Facts',
  noFacts: 'None. The text is the same for everyone.',
  marks: 'Demo values and suggestions',
  goTo: 'Go to the field: {{place}}',
  changed: 'Changed {{when}} by {{who}}',
  changedBefore: 'Last changed before {{when}}',
  unsaved: 'Changed here, but not saved yet',
};

export const findings: TextsOf<typeof nb.findings> = {
  none: 'No findings',
  noneText: 'Nothing is missing in this document.',
  fix: 'How to fix it',
  open: 'Go to the field',
  openOf: 'Go to the field: {{message}}',
  articles: 'Legal source',
  waiting: 'Findings appear when the facts are valid.',
};

export const publishing: TextsOf<typeof nb.publishing> = {
  saveFirst: 'You have unsaved changes. Only what is saved is published.',
  version: 'Version {{number}}',
  publishedAt: 'Published {{when}}',
  notLive: 'Not published yet',
  publish: 'Publish',
  publishNew: 'Publish new version',
  publishQuestion: 'Publish {{kind}}?',
  publishLead:
    'This becomes version {{number}} for {{client}}, in {{languages}}. It shows at once on the open page and in every embed. Earlier versions stay.',
  submit: 'Publish now',
  blockedTitle_one: 'One finding blocks publication',
  blockedTitle_other: '{{count}} findings block publication',
  unchanged: 'Nothing has changed since version {{number}}. No new one was made.',
  upToDate: 'What is published agrees with the facts.',
  done: 'Version {{number}} is published.',
  hosted: 'Open the published page',
  embedTitle: 'Embed on the site',
  embedLead: 'Paste one of these where the text is to stand. New versions show by themselves.',
  iframe: 'With an iframe: works everywhere',
  script: 'With a script: the height follows the text',
  historyTitle: 'Versions',
  live: 'live now',
  openVersion: 'Open version {{number}}',
  fingerprint: 'SHA-256',
  forbidden: 'You can see what is published, but not publish.',
  warnings_one: '{{count}} warning does not block, but should be looked at first.',
  warnings_other: '{{count}} warnings do not block, but should be looked at first.',
};
