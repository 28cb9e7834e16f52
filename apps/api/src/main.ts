import 'reflect-metadata';
import { readConfig } from './platform/config/config.js';
import { createHttpApp } from './platform/http/create-http-app.js';
import { AppModule } from './app.module.js';

const config = readConfig(process.env);
const app = await createHttpApp(AppModule.forRoot(config), config.trustProxy);
await app.listen(config.port, config.host);
// When whoever started us is gone, however it went, nobody would stop us.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Whoever started us waits for this.
process.send?.('ready');
