import { Badge, SegmentedControl, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconRefresh, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { glimpseOf, saidBy, type Clause } from './clause.js';
import type { ClauseDraft } from './clause-drafts.js';
import classes from './wording.module.css';

const COLOURS = { AGENCY: 'fjord', CLIENT: 'sky', ADDED: 'fjord' } as const;
const SHOWN = ['all', 'own', 'changed'] as const;
type Shown = (typeof SHOWN)[number];

interface ClauseListProps {
  readonly clauses: readonly Clause[];
  readonly drafts: ReadonlyMap<string, ClauseDraft>;
  readonly open: string | undefined;
  /** Language of the clauses. */
  readonly locale: string;
  /** The list makes way for the clause that is chosen. */
  readonly alone: boolean;
}

/** The clauses in the document's order, under its headings. */
export function ClauseList({ clauses, drafts, open, locale, alone }: ClauseListProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const sought = search.trim().toLocaleLowerCase();
  const needsEyes = (clause: Clause) => clause.standardChanged || isUnreadable(clause);
  const found = clauses.filter((clause) => {
    const { path, heading, state } = clause;
    if (shown === 'own' && state === 'STANDARD' && !drafts.has(path)) return false;
    if (shown === 'changed' && !needsEyes(clause)) return false;
    const text = drafts.get(path)?.text ?? saidBy(clause);
    return sought === '' || `${path} ${heading ?? ''} ${text}`.toLocaleLowerCase().includes(sought);
  });
  const sections = [...new Set(found.map(({ section }) => section))];
  const none =
    sought !== '' || shown === 'all' ? 'wording.noMatch' : shown === 'own' ? 'wording.noneOwn' : 'wording.noneChanged';
  return (
    <nav className={classes.list} aria-label={t('wording.clauses')}>
      <div className={classes.filters}>
        <TextInput
          type="search"
          aria-label={t('wording.filter')}
          placeholder={t('wording.filter')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={search}
          onChange={({ currentTarget: { value } }) => setSearch(value)}
        />
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('wording.show')}
          value={shown}
          onChange={setShown}
          data={SHOWN.map((value) => ({ value, label: t(`wording.${value}`) }))}
        />
      </div>
      <div className={classes.scroll}>
        {sections.length === 0 && <p className={classes.quiet}>{t(none)}</p>}
        {sections.map((section) => {
          const inSection = found.filter((clause) => clause.section === section);
          return (
            <section key={section} className={classes.section}>
              <h2>
                {section === 'title' || section === 'lead' ? (
                  t(`wording.places.${section}`)
                ) : (
                  <span lang={locale}>{glimpseOf(inSection[0]?.heading ?? section)}</span>
                )}
              </h2>
              <ul>
                {inSection.map((clause) => (
                  <li key={clause.path}>
                    <Entry
                      clause={clause}
                      draft={drafts.get(clause.path)}
                      open={open === clause.path}
                      locale={locale}
                      alone={alone}
                    />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </nav>
  );
}

interface EntryProps {
  readonly clause: Clause;
  readonly draft: ClauseDraft | undefined;
  readonly open: boolean;
  readonly locale: string;
  readonly alone: boolean;
}

function Entry({ clause, draft, open, locale, alone }: EntryProps) {
  const { t } = useTranslation();
  const { path, state, standardChanged } = clause;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (open) link.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <Link
      ref={link}
      to="/wording"
      search={(before) => ({ ...before, clause: path })}
      className={classes.entry ?? ''}
      aria-current={open ? 'true' : undefined}
      resetScroll={alone}
    >
      <span lang={locale} className={classes.glimpse}>
        {glimpseOf(draft?.text ?? saidBy(clause)) || path.slice(path.indexOf('/') + 1)}
      </span>
      <span className={classes.marks}>
        {state === 'STANDARD' ? (
          <span className={classes.quiet}>{t('wording.states.STANDARD')}</span>
        ) : (
          <Badge size="sm" color={COLOURS[state]}>
            {t(`wording.states.${state}`)}
          </Badge>
        )}
        {standardChanged && (
          <Badge size="sm" color="amber" leftSection={<IconRefresh size={13} aria-hidden />}>
            {t('wording.standardChanged')}
          </Badge>
        )}
        {isUnreadable(clause) && (
          <Badge size="sm" color="brick" leftSection={<IconAlertTriangle size={13} aria-hidden />}>
            {t('wording.unreadable')}
          </Badge>
        )}
        {draft && (
          <Badge size="sm" color="amber" leftSection={<IconPencil size={13} aria-hidden />}>
            {t('wording.unsaved')}
          </Badge>
        )}
      </span>
    </Link>
  );
}

function isUnreadable({ client, agency }: Clause): boolean {
  return (client ?? agency)?.unreadable ?? false;
}
