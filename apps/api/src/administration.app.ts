import 'reflect-metadata';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AdministrationModule } from './features/administration/index.js';
import { ApiKeysModule } from './features/api-keys/index.js';
import { AuthenticationModule } from './features/authentication/index.js';
import { ClientsModule } from './features/clients/index.js';
import { roleActions } from './features/roles.js';
import { AccessModule } from './platform/access/access.module.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
class AdministrationAppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AdministrationAppModule,
      imports: [
        PlatformModule.forRoot(config),
        AccessModule.forRoot({ roles: roleActions, imports: [AuthenticationModule] }),
        AdministrationModule,
        ApiKeysModule,
        ClientsModule,
      ],
    };
  }
}

/** The features without HTTP, for the command line, the demo data and tests. Close it after use. */
export async function openAdministration(config: Config): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AdministrationAppModule.forRoot(config), {
    logger: false,
    abortOnError: false,
  });
}
