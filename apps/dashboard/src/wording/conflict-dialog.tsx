import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../i18n/format.js';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { Difference } from './difference.js';
import type { ClauseConflict } from './use-clause-saving.js';
import classes from './wording.module.css';

interface ConflictDialogProps {
  readonly mine: string;
  readonly conflict: ClauseConflict;
  readonly onClose: () => void;
  readonly onTakeMine: () => unknown;
  readonly onTakeTheirs: () => unknown;
}

/** Two people wrote the same clause: both texts, what differs, and a choice. */
export function ClauseConflictDialog({ mine, conflict, onClose, onTakeMine, onTakeTheirs }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { text: theirs, at } = conflict;
  return (
    <Dialog opened onClose={onClose} title={t('wording.conflictTitle')} size="xl">
      <p>{t('wording.conflictLead', { when: at === undefined ? '' : formatMoment(at) })}</p>
      {theirs === undefined && <p>{t('wording.conflictRemoved')}</p>}
      <div className={classes.sides}>
        <section>
          <h3>{t('wording.conflictMine')}</h3>
          <div className={classes.text} role="region" aria-label={t('wording.conflictMine')} tabIndex={0}>
            {mine}
          </div>
        </section>
        {theirs !== undefined && (
          <section>
            <h3>{t('wording.conflictTheirs')}</h3>
            <div className={classes.text} role="region" aria-label={t('wording.conflictTheirs')} tabIndex={0}>
              {theirs}
            </div>
          </section>
        )}
      </div>
      {theirs !== undefined && (
        <section>
          <h3>{t('wording.conflictDifference')}</h3>
          <Difference label={t('wording.conflictDifference')} before={theirs} after={mine} />
        </section>
      )}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="default" onClick={() => void onTakeTheirs()}>
          {t('wording.takeTheirs')}
        </Button>
        <Button onClick={() => void onTakeMine()}>{t('wording.takeMine')}</Button>
      </DialogActions>
    </Dialog>
  );
}
