import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AgencyContext } from '#database';
import type { Action } from '#kernel';
import { refusal } from './refusal.js';
import { requestOf, type VernRequest } from './request.js';

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
export function requireAction({ access }: Pick<VernRequest, 'access'>, action: Action): void {
  if (!access)
    throw new Error(`A field that wants ${action} hangs on an operation that is not declared with @Authorize`);
  if (!access.actions.includes(action)) throw refusal(access, action);
}
