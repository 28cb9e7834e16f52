import { Module } from '@nestjs/common';
import { FactsResolver } from './facts.resolver.js';

@Module({ providers: [FactsResolver] })
export class FactsModule {}
