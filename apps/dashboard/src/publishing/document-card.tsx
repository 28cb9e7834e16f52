import { Button, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconExternalLink, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPartsFragment, DocumentPartsFragment } from '#graphql-client';
import { can } from '../app/session.js';
import { FindingGroup } from '../client/findings-panel.js';
import { formatMoment } from '../i18n/format.js';
import { CopyBlock } from '../shared/copy.js';
import { StatusBadge } from '../shared/status.js';
import { PublishDialog } from './publish-dialog.js';
import { VersionHistory } from './version-history.js';
import classes from './publishing.module.css';

/** One document of a client: its state, publishing, embedding and history. */
export function DocumentCard({ client, document }: { client: ClientPartsFragment; document: DocumentPartsFragment }) {
  const { t } = useTranslation();
  const [publishing, dialog] = useDisclosure(false);
  const [outcome, setOutcome] = useState('');
  const mayPublish = can(client.actions, 'document:publish');
  const blocking = document.findings.filter(({ severity }) => severity === 'BLOCKS');
  const { version } = document;
  return (
    <section className={classes.card} aria-label={t(`common.kinds.${document.kind}`)}>
      <header className={classes.head}>
        <Title order={2}>{t(`common.kinds.${document.kind}`)}</Title>
        <StatusBadge status={document.status} />
      </header>
      <p className={classes.quiet}>
        {version
          ? `${t('publishing.version', { number: version.number })} · ${t('publishing.publishedAt', { when: formatMoment(version.publishedAt) })}`
          : t('publishing.notLive')}
      </p>
      <div role="status">{outcome !== '' && <p className={classes.outcome}>{outcome}</p>}</div>
      {document.status === 'PUBLISHED' ? (
        <p className={classes.quiet}>{t('publishing.upToDate')}</p>
      ) : mayPublish ? (
        <Button leftSection={<IconUpload size={18} aria-hidden />} onClick={dialog.open} disabled={blocking.length > 0}>
          {version ? t('publishing.publishNew') : t('publishing.publish')}
        </Button>
      ) : (
        <p className={classes.quiet}>{t('publishing.forbidden')}</p>
      )}
      {blocking.length > 0 && (
        <div className={classes.blocked}>
          <p>
            <strong>{t('publishing.blockedTitle', { count: blocking.length })}</strong>
          </p>
          <FindingGroup severity="BLOCKS" findings={blocking} />
        </div>
      )}
      {version && (
        <>
          <a href={document.publicUrl} target="_blank" rel="noreferrer" className={classes.link}>
            {t('publishing.hosted')} <IconExternalLink size={16} aria-label={t('common.opensNewTab')} />
          </a>
          <details className={classes.details}>
            <summary>{t('publishing.embedTitle')}</summary>
            <p className={classes.quiet}>{t('publishing.embedLead')}</p>
            <h3>{t('publishing.iframe')}</h3>
            <CopyBlock
              value={document.embedCode}
              label={`${t('publishing.iframe')}, ${t(`common.kinds.${document.kind}`)}`}
            />
            <h3>{t('publishing.script')}</h3>
            <CopyBlock
              value={document.embedScript}
              label={`${t('publishing.script')}, ${t(`common.kinds.${document.kind}`)}`}
            />
          </details>
          <VersionHistory clientId={client.id} document={document} />
        </>
      )}
      {publishing && (
        <PublishDialog client={client} document={document} onClose={dialog.close} onOutcome={setOutcome} />
      )}
    </section>
  );
}
