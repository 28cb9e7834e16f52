import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { ClauseEditorService } from './clause-editor.service.js';
import { WordingResolver } from './wording.resolver.js';
import { WordingService } from './wording.service.js';

@Module({
  imports: [AuditModule],
  providers: [WordingService, ClauseEditorService, WordingResolver],
})
export class WordingModule {}
