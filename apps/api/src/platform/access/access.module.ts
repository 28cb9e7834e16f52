import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccessInventory } from './access-inventory.js';
import { ROLE_ACTIONS, type RoleActions } from './roles.js';

interface AccessOptions {
  readonly roles: RoleActions;
  /** Modules that export the authenticator. */
  readonly imports: NonNullable<ModuleMetadata['imports']>;
}

@Module({})
export class AccessModule {
  static forRoot({ roles, imports }: AccessOptions): DynamicModule {
    const roleActions: Provider = { provide: ROLE_ACTIONS, useValue: roles };
    return {
      module: AccessModule,
      global: true,
      imports: [DiscoveryModule, ...imports],
      providers: [roleActions, AccessInventory, { provide: APP_GUARD, useClass: AccessGuard }],
      exports: [roleActions, AccessInventory],
    };
  }
}
