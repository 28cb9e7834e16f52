import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AdministrationService } from './administration.service.js';

@Module({ imports: [AuditModule], providers: [AdministrationService], exports: [AdministrationService] })
export class AdministrationModule {}
