export * from './actions.js';
export * from './clock.js';
export * from './documents.js';
export * from './ids.js';
export * from './locales.js';
export * from './roles.js';
export * from './text.js';
