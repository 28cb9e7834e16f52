export { ActorLoaders } from './actors.loaders.js';
export { ActorsModule } from './actors.module.js';
export { findActorNames } from './actors.repository.js';
export { ActorType, actorOf } from './actors.types.js';
