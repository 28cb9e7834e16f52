import { SetMetadata } from '@nestjs/common';
import type { Action } from '#kernel';

export const ACCESS = Symbol('access');

/** How an operation is guarded. */
export type AccessRule = { readonly action: Action } | { readonly publicBecause: string };

/** The caller must be let in to an agency and may do `action` (an action of the kernel). */
export const Authorize = (action: Action): MethodDecorator => SetMetadata(ACCESS, { action } satisfies AccessRule);

/** Anyone may call this; the reason is read in review. */
export const Public = (reason: string): MethodDecorator =>
  SetMetadata(ACCESS, { publicBecause: reason } satisfies AccessRule);
