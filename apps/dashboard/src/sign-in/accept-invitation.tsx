import { useApolloClient } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../app/http.js';
import { problemOf } from '../app/problems.js';
import { language, textsIn } from '../i18n/i18n.js';
import { PageHeading } from '../shared/page.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import { Entrance } from './entrance.js';
import classes from './entrance.module.css';

const route = getRouteApi('/invitation/$token');

/** Shortest password the server takes. It checks again. */
const SHORTEST_PASSWORD = 12;

export function AcceptInvitation() {
  const { t } = useTranslation();
  const { token } = route.useParams();
  const navigate = useNavigate();
  const apollo = useApolloClient();
  const path = `/auth/invitations/${encodeURIComponent(token)}`;
  const [offer, setOffer] = useState<Readonly<Record<string, string>>>();
  const [failure, setFailure] = useState<unknown>();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const short = password.length < SHORTEST_PASSWORD;

  useEffect(() => {
    call('GET', path).then(
      (found) => setOffer(Object.fromEntries(Object.entries(found).map(([key, value]) => [key, String(value)]))),
      setFailure,
    );
  }, [path]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if (name.trim() === '' || short) return;
    setBusy(true);
    try {
      await call('POST', `${path}/accept`, { name: name.trim(), password });
      await apollo.clearStore();
      await navigate({ to: '/clients' });
    } catch (refused) {
      setFailure(refused);
    } finally {
      setBusy(false);
    }
  };

  if (failure !== undefined && problemOf(failure).code === 'INVITATION_INVALID') {
    return (
      <Entrance>
        <PageHeading name={t('invitation.invalidTitle')}>{t('invitation.invalidTitle')}</PageHeading>
        <p className={classes.lead}>{t('invitation.invalid')}</p>
        <Link to="/sign-in">{t('invitation.toSignIn')}</Link>
      </Entrance>
    );
  }
  if (!offer) {
    return <Entrance>{failure === undefined ? <LoadingState rows={3} /> : <ErrorState error={failure} />}</Entrance>;
  }
  const roles: Readonly<Record<string, string>> = textsIn(language()).common.roles;
  const role = roles[(offer['role'] ?? '').toUpperCase()] ?? '';
  const title = t('invitation.title', { agency: offer['agency'] ?? '' });
  return (
    <Entrance>
      <div>
        <PageHeading name={title}>{title}</PageHeading>
        <p className={classes.lead}>
          {t('invitation.lead', { role: role.toLowerCase(), email: offer['email'] ?? '' })}
        </p>
      </div>
      {failure !== undefined && problemOf(failure).code !== 'PASSWORD_TOO_SHORT' && <ErrorState error={failure} />}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <input type="hidden" autoComplete="username" value={offer['email'] ?? ''} readOnly />
        <TextInput
          label={t('invitation.name')}
          description={t('invitation.nameHelp')}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' && t('invitation.nameMissing')}
        />
        <PasswordInput
          label={t('invitation.password')}
          description={t('invitation.passwordHelp', { count: SHORTEST_PASSWORD })}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={
            ((tried && short) || (failure !== undefined && problemOf(failure).code === 'PASSWORD_TOO_SHORT')) &&
            t('invitation.passwordShort', { count: SHORTEST_PASSWORD })
          }
        />
        <Button type="submit" size="md" mt="xs" loading={busy}>
          {t('invitation.submit')}
        </Button>
      </form>
    </Entrance>
  );
}
