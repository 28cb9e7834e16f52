import { Alert } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Difference } from './difference.js';
import classes from './wording.module.css';

interface StandardChangedProps {
  /** The standard clause when the own text was written. */
  readonly base: string;
  readonly standard: string;
  readonly own: string;
  readonly children: ReactNode;
}

/** The standard as it was, as it is and the own text, as two differences, with what can be done about it. */
export function StandardChanged({ base, standard, own, children }: StandardChangedProps) {
  const { t } = useTranslation();
  return (
    <Alert color="amber" icon={<IconRefresh aria-hidden />} title={t('wording.changedTitle')}>
      <p className={classes.changedLead}>{t('wording.changedLead')}</p>
      <div className={classes.sides}>
        <section>
          <h3>{t('wording.changedThen')}</h3>
          <Difference label={t('wording.changedThen')} before={base} after={standard} />
        </section>
        <section>
          <h3>{t('wording.changedMine')}</h3>
          <Difference label={t('wording.changedMine')} before={standard} after={own} />
        </section>
      </div>
      {children}
    </Alert>
  );
}
