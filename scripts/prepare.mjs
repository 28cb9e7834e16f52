/**
 * After an install: builds what is missing or older than its source. npm also runs this when `npx vern` links the package for the
 * first time; a build that is up to date is then left alone, because a running `npm start` serves from it.
 */
import { ensureBuilt } from './built.mjs';
import { onOwnNode } from './own-node.mjs';

await onOwnNode(import.meta.url);

ensureBuilt();
