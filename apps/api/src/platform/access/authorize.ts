import { SetMetadata } from '@nestjs/common';

export const ACCESS = Symbol('access');

/** How an operation is guarded. */
export type AccessRule = { readonly action: string } | { readonly publicBecause: string };

/** The caller must be let in to an agency and may do `action` (declared in a feature's `x.actions.ts`). */
export const Authorize = (action: string): MethodDecorator => SetMetadata(ACCESS, { action } satisfies AccessRule);

/** Anyone may call this; the reason is read in review. */
export const Public = (reason: string): MethodDecorator =>
  SetMetadata(ACCESS, { publicBecause: reason } satisfies AccessRule);
