export * from './client.js';
export * from './clients.js';
export * from './common.js';
export * from './facts.js';
export * from './fields.js';
export * from './people.js';
export * from './shell.js';
export * from './sign-in.js';
