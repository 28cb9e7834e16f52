/** One real PostgreSQL for the whole run. Uses the compiled code, because Jest does not transform ES modules here. */
export default async function globalSetup() {
  const { startTestServer } = await import('../../dist/libs/testing/test-server.js').catch(() => {
    throw new Error('Run `npm run build` first: the test database is started by compiled code.');
  });
  const server = await startTestServer();
  process.env.VERN_TEST_SERVER = server.url;
  globalThis.vernTestServer = server;
}
