import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AUTHENTICATOR } from '../../platform/access/authenticator.js';
import { AcceptInvitationService } from './accept-invitation.service.js';
import { AuthenticationController } from './authentication.controller.js';
import { VernAuthenticator } from './authenticator.service.js';
import { LocalStrategy } from './local.strategy.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [AuthenticationController],
  providers: [
    SignInService,
    SessionsService,
    AcceptInvitationService,
    LocalStrategy,
    { provide: AUTHENTICATOR, useClass: VernAuthenticator },
  ],
  exports: [AUTHENTICATOR],
})
export class AuthenticationModule {}
