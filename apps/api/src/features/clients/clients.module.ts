import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentsModule } from '../documents/index.js';
import { ClientConnectionFields, ClientFields } from './clients.fields.js';
import { ClientsResolver } from './clients.resolver.js';
import { ClientsService } from './clients.service.js';
import { SaveFactsService } from './save-facts.service.js';

@Module({
  imports: [AuditModule, DocumentsModule],
  providers: [ClientsService, SaveFactsService, ClientsResolver, ClientFields, ClientConnectionFields],
  exports: [ClientsService, SaveFactsService],
})
export class ClientsModule {}
