/** `npm start`: builds what is missing or older than its source, then runs everything on this machine. */
import { ensureBuilt } from './built.mjs';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

ensureBuilt();
await import('../dist/apps/local/src/main.js');
