import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AgencyContext } from '#database';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError } from '../errors/domain-error.js';
import { requestOf } from './request.js';

/** The AgencyContext the access guard made for this call. Only on operations with `@Authorize`. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): AgencyContext => {
  const { access } = requestOf(context);
  if (!access)
    throw new Error(
      `${context.getClass().name}.${context.getHandler().name} wants a context but is not declared with @Authorize`,
    );
  return access;
});

/** For fields that show more than the operation they hang on allows. Throws FORBIDDEN. */
export function requireAction({ access }: { readonly access?: AgencyContext }, action: string): void {
  if (!access?.actions.includes(action)) throw new DomainError(commonErrors.FORBIDDEN, { action });
}
