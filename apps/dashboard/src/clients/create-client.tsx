import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert, Button, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateClientDocument } from '#graphql-client';
import { problemOf, type Problem } from '../app/problems.js';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { ErrorState, useSentence } from '../shared/states.js';
import classes from './clients.module.css';

/** Takes on a client: a name now, the rest as facts. */
export function CreateClient({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const apollo = useApolloClient();
  const sentence = useSentence();
  const [create, { loading }] = useMutation(CreateClientDocument);
  const [name, setName] = useState('');
  const [orgNumber, setOrgNumber] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<{ problem: Problem; thrown: unknown }>();
  const digits = orgNumber.replace(/\s/g, '');
  const wrongNumber = failure?.problem.code === 'ORG_NUMBER_INVALID';
  const other = failure && otherClient(failure.problem);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if (name.trim() === '') return;
    try {
      const { data } = await create({
        variables: {
          input: {
            name: name.trim(),
            ...(digits !== '' && { orgNumber: digits }),
            allowDuplicate: other !== undefined,
          },
        },
      });
      if (!data) return;
      apollo.cache.evict({ fieldName: 'clients' });
      onClose();
      await navigate({ to: '/clients/$clientId', params: { clientId: data.createClient.client.id } });
    } catch (thrown) {
      setFailure({ problem: problemOf(thrown), thrown });
    }
  };

  return (
    <Dialog opened={opened} onClose={onClose} title={t('clients.create')}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('clients.createLead')}</p>
        {failure && !wrongNumber && !other && <ErrorState error={failure.thrown} />}
        {other && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} role="alert">
            {t('clients.orgNumberTaken', { name: other.name })}{' '}
            <Link to="/clients/$clientId" params={{ clientId: other.clientId }} onClick={onClose}>
              {t('clients.openOther', { name: other.name })}
            </Link>
          </Alert>
        )}
        <TextInput
          label={t('clients.name')}
          description={t('clients.nameHelp')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' && t('clients.nameMissing')}
          data-autofocus
        />
        <TextInput
          label={t('clients.orgNumberLabel')}
          description={t('clients.orgNumberHelp')}
          inputMode="numeric"
          value={orgNumber}
          onChange={(event) => {
            setOrgNumber(event.currentTarget.value);
            setFailure(undefined);
          }}
          error={wrongNumber && sentence(failure.problem)}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {t(other ? 'clients.createAnyway' : 'clients.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The client that has the organisation number already. */
function otherClient({ code, args }: Problem): { readonly clientId: string; readonly name: string } | undefined {
  const { clientId, name } = args;
  if (code !== 'CLIENT_ORG_NUMBER_TAKEN' || typeof clientId !== 'string' || typeof name !== 'string') return undefined;
  return { clientId, name };
}
