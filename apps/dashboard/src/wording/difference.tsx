import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './wording.module.css';

/** What was taken out and put in between two texts, word by word. */
export function Difference({ label, before, after }: { label: string; before: string; after: string }) {
  const { t } = useTranslation();
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  return (
    <div className={classes.text} role="region" aria-label={label} tabIndex={0} data-difference>
      {before === after
        ? t('wording.same')
        : parts.map(({ value, added, removed }, index) =>
            added ? (
              <ins key={index}>{value}</ins>
            ) : removed ? (
              <del key={index}>{value}</del>
            ) : (
              <span key={index}>{value}</span>
            ),
          )}
    </div>
  );
}
