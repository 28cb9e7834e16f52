import 'reflect-metadata';
import { createPagesApp } from './create-pages-app.js';
import { readConfig } from './platform/config.js';
import { createLogger } from './platform/logging.js';

const config = readConfig(process.env);
const app = await createPagesApp(config, createLogger(config.logLevel));
await app.listen(config.port, config.host);
// When whoever started us is gone, however it went, nobody would stop us.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Whoever started us waits for this.
process.send?.('ready');
