import { Alert, Button, Skeleton, Stack, Title, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconLeaf } from '@tabler/icons-react';
import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, type Problem } from '../app/problems.js';
import { ViewerContext } from '../app/session.js';
import { language, textsIn } from '../i18n/i18n.js';
import classes from './page.module.css';

/** The sentence for a problem: ours when we have one, else the server's. */
export function useSentence(): (problem: Problem) => string {
  const { t } = useTranslation();
  const rolesNeeded = useRolesNeeded();
  return (problem) => {
    const needed = problem.code === 'FORBIDDEN' ? rolesNeeded(problem) : undefined;
    if (needed !== undefined) return needed;
    const ours: Readonly<Record<string, string>> = textsIn(language()).errors;
    const sentence = ours[problem.code] ?? (problem.message === '' ? t('errors.UNEXPECTED') : problem.message);
    const id = problem.args['requestId'];
    return typeof id === 'string' && !sentence.includes(id) ? `${sentence} ${t('errors.requestId', { id })}` : sentence;
  };
}

/** Which role a refusal asks for, and which one the reader has. */
function useRolesNeeded(): (problem: Problem) => string | undefined {
  const { t } = useTranslation();
  const viewer = use(ViewerContext);
  return ({ args }) => {
    const texts: Readonly<Record<string, string>> = textsIn(language()).common.roles;
    const named = (role: unknown) =>
      typeof role === 'string' ? texts[role.toUpperCase()]?.toLocaleLowerCase() : undefined;
    const needed = Array.isArray(args['roles']) ? args['roles'].map(named).filter((name) => name !== undefined) : [];
    if (needed.length === 0) return undefined;
    const roles = new Intl.ListFormat(language(), { type: 'disjunction' }).format(needed);
    const role = named(viewer?.member?.role);
    return role === undefined ? t('errors.rolesNeeded', { roles }) : t('errors.rolesNeededThan', { roles, role });
  };
}

const TITLES = { OFFLINE: 'errors.noContact', UNAVAILABLE: 'errors.noContact', FORBIDDEN: 'errors.noAccess' } as const;
const hasTitle = (code: string): code is keyof typeof TITLES => Object.hasOwn(TITLES, code);

/** What went wrong, what to do, and a button to try again where that can help. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const problem = problemOf(error);
  const { code } = problem;
  return (
    <Alert
      color="brick"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(hasTitle(code) ? TITLES[code] : 'errors.title')}
      role="alert"
    >
      <Stack align="flex-start" gap="sm">
        <span>{sentence(problem)}</span>
        {retry && code !== 'FORBIDDEN' && (
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
