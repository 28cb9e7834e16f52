import { Alert, Button, Skeleton, Stack, Title, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconLeaf } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, type Problem } from '../app/problems.js';
import { language, textsIn } from '../i18n/i18n.js';
import classes from './page.module.css';

/** The sentence for a problem: ours when we have one, else the server's. */
export function useSentence(): (problem: Problem) => string {
  const { t } = useTranslation();
  return (problem) => {
    const ours: Readonly<Record<string, string>> = textsIn(language()).errors;
    const sentence = ours[problem.code] ?? (problem.message === '' ? t('errors.UNEXPECTED') : problem.message);
    const id = problem.args['requestId'];
    return typeof id === 'string' ? `${sentence} ${t('errors.requestId', { id })}` : sentence;
  };
}

/** What went wrong, what to do, and a button to try again. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <Alert color="brick" icon={<IconAlertTriangle aria-hidden />} title={t('errors.title')} role="alert">
      <Stack align="flex-start" gap="sm">
        <span>{sentence(problemOf(error))}</span>
        {retry && (
          <Button variant="default" size="xs" onClick={() => void retry()}>
            {t('common.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Keeps the room that the content will take, so that nothing jumps. */
export function LoadingState({ rows = 6, height = 64 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="lg" />
      ))}
    </div>
  );
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <section className={classes.empty}>
      <IconLeaf size={40} stroke={1.25} className={classes.symbol} aria-hidden />
      <Title order={2}>{title}</Title>
      <p>{text}</p>
      {action}
    </section>
  );
}
