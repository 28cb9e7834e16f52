import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '../../platform/errors/domain-error.js';
import { authenticationErrors } from './authentication.errors.js';

/** Runs the local strategy; a request without address or password is refused like a wrong one. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override handleRequest<TUser>(error: Error | null, user: TUser | false): TUser {
    if (error) throw error;
    if (!user) throw new DomainError(authenticationErrors.SIGN_IN_REFUSED);
    return user;
  }
}
