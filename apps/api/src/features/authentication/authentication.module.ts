import { Module } from '@nestjs/common';
import { AUTHENTICATOR } from '../../platform/access/authenticator.js';
import { VernAuthenticator } from './authenticator.service.js';
import { SessionsService } from './sessions.service.js';

/** Finds out who is calling. */
@Module({
  providers: [SessionsService, { provide: AUTHENTICATOR, useClass: VernAuthenticator }],
  exports: [AUTHENTICATOR, SessionsService],
})
export class AuthenticationModule {}
