import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AuditModule } from '../audit/index.js';
import { AcceptInvitationService } from './accept-invitation.service.js';
import { AuthenticationController } from './authentication.controller.js';
import { AuthenticationModule } from './authentication.module.js';
import { AuthenticationResolver } from './authentication.resolver.js';
import { LocalStrategy } from './local.strategy.js';
import { SignInService } from './sign-in.service.js';

/** How one becomes known over HTTP. Passport keeps its strategies per process, so this belongs to one application in it. */
@Module({
  imports: [PassportModule.register({ session: false }), AuthenticationModule, AuditModule],
  controllers: [AuthenticationController],
  providers: [AuthenticationResolver, SignInService, AcceptInvitationService, LocalStrategy],
})
export class SignInModule {}
