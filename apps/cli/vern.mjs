#!/usr/bin/env node
/** `vern`: runs the compiled command line on the Node that the package brings, whatever Node started it. */
import { ensureBuilt } from '../../scripts/built.mjs';
import { onOwnNode } from '../../scripts/own-node.mjs';

await onOwnNode(import.meta.url);
ensureBuilt();
await import('../../dist/apps/cli/src/main.js');
