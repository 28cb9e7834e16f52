import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FactHistoryDocument, type FactHistoryQuery } from '#graphql-client';
import { useDescribe } from '../facts/describe.js';
import { isList, isObject, tokensOf, valueAt, type Json } from '../facts/draft/json.js';
import { useDraft, useFactsForm } from '../facts/form-context.js';
import { sectionOf } from '../facts/sections.js';
import { localWords } from '../facts/words.js';
import { formatMoment } from '../i18n/format.js';
import { language } from '../i18n/i18n.js';
import { useActor } from '../shared/use-actor.js';
import { factsBehind, savedPointer } from './facts-behind.js';
import classes from './preview.module.css';

/** As many as the server tells the history of at a time. */
const MOST = 200;
const LONGEST_VALUE = 160;

type Change = FactHistoryQuery['factHistory'][number];

/** The facts behind a text: each with its value and its last change, and the way to its field. */
export function FactsBehind({ pointers, locale }: { pointers: readonly string[]; locale: string }) {
  const { t } = useTranslation();
  const { draft } = useFactsForm();
  const facts = useDraft(draft, (current) => current.facts);
  const saved = useDraft(draft, ({ base }) => base);
  const revision = useDraft(draft, (current) => current.revision);
  const behind = factsBehind(facts, pointers).slice(0, MOST);
  const stored = new Map(behind.map((pointer) => [pointer, savedPointer(facts, saved, pointer)]));
  const asked = [...stored.values()].filter((pointer) => pointer !== undefined);
  const { data } = useQuery(FactHistoryDocument, {
    variables: { clientId: draft.clientId, pointers: asked, revision },
    skip: asked.length === 0,
  });
  if (behind.length === 0) return <p className={classes.quiet}>{t('why.noFacts')}</p>;
  return (
    <ul className={classes.facts}>
      {behind.map((pointer) => {
        const storedAt = stored.get(pointer);
        const change = data?.factHistory.find((candidate) => candidate.pointer === storedAt);
        return (
          <li key={pointer}>
            <FactBehind pointer={pointer} value={valueAt(facts, pointer)} locale={locale} />
            <ChangeLine unsaved={storedAt === undefined} change={change} />
          </li>
        );
      })}
    </ul>
  );
}

function FactBehind({ pointer, value, locale }: { pointer: string; value: Json | undefined; locale: string }) {
  const { t } = useTranslation();
  const { draft, lead } = useFactsForm();
  const { place, words } = useDescribe();
  const name = pointer === '/marks' ? t('why.marks') : place(draft.facts, tokensOf(pointer));
  const told = shortened(
    namesIn(value, locale) ?? localWords(value, [locale]) ?? words(value) ?? t('common.unanswered'),
  );
  const canLead = pointer === '/marks' || sectionOf(pointer) !== undefined;
  return (
    <>
      {canLead ? (
        <button type="button" aria-label={t('why.goTo', { place: name })} onClick={() => lead(pointer)}>
          {name}
        </button>
      ) : (
        <strong>{name}</strong>
      )}
      {pointer !== '/marks' && <p>{told}</p>}
    </>
  );
}

function ChangeLine({ unsaved, change }: { unsaved: boolean; change: Change | undefined }) {
  const { t } = useTranslation();
  const actor = useActor();
  const words = unsaved
    ? t('why.unsaved')
    : change?.at && change.by
      ? t('why.changed', { when: formatMoment(change.at), who: actor(change.by) })
      : change?.before && t('why.changedBefore', { when: formatMoment(change.before) });
  return words ? <p className={classes.quiet}>{words}</p> : null;
}

/** The names of things in a list, or of a thing; undefined for what has none. */
function namesIn(value: Json | undefined, locale: string): string | undefined {
  const nameOf = (item: Json) => (isObject(item) ? localWords(item['name'], [locale, language()]) : undefined);
  if (!isList(value)) return isObject(value) ? nameOf(value) : undefined;
  const names = value.map(nameOf).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}

function shortened(words: string): string {
  return words.length <= LONGEST_VALUE ? words : `${words.slice(0, LONGEST_VALUE).replace(/\s+\S*$/, '')} …`;
}
