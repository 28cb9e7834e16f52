import type { Running } from '../e2e/local/running.js';

/** Somebody signed in to a running Vern: the API for setting the stage, the cookie for a browser. */
export interface Signed {
  readonly origin: string;
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string };
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

export async function signedIn(vern: Running, email: string, password: string): Promise<Signed> {
  const origin = `http://localhost:${String(vern.ports.api)}`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/auth/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const [name = '', value = ''] = cookie.split('=');
  return {
    origin,
    cookie: { name, value, url: origin },
    ask: async <Data>(query: string, variables: object = {}) => {
      const answer = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { ...headers, cookie },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

/** The path of the newest link mailed to somebody, from the captured mailbox. */
export async function mailedPath(vern: Running, to: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`http://localhost:${String(vern.ports.mail)}/mails.json`);
    const mails = (await response.json()) as { readonly text: string; readonly to?: unknown }[];
    const mail = mails.find((candidate) => JSON.stringify(candidate.to ?? candidate).includes(to));
    const link = /https?:\/\/\S+\/invitation\/\S+/.exec(mail?.text ?? '')?.[0];
    if (link !== undefined) return new URL(link).pathname;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No mail to ${to}`);
}
