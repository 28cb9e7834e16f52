import { Module, type DynamicModule } from '@nestjs/common';
import type { Clock } from '#kernel';
import { AgenciesModule } from './features/agencies/index.js';
import { ApiKeysModule } from './features/api-keys/index.js';
import { AuditModule } from './features/audit/index.js';
import { AuthenticationModule, SignInModule } from './features/authentication/index.js';
import { ClientsModule } from './features/clients/index.js';
import { DocumentsModule } from './features/documents/index.js';
import { FactsModule } from './features/facts/index.js';
import { MembersModule } from './features/members/index.js';
import { RegisterModule } from './features/register/index.js';
import { ServicesModule } from './features/services/index.js';
import { WordingModule } from './features/wording/index.js';
import { roleActions } from './features/roles.js';
import { AccessModule } from './platform/access/access.module.js';
import type { Config } from './platform/config/config.js';
import { VernGraphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** Everything over HTTP. */
@Module({})
export class AppModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, clock),
        AccessModule.forRoot({ roles: roleActions, imports: [AuthenticationModule] }),
        VernGraphqlModule,
        SignInModule,
        AgenciesModule,
        MembersModule,
        ApiKeysModule,
        ClientsModule,
        FactsModule,
        DocumentsModule,
        ServicesModule,
        RegisterModule,
        WordingModule,
        AuditModule,
      ],
    };
  }
}
