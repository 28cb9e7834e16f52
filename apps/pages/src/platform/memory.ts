import { setFlagsFromString } from 'node:v8';

/*
 * Rendering makes much short-lived garbage, and V8 would rather grow than collect. What is worth keeping is bounded in bytes by
 * the caches, so a small heap costs little. Import this before anything else: V8 reads the limits as it grows.
 */
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--max-semi-space-size=2');
setFlagsFromString('--max-heap-size=110');
