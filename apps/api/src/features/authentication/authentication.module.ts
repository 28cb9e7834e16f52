import { Module } from '@nestjs/common';
import { AUTHENTICATOR } from '../../platform/access/authenticator.js';
import { AuditModule } from '../audit/index.js';
import { VernAuthenticator } from './authenticator.service.js';
import { SessionsService } from './sessions.service.js';

/** Finds out who is calling. */
@Module({
  imports: [AuditModule],
  providers: [SessionsService, { provide: AUTHENTICATOR, useClass: VernAuthenticator }],
  exports: [AUTHENTICATOR, SessionsService],
})
export class AuthenticationModule {}
