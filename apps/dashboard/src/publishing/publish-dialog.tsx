import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, SegmentedControl } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PreviewDocument,
  PublishDocumentDocument,
  type ClientPartsFragment,
  type DocumentPartsFragment,
} from '#graphql-client';
import { problemOf } from '../app/problems.js';
import { valueAt, asJson, isList } from '../facts/draft/json.js';
import { language } from '../i18n/i18n.js';
import { DocumentFrame } from '../preview/document-frame.js';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import classes from './publishing.module.css';

interface PublishDialogProps {
  readonly client: ClientPartsFragment;
  readonly document: DocumentPartsFragment;
  readonly onClose: () => void;
  readonly onOutcome: (sentence: string) => void;
}

/** Shows the text that will be live, in each of its languages, before it is. */
export function PublishDialog({ client, document, onClose, onOutcome }: PublishDialogProps) {
  const { t, i18n } = useTranslation();
  const { kind } = document;
  const given = valueAt(asJson(client.facts), '/locales');
  const locales = isList(given) ? given.filter((locale) => locale === 'nb' || locale === 'en') : [];
  const [locale, setLocale] = useState<string>(locales[0] ?? 'nb');
  const text = useQuery(PreviewDocument, {
    variables: { input: { clientId: client.id, kind, locale, facts: client.facts }, locale: language() },
    fetchPolicy: 'no-cache',
  });
  const [publish, { loading }] = useMutation(PublishDocumentDocument);
  const [failure, setFailure] = useState<unknown>();
  const [blocked, setBlocked] = useState<readonly string[]>([]);
  const names = locales.map((code) => t(`common.languages.${code}`).toLocaleLowerCase());
  const languages = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  const warnings = document.findingCounts.warns;

  const submit = async () => {
    setFailure(undefined);
    try {
      const { data } = await publish({ variables: { input: { clientId: client.id, kind }, locale: language() } });
      const done = data?.publishDocument;
      if (!done) return;
      if (!done.version) {
        setBlocked(done.findings.filter(({ severity }) => severity === 'BLOCKS').map(({ message }) => message));
        return;
      }
      onOutcome(t(done.unchanged ? 'publishing.unchanged' : 'publishing.done', { number: done.version.number }));
      onClose();
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.code === 'PUBLICATION_BLOCKED')
        setBlocked(document.findings.filter(({ severity }) => severity === 'BLOCKS').map(({ message }) => message));
      setFailure(thrown);
    }
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      size="xl"
      title={t('publishing.publishQuestion', { kind: t(`common.kinds.${kind}`).toLocaleLowerCase() })}
    >
      <p>
        {t('publishing.publishLead', { number: (document.version?.number ?? 0) + 1, client: client.name, languages })}
      </p>
      {warnings > 0 && (
        <Alert color="amber" icon={<IconInfoCircle aria-hidden />} mb="md">
          {t('publishing.warnings', { count: warnings })}
        </Alert>
      )}
      {blocked.length > 0 ? (
        <Alert
          color="brick"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('publishing.blockedTitle', { count: blocked.length })}
        >
          <ul>
            {blocked.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        failure !== undefined && <ErrorState error={failure} />
      )}
      {locales.length > 1 && (
        <SegmentedControl
          size="xs"
          mb="sm"
          aria-label={t('preview.language')}
          value={locale}
          onChange={setLocale}
          data={locales.map((code) => ({ value: code, label: t(`common.languages.${code}`) }))}
        />
      )}
      <div className={classes.preview}>
        {text.data ? (
          <DocumentFrame html={text.data.preview.html} title={text.data.preview.title} locale={locale} />
        ) : text.error ? (
          <ErrorState error={text.error} retry={text.refetch} />
        ) : (
          <LoadingState rows={1} height={320} />
        )}
      </div>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button onClick={() => void submit()} loading={loading} data-autofocus>
          {t('publishing.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
