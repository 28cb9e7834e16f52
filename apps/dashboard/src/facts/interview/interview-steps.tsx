import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isList, textAt } from '../draft/json.js';
import { useFactsForm, useProgress } from '../form-context.js';
import { ITEM_LISTS, type SectionName } from '../sections.js';
import { neighbour } from './progress.js';
import classes from './interview.module.css';

interface InterviewStepsProps {
  readonly section: SectionName;
  readonly item: string | undefined;
  readonly at: string | undefined;
}

/** One question after another, across sections and items. */
export function InterviewSteps({ section, item, at }: InterviewStepsProps) {
  const { t } = useTranslation();
  const { draft, lead } = useFactsForm();
  const progress = useProgress();
  const list = ITEM_LISTS[section];
  const items = list === undefined ? undefined : draft.valueAt(list);
  const index = isList(items)
    ? items.findIndex((candidate) => item !== undefined && textAt(candidate, 'id') === item)
    : -1;
  const place = {
    section,
    pointer: at,
    item: list !== undefined && index >= 0 ? `${list}/${String(index)}` : undefined,
  };
  const [previous, next] = [neighbour(progress, place, -1), neighbour(progress, place, 1)];
  return (
    <nav className={classes.steps} aria-label={t('interview.steps')}>
      <Button
        size="xs"
        variant="default"
        disabled={!previous}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => previous && lead(previous.pointer)}
      >
        {t('interview.previous')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!next}
        rightSection={<IconArrowRight size={16} aria-hidden />}
        onClick={() => next && lead(next.pointer)}
      >
        {t('interview.next')}
      </Button>
    </nav>
  );
}
