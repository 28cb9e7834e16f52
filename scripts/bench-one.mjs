/** Runs the benchmark named first and sends its rows to `bench.mjs`. */
const { run } = await import(new URL(`../dist/test/bench/${process.argv[2]}.bench.js`, import.meta.url));
process.send(await run());
process.disconnect();
