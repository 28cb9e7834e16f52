import { Module } from '@nestjs/common';
import { ActorsModule } from '../actors/index.js';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { RegisterModule } from '../register/index.js';
import { ChooseServiceService } from './choose-service.service.js';
import { AuditEventClientFields, ClientConnectionFields, ClientFields } from './clients.fields.js';
import { ClientLoaders } from './clients.loaders.js';
import { ClientsResolver } from './clients.resolver.js';
import { ClientsService } from './clients.service.js';
import { SaveFactsService } from './save-facts.service.js';

@Module({
  imports: [ActorsModule, AuditModule, DocumentsModule, RegisterModule],
  providers: [
    ClientsService,
    SaveFactsService,
    ChooseServiceService,
    ClientLoaders,
    ClientsResolver,
    ClientFields,
    ClientConnectionFields,
    AuditEventClientFields,
  ],
  exports: [ClientsService, SaveFactsService],
})
export class ClientsModule {}
