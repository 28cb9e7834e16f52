import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconHelpHexagon } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAnswered } from '../draft/answers.js';
import type { FieldName } from '../field-name.js';
import { useAsked, useDraft, useFactsForm, useOpenQuestion } from '../form-context.js';
import classes from './fields.module.css';

/** Why a question is asked, and the way to say that one does not know. */
export function QuestionLine({ pointer, field }: { pointer: string; field: FieldName }) {
  const { t } = useTranslation();
  const { draft, readOnly } = useFactsForm();
  const [explained, setExplained] = useState(false);
  const reason = useId();
  const asked = useAsked(pointer);
  const open = useOpenQuestion(pointer);
  const answered = useDraft(draft, ({ facts }) => isAnswered(facts, pointer));
  const label = t(`fields.${field}.label`);
  const canSayUnknown = !answered && open === undefined && asked === 'asked' && !readOnly;
  return (
    <div className={classes.question}>
      {open !== undefined && <OpenLine pointer={pointer} label={label} note={open} />}
      <div className={classes.questionActions}>
        <button
          type="button"
          className={classes.quietAction}
          aria-expanded={explained}
          aria-controls={explained ? reason : undefined}
          onClick={() => setExplained(!explained)}
        >
          {t('interview.why')}
          <VisuallyHidden>: {label}</VisuallyHidden>
          <IconChevronDown size={14} aria-hidden data-open={explained || undefined} />
        </button>
        {canSayUnknown && (
          <button type="button" className={classes.quietAction} onClick={() => draft.leaveOpen(pointer)}>
            {t('interview.unknown')}
            <VisuallyHidden>: {label}</VisuallyHidden>
          </button>
        )}
      </div>
      {explained && (
        <p id={reason} className={classes.reason}>
          {t(`whys.${field}.why`)} <cite>{t(`whys.${field}.law`)}</cite>
        </p>
      )}
    </div>
  );
}

/** A question that waits for an answer, with a note for whoever is to give it. */
function OpenLine({ pointer, label, note }: { pointer: string; label: string; note: string }) {
  const { t } = useTranslation();
  const { draft, readOnly } = useFactsForm();
  return (
    <div className={classes.openQuestion}>
      <p>
        <IconHelpHexagon size={16} aria-hidden /> {t('interview.openQuestion')}
      </p>
      <div className={classes.openQuestionNote}>
        <TextInput
          size="xs"
          aria-label={t('interview.noteOf', { label })}
          placeholder={t('interview.note')}
          maxLength={200}
          readOnly={readOnly}
          autoComplete="off"
          value={note}
          onChange={(event) => {
            const words = event.currentTarget.value;
            draft.leaveOpen(pointer, words === '' ? undefined : words);
          }}
        />
        {!readOnly && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('interview.closeOf', { label })}
            onClick={() => draft.closeQuestion(pointer)}
          >
            {t('interview.close')}
          </Button>
        )}
      </div>
    </div>
  );
}
