import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql/dist/graphql.constants.js';
import { ACCESS, type AccessRule } from './authorize.js';

export interface GuardedOperation {
  /** `Query client`, `Mutation saveFacts`, `POST AuthController.signIn` */
  readonly operation: string;
  readonly rule: AccessRule | undefined;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Lists every root operation and route with its access rule, and refuses to start when one has none. */
@Injectable()
export class AccessInventory implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  operations(): GuardedOperation[] {
    const found: GuardedOperation[] = [];
    for (const { instance } of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      if (typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as object;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = (prototype as Record<string, unknown>)[name];
        if (typeof handler !== 'function') continue;
        const operation = this.operationName(handler, `${prototype.constructor.name}.${name}`);
        if (operation !== undefined)
          found.push({ operation, rule: this.reflector.get<AccessRule | undefined>(ACCESS, handler as () => void) });
      }
    }
    return found.sort((a, b) => a.operation.localeCompare(b.operation));
  }

  onApplicationBootstrap(): void {
    const undeclared = this.operations().filter(({ rule }) => rule === undefined);
    if (undeclared.length > 0) {
      throw new Error(
        `Declare @Authorize('action') or @Public('reason') on: ${undeclared.map(({ operation }) => operation).join(', ')}`,
      );
    }
  }

  private operationName(handler: object, place: string): string | undefined {
    const root = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string | undefined;
    if (root !== undefined && ROOTS.has(root)) return `${root} ${place.slice(place.indexOf('.') + 1)}`;
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    return method === undefined ? undefined : `${RequestMethod[method]} ${place}`;
  }
}
