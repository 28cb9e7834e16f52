import { Badge, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClientPartsFragment } from '#graphql-client';
import type { FactsDraft } from '../facts/draft/draft.js';
import { formatMoment } from '../i18n/format.js';
import { ConfirmDialog } from '../shared/dialogs.js';
import { useSentence } from '../shared/states.js';
import { useActor } from '../shared/use-actor.js';
import type { Saving } from './use-save.js';
import classes from './client.module.css';

interface SaveBarProps {
  readonly client: ClientPartsFragment;
  readonly draft: FactsDraft;
  readonly saving: Saving;
  readonly changed: boolean;
  readonly readOnly: boolean;
}

/** Whether what is on the screen is saved, when and by whom, and the button that saves it. */
export function SaveBar({ client, draft, saving, changed, readOnly }: SaveBarProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [asking, dialog] = useDisclosure(false);
  const actor = useActor();
  const { failure } = saving;
  const state = changed
    ? t('saving.unsaved')
    : client.factsSavedAt === null
      ? t('saving.neverSaved')
      : t('saving.savedBy', { when: formatMoment(client.factsSavedAt), who: actor(client.factsSaver) });
  return (
    <div className={classes.save}>
      <div className={classes.saveState} role="status">
        {readOnly ? (
          <span>{t('facts.readOnly')}</span>
        ) : changed ? (
          <Badge color="amber" leftSection={<IconPencil size={14} aria-hidden />}>
            {state}
          </Badge>
        ) : (
          <span className={classes.savedState}>
            <IconCircleCheck size={17} aria-hidden /> {state}
          </span>
        )}
        {failure && changed && (
          <span className={classes.failure}>
            <IconAlertTriangle size={16} aria-hidden />
            {failure.code === 'FACTS_INVALID' ? t('saving.invalid') : t('saving.failed', { reason: sentence(failure) })}
          </span>
        )}
      </div>
      {!readOnly && (
        <div className={classes.saveActions}>
          {changed && (
            <Button variant="subtle" color="gray" c="var(--mantine-color-text)" onClick={dialog.open}>
              {t('saving.discard')}
            </Button>
          )}
          <Button onClick={() => void saving.save()} loading={saving.busy} disabled={!changed}>
            {t('saving.save')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title={t('saving.discardQuestion')}
        action={t('saving.discard')}
        onConfirm={() => {
          dialog.close();
          draft.discard();
        }}
      >
        <p>{t('saving.discardEffect')}</p>
      </ConfirmDialog>
    </div>
  );
}
