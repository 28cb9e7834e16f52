import type { AgencyContext } from '#database';

export const AUTHENTICATOR = Symbol('Authenticator');

/** What a caller shows at the door. */
export interface Credentials {
  readonly sessionToken: string | undefined;
  readonly apiKey: string | undefined;
}

/** Finds out who is calling. Undefined: nobody we know. */
export interface Authenticator {
  authenticate(credentials: Credentials): Promise<AgencyContext | undefined>;
}
