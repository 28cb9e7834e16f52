import { useApolloClient } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../app/http.js';
import { minutesToWait, problemOf } from '../app/problems.js';
import { language, textsIn } from '../i18n/i18n.js';
import { PageHeading } from '../shared/page.js';
import { ErrorState, LoadingState } from '../shared/states.js';
import { Entrance } from './entrance.js';
import classes from './entrance.module.css';

const route = getRouteApi('/invitation/$token');

/** Shortest password the server takes. It checks again. */
const SHORTEST_PASSWORD = 12;

/** What an invitation is for. */
interface Offer {
  readonly agency: string;
  readonly email: string;
  readonly role: string;
  /** The person has an account, and proves it with its password. */
  readonly hasAccount: boolean;
}

/** Joins an agency: with a new account, or by signing in to the one the person has. */
export function AcceptInvitation() {
  const { t } = useTranslation();
  const { token } = route.useParams();
  const navigate = useNavigate();
  const apollo = useApolloClient();
  const path = `/auth/invitations/${encodeURIComponent(token)}`;
  const [offer, setOffer] = useState<Offer>();
  const [failure, setFailure] = useState<unknown>();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    try {
      setOffer(readOffer(await call('GET', path)));
      setFailure(undefined);
    } catch (refused) {
      setFailure(refused);
    }
  }, [path]);
  useEffect(() => void load(), [load]);

  const problem = failure === undefined ? undefined : problemOf(failure);
  if (problem?.code === 'INVITATION_INVALID') {
    return (
      <Entrance>
        <PageHeading name={t('invitation.invalidTitle')}>{t('invitation.invalidTitle')}</PageHeading>
        <p className={classes.lead}>{t('invitation.invalid')}</p>
        <Link to="/sign-in">{t('invitation.toSignIn')}</Link>
      </Entrance>
    );
  }
  if (!offer) {
    return <Entrance>{problem ? <ErrorState error={failure} retry={load} /> : <LoadingState rows={3} />}</Entrance>;
  }

  const { hasAccount } = offer;
  const short = hasAccount ? password === '' : password.length < SHORTEST_PASSWORD;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if (short || (!hasAccount && name.trim() === '')) return;
    setBusy(true);
    try {
      await call('POST', `${path}/accept`, { password, ...(!hasAccount && { name: name.trim() }) });
      await apollo.clearStore();
      await navigate({ to: '/clients' });
    } catch (refused) {
      setFailure(refused);
    } finally {
      setBusy(false);
    }
  };

  /** What is wrong with the password; anything else is told above the form. */
  const wrongPassword = () => {
    switch (problem?.code) {
      case 'SIGN_IN_REFUSED':
        return t('invitation.wrongPassword');
      case 'TOO_MANY_ATTEMPTS':
        return t('signIn.throttled', { count: minutesToWait(problem) });
      case 'PASSWORD_TOO_SHORT':
        return t('invitation.passwordShort', { count: SHORTEST_PASSWORD });
      default:
        if (!tried || !short) return undefined;
        return hasAccount ? t('signIn.passwordMissing') : t('invitation.passwordShort', { count: SHORTEST_PASSWORD });
    }
  };
  const passwordError = wrongPassword();
  const roles: Readonly<Record<string, string>> = textsIn(language()).common.roles;
  const role = (roles[offer.role.toUpperCase()] ?? '').toLocaleLowerCase();
  const title = t('invitation.title', { agency: offer.agency });
  return (
    <Entrance>
      <div>
        <PageHeading name={title}>{title}</PageHeading>
        <p className={classes.lead}>
          {t(hasAccount ? 'invitation.accountLead' : 'invitation.lead', { role, email: offer.email })}
        </p>
      </div>
      {problem?.code === 'ALREADY_A_MEMBER' ? (
        <p role="alert">
          {t('invitation.alreadyMember')} <Link to="/sign-in">{t('invitation.toSignIn')}</Link>
        </p>
      ) : (
        problem && passwordError === undefined && <ErrorState error={failure} />
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <input type="hidden" autoComplete="username" value={offer.email} readOnly />
        {!hasAccount && (
          <TextInput
            label={t('invitation.name')}
            description={t('invitation.nameHelp')}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' && t('invitation.nameMissing')}
          />
        )}
        <PasswordInput
          label={t('invitation.password')}
          description={hasAccount ? undefined : t('invitation.passwordHelp', { count: SHORTEST_PASSWORD })}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={passwordError}
        />
        <Button type="submit" size="md" mt="xs" loading={busy}>
          {t(hasAccount ? 'invitation.accountSubmit' : 'invitation.submit')}
        </Button>
      </form>
    </Entrance>
  );
}

function readOffer({ agency, email, role, hasAccount }: Readonly<Record<string, unknown>>): Offer {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { agency: text(agency), email: text(email), role: text(role), hasAccount: hasAccount === true };
}
