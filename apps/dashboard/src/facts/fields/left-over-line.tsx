import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAsked, useFactsForm } from '../form-context.js';
import classes from './fields.module.css';

/** Says that a value no longer answers anything that is asked, and lets a person take it out. Until then it is kept. */
export function LeftOverLine({ pointer, label }: { pointer: string; label: string }) {
  const { t } = useTranslation();
  const { draft, readOnly } = useFactsForm();
  if (useAsked(pointer) !== 'left-over') return null;
  return (
    <div className={classes.leftOver}>
      <IconArchive size={15} aria-hidden />
      <span>{t('facts.leftOver')}</span>
      {!readOnly && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('facts.removeLeftOver', { label })}
          onClick={() => draft.removeAt(pointer)}
        >
          {t('common.remove')}
        </Button>
      )}
    </div>
  );
}
