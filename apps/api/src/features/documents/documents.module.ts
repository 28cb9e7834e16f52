import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DocumentFields, VersionFields } from './documents.fields.js';
import { DocumentLoaders } from './documents.loaders.js';
import { DocumentsResolver } from './documents.resolver.js';
import { DocumentsService } from './documents.service.js';
import { FindingFields } from './findings.fields.js';
import { PreviewFields } from './preview.fields.js';
import { PreviewService } from './preview.service.js';
import { PublishingService } from './publishing.service.js';

@Module({
  imports: [AuditModule],
  providers: [
    DocumentsService,
    DocumentLoaders,
    PublishingService,
    PreviewService,
    DocumentsResolver,
    DocumentFields,
    VersionFields,
    FindingFields,
    PreviewFields,
  ],
  exports: [DocumentsService, DocumentLoaders, PublishingService],
})
export class DocumentsModule {}
