import { Module } from '@nestjs/common';
import { ActorsModule } from '../actors/index.js';
import { AuditEventFields } from './audit.fields.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';

@Module({
  imports: [ActorsModule],
  providers: [AuditService, AuditResolver, AuditEventFields],
  exports: [AuditService],
})
export class AuditModule {}
