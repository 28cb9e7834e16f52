import { Alert } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClientPartsFragment } from '#graphql-client';
import { DocumentCard } from './document-card.js';
import classes from './publishing.module.css';

/** What is live, what stands in the way, and how it comes onto the client's site. */
export function PublishingPanel({ client, changed }: { client: ClientPartsFragment; changed: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes.panel}>
      {changed && (
        <Alert color="amber" icon={<IconPencil aria-hidden />}>
          {t('publishing.saveFirst')}
        </Alert>
      )}
      {client.documents.map((document) => (
        <DocumentCard key={document.id} client={client} document={document} />
      ))}
    </div>
  );
}
