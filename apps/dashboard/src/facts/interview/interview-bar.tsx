import { Button, Progress } from '@mantine/core';
import { IconCircleCheck, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFactsForm, useProgress } from '../form-context.js';
import { useCountWords } from './count-words.js';
import classes from './interview.module.css';

/** How far the whole interview has come, and the way to its first open question. */
export function InterviewBar() {
  const { t } = useTranslation();
  const { lead } = useFactsForm();
  const { asked, whole } = useProgress();
  const words = useCountWords();
  const firstOpen = asked.find(({ answer, counts }) => counts && answer === 'open');
  const share = (part: number) => (whole.total === 0 ? 0 : (part / whole.total) * 100);
  return (
    <div className={classes.bar}>
      <div className={classes.progress}>
        <Progress.Root size="sm" aria-hidden>
          <Progress.Section value={share(whole.answered)} color="fjord" />
          <Progress.Section value={share(whole.unknown)} color="amber" />
        </Progress.Root>
        <p role="status">{words(whole)}</p>
      </div>
      {firstOpen ? (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlayerPlay size={15} aria-hidden />}
          onClick={() => lead(firstOpen.pointer)}
        >
          {t('interview.resume')}
        </Button>
      ) : (
        <p className={classes.complete}>
          <IconCircleCheck size={17} aria-hidden /> {t('interview.complete')}
        </p>
      )}
    </div>
  );
}
