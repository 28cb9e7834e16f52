import { Module } from '@nestjs/common';
import { ActorsModule } from '../actors/index.js';
import { FactHistoryService } from './fact-history.service.js';
import { FactsSchemaController } from './facts-schema.controller.js';
import { FactsResolver } from './facts.resolver.js';

@Module({
  imports: [ActorsModule],
  controllers: [FactsSchemaController],
  providers: [FactsResolver, FactHistoryService],
})
export class FactsModule {}
