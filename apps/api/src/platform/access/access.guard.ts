import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError } from '../errors/domain-error.js';
import { AUTHENTICATOR, type Authenticator } from './authenticator.js';
import { ACCESS, type AccessRule } from './authorize.js';
import { refusal } from './refusal.js';
import { credentialsOf, requestOf } from './request.js';
import { ROLE_ACTIONS, type RoleActions } from './roles.js';

/** Deny by default: lets a call through only as its declaration says, and leaves the AgencyContext on the request. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(ROLE_ACTIONS) private readonly roles: RoleActions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!rule) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no access`);
    if ('publicBecause' in rule) return true;
    const request = requestOf(context);
    // Root fields of one query come here at the same moment; who is calling is found out once.
    request.authentication ??= this.authenticator.authenticate(credentialsOf(request));
    const access = await request.authentication;
    if (!access) throw new DomainError(commonErrors.UNAUTHENTICATED);
    request.access = access;
    if (!access.actions.includes(rule.action)) throw refusal(access, rule.action, this.roles);
    return true;
  }
}
