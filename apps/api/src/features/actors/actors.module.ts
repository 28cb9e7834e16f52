import { Module } from '@nestjs/common';
import { ActorFields } from './actors.fields.js';
import { ActorLoaders } from './actors.loaders.js';

@Module({ providers: [ActorLoaders, ActorFields], exports: [ActorLoaders] })
export class ActorsModule {}
