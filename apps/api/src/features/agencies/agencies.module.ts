import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { AgenciesResolver } from './agencies.resolver.js';
import { AgenciesService } from './agencies.service.js';

@Module({ imports: [MembersModule], providers: [AgenciesService, AgenciesResolver] })
export class AgenciesModule {}
