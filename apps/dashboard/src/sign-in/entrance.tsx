import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../app/brand.js';
import { LANGUAGE_NAMES } from '../app/languages.js';
import { changeLanguage, language } from '../i18n/i18n.js';
import classes from './entrance.module.css';

/** The frame of screens for somebody who is not signed in. */
export function Entrance({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.entrance}>
      <header className={classes.top}>
        <Brand />
        <SegmentedControl
          size="xs"
          aria-label={t('shell.language')}
          value={language()}
          onChange={(value) => void changeLanguage(value === 'en' ? 'en' : 'nb')}
          data={Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }))}
        />
      </header>
      <main className={classes.card}>{children}</main>
    </div>
  );
}
