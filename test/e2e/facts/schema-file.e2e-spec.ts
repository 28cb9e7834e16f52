import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '#testing';
import { answerOf } from '../answers.js';
import { vern } from '../cli/vern.js';
import { SCHEMA } from '../operations.js';

const PATH = '/schemas/vern-facts-1.json';

describe('the schema of facts at its address', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  it('is for everybody, and is what the API and the command line give', async () => {
    const answer = await test.http.get(PATH).responseType('blob');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/schema+json; charset=utf-8']);
    const bytes = answer.body as Buffer;
    const member = await test.make.member(await test.make.agency(), 'viewer');
    const viewer = await test.signIn(member.email, member.password);
    const { factsSchema } = await answerOf<{ factsSchema: unknown }>(viewer, SCHEMA);
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(factsSchema);
    const { code, stdout } = await vern(['schema']);
    expect([code, stdout.equals(bytes)]).toEqual([0, true]);
  });

  it('may be kept, by other sites too, and is asked for again by its tag', async () => {
    const first = await test.http.get(PATH);
    const { etag = '' } = first.headers;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    for (const known of [etag, `W/${etag}`, `"annen", ${etag}`, '*']) {
      const again = await test.http.get(PATH).set('if-none-match', known);
      expect([known, again.status, again.text, again.headers['etag']]).toEqual([known, 304, '', etag]);
    }
    expect((await test.http.get(PATH).set('if-none-match', '"annen"')).status).toBe(200);
    expect((await test.http.get('/schemas/annet.json')).status).toBe(404);
  });
});
