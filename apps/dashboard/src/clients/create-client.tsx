import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert, Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateClientDocument, RegisterEntryDocument } from '#graphql-client';
import { problemOf, type Problem } from '../app/problems.js';
import { Dialog, DialogActions } from '../shared/dialogs.js';
import { ErrorState, useSentence } from '../shared/states.js';
import { RegisterCard, type RegisterEntry } from './register-card.js';
import classes from './clients.module.css';

/** Takes on a client: from the business register by its number, or with a name by hand and the rest as facts. */
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
  const [asking, setAsking] = useState(false);
  const [entry, setEntry] = useState<RegisterEntry>();
  const [noAnswer, setNoAnswer] = useState<Problem>();
  const [numberMissing, setNumberMissing] = useState(false);
  const typed = useRef(orgNumber);
  const digits = orgNumber.replace(/\s/g, '');
  const wrong = [failure?.problem, noAnswer].find((problem) => problem?.code === 'ORG_NUMBER_INVALID');
  const other = failure && otherClient(failure.problem);
  const fromRegister = entry !== undefined && entry.name !== null;

  const write = (number: string) => {
    typed.current = number;
    setOrgNumber(number);
    setFailure(undefined);
    setEntry(undefined);
    setNoAnswer(undefined);
    setNumberMissing(false);
  };

  const lookUp = async () => {
    write(orgNumber);
    if (digits === '') {
      setNumberMissing(true);
      return;
    }
    setAsking(true);
    try {
      const { data } = await apollo.query({
        query: RegisterEntryDocument,
        variables: { orgNumber },
        fetchPolicy: 'network-only',
      });
      // The answer is about the number that was asked for; another may have been typed while we waited.
      if (!data || typed.current !== orgNumber) return;
      setEntry(data.registerEntry);
      if (data.registerEntry.name !== null) setName(data.registerEntry.name);
    } catch (thrown) {
      if (typed.current === orgNumber) setNoAnswer(problemOf(thrown));
    } finally {
      setAsking(false);
    }
  };

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
            ...(digits !== '' && { orgNumber: entry?.orgNumber ?? digits }),
            allowDuplicate: other !== undefined,
            fromRegister,
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
        <p>{t('register.lead')}</p>
        <TextInput
          label={t('clients.orgNumberLabel')}
          description={t('clients.orgNumberHelp')}
          inputMode="numeric"
          value={orgNumber}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || entry || digits === '') return;
            event.preventDefault();
            void lookUp();
          }}
          error={wrong ? sentence(wrong) : numberMissing && t('register.numberMissing')}
          data-autofocus
        />
        <div>
          <Button
            variant="light"
            leftSection={<IconDownload size={17} aria-hidden />}
            loading={asking}
            onClick={() => void lookUp()}
          >
            {t('register.fetch')}
          </Button>
        </div>
        {entry && <RegisterCard entry={entry} />}
        {noAnswer && noAnswer !== wrong && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('register.failed')} role="alert">
            {sentence(noAnswer)} {t('register.byHand')}
          </Alert>
        )}
        <TextInput
          label={t('clients.name')}
          description={t('clients.nameHelp')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' && t('clients.nameMissing')}
        />
        {failure && !wrong && !other && <ErrorState error={failure.thrown} />}
        {other && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} role="alert">
            {t('clients.orgNumberTaken', { name: other.name })}{' '}
            <Link to="/clients/$clientId" params={{ clientId: other.clientId }} onClick={onClose}>
              {t('clients.openOther', { name: other.name })}
            </Link>
          </Alert>
        )}
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
