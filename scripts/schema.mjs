/** `npm run schema`: writes the GraphQL schema that the compiled API has to where clients, tests and code generation read it. */
import { writeFileSync } from 'node:fs';
import { AppModule } from '../dist/apps/api/src/app.module.js';
import { readConfig } from '../dist/apps/api/src/platform/config/config.js';
import { schemaText } from '../dist/apps/api/src/platform/graphql/print-schema.js';
import { createHttpApp } from '../dist/apps/api/src/platform/http/create-http-app.js';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

// The schema needs no database: nothing connects before the first query.
const config = readConfig({ API_DATABASE_URL: 'postgres://127.0.0.1:1/none', LOG_LEVEL: 'error' });
const app = await createHttpApp(AppModule.forRoot(config));
await app.init();
writeFileSync(new URL('../libs/graphql-client/schema.graphql', import.meta.url), schemaText(app));
await app.close();
