import { useApolloClient, useQuery } from '@apollo/client/react';
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewerDocument } from '#graphql-client';
import { call } from '../app/http.js';
import { minutesToWait, problemOf, type Problem } from '../app/problems.js';
import { PageHeading } from '../shared/page.js';
import { useSentence } from '../shared/states.js';
import { Entrance } from './entrance.js';
import classes from './entrance.module.css';

const route = getRouteApi('/sign-in');

export function SignIn() {
  const { t } = useTranslation();
  const { next, ended } = route.useSearch();
  const router = useRouter();
  const apollo = useApolloClient();
  const sentence = useSentence();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'network-only' });
  const known = data !== undefined;
  useEffect(() => {
    if (known) router.history.replace(next ?? '/clients');
  }, [known, next, router]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (email.trim() === '' || password === '') return;
    setBusy(true);
    try {
      await call('POST', '/auth/sign-in', { email: email.trim(), password });
      await apollo.clearStore();
      router.history.push(next ?? '/clients');
    } catch (refused) {
      setProblem(problemOf(refused));
    } finally {
      setBusy(false);
    }
  };

  const refusal =
    problem &&
    (problem.code === 'SIGN_IN_REFUSED'
      ? t('signIn.refused')
      : problem.code === 'TOO_MANY_ATTEMPTS'
        ? t('signIn.throttled', { count: minutesToWait(problem) })
        : sentence(problem));
  return (
    <Entrance>
      <div>
        <PageHeading name={t('signIn.title')}>{t('signIn.title')}</PageHeading>
        <p className={classes.lead}>
          {ended === 'lost' ? t('signIn.expired') : ended === 'left' ? t('signIn.signedOut') : t('signIn.lead')}
        </p>
      </div>
      <div role="alert">
        {refusal !== undefined && (
          <Alert color="brick" icon={<IconAlertTriangle aria-hidden />}>
            {refusal}
          </Alert>
        )}
      </div>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={tried && email.trim() === '' && t('signIn.emailMissing')}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && password === '' && t('signIn.passwordMissing')}
        />
        <Button type="submit" size="md" mt="xs" loading={busy}>
          {t('signIn.submit')}
        </Button>
      </form>
    </Entrance>
  );
}
