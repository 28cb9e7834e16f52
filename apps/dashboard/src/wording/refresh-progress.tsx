import { useQuery } from '@apollo/client/react';
import { Progress } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordingRefreshDocument } from '#graphql-client';
import classes from './wording.module.css';

/** Milliseconds between questions while drafts are on their way. */
const PACE = 1_000;

/** How far a change of the agency's wording has reached the clients' drafts. Silent about changes before this visit. */
export function RefreshProgress() {
  const { t } = useTranslation();
  const [openedAt] = useState(() => Date.now());
  const { data, startPolling, stopPolling } = useQuery(WordingRefreshDocument, { fetchPolicy: 'network-only' });
  const refresh = data?.wordingRefresh;
  const running = refresh?.finishedAt === null;
  useEffect(() => {
    if (!running) return undefined;
    startPolling(PACE);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  const shown = refresh != null && refresh.total > 0 && (running || Date.parse(refresh.startedAt) >= openedAt);
  return (
    <div role="status" className={classes.refresh} data-shown={shown || undefined}>
      {shown &&
        (running ? (
          <>
            {t('wording.refreshing', { done: refresh.done, total: refresh.total })}
            <Progress value={(100 * refresh.done) / refresh.total} aria-label={t('wording.refresh')} size="sm" mt={4} />
          </>
        ) : (
          <>
            <IconCircleCheck size={17} aria-hidden /> {t('wording.refreshed', { count: refresh.total })}
          </>
        ))}
    </div>
  );
}
