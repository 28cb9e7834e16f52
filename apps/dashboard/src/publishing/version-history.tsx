import { useLazyQuery } from '@apollo/client/react';
import { Badge, Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentVersionsDocument, type DocumentPartsFragment, type DocumentVersionsQuery } from '#graphql-client';
import { formatMoment } from '../i18n/format.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import classes from './publishing.module.css';

type Versions = DocumentVersionsQuery['client']['documents'][number]['versions'];
const PAGE = 20;

/** Every version there has been, newest first. Fetched when somebody opens it. */
export function VersionHistory({ clientId, document }: { clientId: string; document: DocumentPartsFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [load, { error, loading }] = useLazyQuery(DocumentVersionsDocument, { fetchPolicy: 'no-cache' });
  const [shown, setShown] = useState<Versions>();
  const live = document.version?.number;

  const fetchPage = useCallback(
    async (after: string | null, before: Versions['nodes']) => {
      const { data } = await load({ variables: { id: clientId, first: PAGE, after } });
      const versions = data?.client.documents.find(({ id }) => id === document.id)?.versions;
      if (versions) setShown({ ...versions, nodes: [...before, ...versions.nodes] });
    },
    [load, clientId, document.id],
  );
  // A new live version means a new first page.
  useEffect(() => {
    if (open && live !== undefined) void fetchPage(null, []);
  }, [open, live, fetchPage]);

  return (
    <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('publishing.historyTitle')}</summary>
      {error ? (
        <ErrorState error={error} retry={() => fetchPage(null, [])} />
      ) : !shown ? (
        <LoadingState rows={2} height={52} />
      ) : (
        <ol className={classes.versions}>
          {shown.nodes.map((version) => (
            <li key={version.number}>
              <div>
                <strong>{t('publishing.version', { number: version.number })}</strong>{' '}
                {version.number === live && <Badge color="fjord">{t('publishing.live')}</Badge>}
                <span className={classes.quiet}>{formatMoment(version.publishedAt)}</span>
                <code title={version.sha256}>
                  {t('publishing.fingerprint')} {version.sha256.slice(0, 12)}…
                </code>
              </div>
              <a
                href={version.url}
                target="_blank"
                rel="noreferrer"
                aria-label={`${t('publishing.openVersion', { number: version.number })} (${t('common.opensNewTab')})`}
              >
                <IconExternalLink size={18} aria-hidden />
              </a>
            </li>
          ))}
        </ol>
      )}
      {shown?.pageInfo.hasNextPage === true && (
        <Button
          size="xs"
          variant="default"
          loading={loading}
          onClick={() => void fetchPage(shown.pageInfo.endCursor, shown.nodes)}
        >
          {t('common.showMore')}
        </Button>
      )}
    </details>
  );
}
