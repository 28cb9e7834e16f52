import { Button } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/server-day.js';
import { FieldGroup } from '../fields/frame.js';
import { TextField } from '../fields/text-fields.js';
import { useFact, useFactsForm } from '../form-context.js';
import { formatDate } from '../../i18n/format.js';
import classes from '../interview/interview.module.css';

/** GDPR 5(1)(d): once a year somebody says that the facts are still true. */
export function ReviewForm() {
  const { t } = useTranslation();
  const { draft, readOnly } = useFactsForm();
  const [busy, setBusy] = useState(false);
  const confirmedOn = useFact('/review/confirmedOn');
  const confirm = async () => {
    setBusy(true);
    draft.set('/review/confirmedOn', await today());
    setBusy(false);
  };
  return (
    <FieldGroup pointer="/review">
      <div className={classes.review} data-wide>
        {!readOnly && (
          <Button
            leftSection={<IconCalendarCheck size={18} aria-hidden />}
            loading={busy}
            onClick={() => void confirm()}
          >
            {t('review.confirm')}
          </Button>
        )}
        <p role="status">
          {typeof confirmedOn === 'string' ? t('review.last', { when: formatDate(confirmedOn) }) : t('review.never')}
        </p>
      </div>
      <TextField pointer="/review/confirmedOn" field="confirmedOn" type="date" />
    </FieldGroup>
  );
}
