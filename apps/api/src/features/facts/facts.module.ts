import { Module } from '@nestjs/common';
import { FactsSchemaController } from './facts-schema.controller.js';
import { FactsResolver } from './facts.resolver.js';

@Module({ controllers: [FactsSchemaController], providers: [FactsResolver] })
export class FactsModule {}
