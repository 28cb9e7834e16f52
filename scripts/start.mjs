/** `npm start`: builds what is missing or older than its source, then runs everything on this machine. */
import { ensureBuilt } from './built.mjs';

ensureBuilt();
await import('../dist/apps/local/src/main.js');
