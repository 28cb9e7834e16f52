import { Badge, Button } from '@mantine/core';
import { IconBulb, IconCheck, IconFlask, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFactsForm, useMark } from '../form-context.js';
import classes from './fields.module.css';

interface MarkLineProps {
  readonly pointer: string;
  readonly label: string;
  /** Whether only a mark on exactly this value is shown, as on a group whose fields show theirs. */
  readonly exact?: boolean;
  /** Instead of taking the value out at once. */
  readonly onRemove?: () => void;
}

/** Says that nobody of the business has confirmed a value, and lets a person confirm it; a suggestion can be changed or removed too. */
export function MarkLine({ pointer, label, exact = false, onRemove }: MarkLineProps) {
  const { t } = useTranslation();
  const { draft, readOnly, lead } = useFactsForm();
  const kind = useMark(pointer, exact);
  if (kind === undefined) return null;
  const suggestion = kind === 'suggestion';
  const action = { size: 'compact-xs', variant: 'subtle' } as const;
  return (
    <div className={classes.mark}>
      <Badge
        color={suggestion ? 'sky' : 'amber'}
        leftSection={suggestion ? <IconBulb size={14} aria-hidden /> : <IconFlask size={14} aria-hidden />}
        title={t(`facts.${kind}Help`)}
      >
        {t(`facts.${kind}`)}
      </Badge>
      {!readOnly && (
        <>
          <Button
            {...action}
            leftSection={<IconCheck size={14} aria-hidden />}
            aria-label={t('facts.confirmOf', { label })}
            onClick={() => draft.confirm(pointer)}
          >
            {t('facts.confirm')}
          </Button>
          {suggestion && !exact && (
            <Button
              {...action}
              leftSection={<IconPencil size={14} aria-hidden />}
              aria-label={t('facts.changeOf', { label })}
              onClick={() => lead(pointer)}
            >
              {t('facts.change')}
            </Button>
          )}
          {suggestion && (
            <Button
              {...action}
              color="brick"
              leftSection={<IconTrash size={14} aria-hidden />}
              aria-label={t('facts.removeSuggestion', { label })}
              onClick={onRemove ?? (() => draft.removeAt(pointer))}
            >
              {t('common.remove')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
