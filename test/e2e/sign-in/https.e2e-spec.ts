import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '#testing';

describe('sign-in where the address is HTTPS', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start({ PUBLIC_URL: 'https://vern.test' });
  });
  afterAll(() => test.stop());

  it('marks the cookie as for HTTPS only, and tells browsers to stay there', async () => {
    const { email, password } = await test.make.member(await test.make.agency(), 'viewer');
    const answer = await test.http.post('/auth/sign-in').send({ email, password });
    expect((answer.headers['set-cookie'] as unknown as string[])[0]).toContain('; Secure');
    expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
  });
});
