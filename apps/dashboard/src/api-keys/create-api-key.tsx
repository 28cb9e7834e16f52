import { useMutation } from '@apollo/client/react';
import { Alert, Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiKeysDocument, CreateApiKeyDocument } from '#graphql-client';
import type { Action } from '#kernel';
import { useViewer } from '../app/session.js';
import { CopyBlock } from '../shared/copy.js';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { ErrorState } from '../shared/states.js';
import { useActionWords } from './action-words.js';

/** What most keys are for: fetching texts. */
const AT_FIRST: readonly string[] = [
  'agency:read',
  'client:read',
  'facts:read',
  'document:read',
] satisfies readonly Action[];

/** Makes a key and shows it once. */
export function CreateApiKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { grantableScopes: offered } = useViewer();
  const wordsOf = useActionWords();
  const [create, { loading }] = useMutation(CreateApiKeyDocument, { refetchQueries: [ApiKeysDocument] });
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>(offered.filter((action) => AT_FIRST.includes(action)));
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState<string>();
  const [failure, setFailure] = useState<unknown>();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if (name.trim() === '') return;
    try {
      const { data } = await create({ variables: { input: { name: name.trim(), scopes } } });
      setKey(data?.createApiKey.key);
    } catch (thrown) {
      setFailure(thrown);
    }
  };

  if (key !== undefined) {
    return (
      <Dialog opened onClose={onClose} title={t('apiKeys.shownOnceTitle')}>
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} mb="md">
          {t('apiKeys.shownOnce')}
        </Alert>
        <CopyBlock value={key} label={t('apiKeys.key')} />
        <DialogActions>
          <Button onClick={onClose}>{t('apiKeys.done')}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title={t('apiKeys.create')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {failure !== undefined && <ErrorState error={failure} />}
          <TextInput
            label={t('apiKeys.name')}
            description={t('apiKeys.nameHelp')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' && t('apiKeys.nameMissing')}
            autoComplete="off"
            data-autofocus
          />
          <Checkbox.Group
            label={t('apiKeys.scopes')}
            description={t('apiKeys.scopesHelp')}
            value={scopes}
            onChange={setScopes}
          >
            <Stack gap="xs" mt="xs">
              {offered.map((action) => (
                <Checkbox key={action} value={action} label={wordsOf(action)} />
              ))}
            </Stack>
          </Checkbox.Group>
        </Stack>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={loading} disabled={scopes.length === 0}>
            {t('apiKeys.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
