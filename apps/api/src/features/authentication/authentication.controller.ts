import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Role } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/authorize.js';
import { SESSION_COOKIE } from '../../platform/access/request.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { requireId, requireLine } from '../../platform/graphql/input.js';
import type { AgencyRow } from '../agencies/index.js';
import { AcceptInvitationService, type InvitationPreview } from './accept-invitation.service.js';
import { LocalGuard } from './local.guard.js';
import { SESSION_DAYS, SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

interface SignInAnswer {
  readonly ok: true;
  /** The agency of the session, among those the person may choose: give its id as `agencyId` when signing in. */
  readonly agencyId: string;
  readonly agencies: readonly (AgencyRow & { readonly role: Role })[];
}

/**
 * Cookies are SameSite=Lax and bodies JSON only, so that a form on another site can neither sign anybody in nor act for them.
 */
@Controller('auth')
export class AuthenticationController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
    private readonly invitations: AcceptInvitationService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public('Signing in is how one becomes known')
  @UseGuards(LocalGuard)
  @Post('sign-in')
  @HttpCode(200)
  async signInWithPassword(
    @Req() request: FastifyRequest & { user: { personId: string } },
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    const { token, agencyId, memberships } = await this.signIn.openSession(request.user.personId, readAgencyId(body));
    this.setCookie(reply, token);
    return { ok: true, agencyId, agencies: memberships.map(({ agency, role }) => ({ ...agency, role })) };
  }

  @Public('Ends the session of the cookie shown, and nothing else')
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await this.sessions.close(token);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Public('The invited person has no account yet; the secret link is the right to read this')
  @Header('cache-control', 'no-store')
  @Get('invitations/:token')
  async invitation(@Param('token') token: string): Promise<InvitationPreview> {
    return this.invitations.preview(token);
  }

  @Public('The invited person has no account yet; the secret link is the right to accept')
  @Post('invitations/:token/accept')
  @HttpCode(200)
  async accept(
    @Req() request: FastifyRequest,
    @Param('token') token: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ ok: true }> {
    this.setCookie(reply, await this.invitations.accept(token, readAcceptance(body), request.ip));
    return { ok: true };
  }

  private setCookie(reply: FastifyReply, token: string): void {
    void reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https://'),
      maxAge: SESSION_DAYS * 86_400,
    });
  }
}

function readAgencyId(body: unknown): string | undefined {
  const { agencyId } = (body ?? {}) as { agencyId?: unknown };
  if (agencyId === undefined || agencyId === null) return undefined;
  if (typeof agencyId !== 'string') throw new DomainError(commonErrors.INPUT_INVALID, { field: 'agencyId' });
  return requireId(agencyId);
}

function readAcceptance(body: unknown): { name?: string; password: string } {
  const { name, password } = (body ?? {}) as { name?: unknown; password?: unknown };
  if (name !== undefined && typeof name !== 'string')
    throw new DomainError(commonErrors.INPUT_INVALID, { field: 'name' });
  if (typeof password !== 'string') throw new DomainError(commonErrors.INPUT_INVALID, { field: 'password' });
  return { ...(name !== undefined && { name: requireLine(name, 'name') }), password };
}
