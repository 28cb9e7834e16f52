export { Actor, type GraphqlAnswer, type GraphqlError } from './actor.js';
export { launchBrowser } from './browser.js';
export { Factory, PASSWORD, type MadeAgency, type MadeMember } from './factory.js';
export { lawfulFacts } from './lawful-facts.js';
export { countQueries } from './query-counter.js';
export { TestApp } from './test-app.js';
export { TestClock } from './test-clock.js';
export { cloneDatabase, type TestDatabase } from './test-database.js';
export { startTestServer, type TestServer } from './test-server.js';
