export default async function globalTeardown() {
  await globalThis.vernTestServer?.stop();
}
