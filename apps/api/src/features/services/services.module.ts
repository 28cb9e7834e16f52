import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { ServiceFields } from './services.fields.js';
import { ServicesResolver } from './services.resolver.js';
import { ServicesService } from './services.service.js';

@Module({ imports: [AuditModule], providers: [ServicesService, ServicesResolver, ServiceFields] })
export class ServicesModule {}
