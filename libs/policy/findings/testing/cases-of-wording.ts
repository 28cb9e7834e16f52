import type { OwnClause } from '../../wording/own-clause.js';
import type { FindingCode } from '../codes.js';
import type { Cases } from './case.js';

/** The lawful facts are published in Bokmål and English: wording in Swedish says nothing until Swedish is added. */
const IN_SWEDISH = { '/locales': ['nb', 'en', 'sv'] };

const own = (path: string, text: string, more: Partial<OwnClause> = {}): OwnClause => ({
  kind: 'privacy-policy',
  locale: 'sv',
  path,
  text,
  ...more,
});
const inSwedish = (...wording: readonly OwnClause[]): Cases => [{ raise: IN_SWEDISH, at: '', around: { wording } }];

/** What an agency's own wording leaves out, or no longer fits. */
export const CASES_OF_WORDING = {
  'wording.fact_dropped': inSwedish(own('responsible/controller', 'Vi är personuppgiftsansvariga.')),
  'wording.citation_dropped': inSwedish(own('requests/deadline', 'Vi svarar inom en månad.')),
  'wording.says_nothing': inSwedish(own('requests/free', '{{#if organisation.severalWebsites}}Det är gratis.{{/if}}')),
  'wording.unreadable': inSwedish(own('changes/newest', '{{edition.colour}}')),
  'wording.added_untranslated': inSwedish(
    own('changes/own-archive', 'Arkivet er åpent.', { locale: 'nb' }),
    own('changes/own-archive', 'The archive is open.', { locale: 'en' }),
  ),
  'wording.untranslated': inSwedish(
    own('changes/newest', 'Nyeste utgave ligger her.', { locale: 'nb' }),
    own('changes/newest', 'The newest edition is here.', { locale: 'en' }),
  ),
  'wording.standard_changed': inSwedish(own('changes/newest', 'Den nyaste finns här.', { base: 'Som det var förut.' })),
} satisfies Partial<Record<FindingCode, Cases>>;
