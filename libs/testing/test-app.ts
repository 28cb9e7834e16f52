import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { AppModule } from '../../apps/api/src/app.module.js';
import { readConfig } from '../../apps/api/src/platform/config/config.js';
import { createHttpApp } from '../../apps/api/src/platform/http/create-http-app.js';
import { Actor } from './actor.js';
import { Factory } from './factory.js';
import { TestClock } from './test-clock.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

/** The whole API over real HTTP on a cloned database, with a clock that can be moved. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly clock: TestClock,
    readonly make: Factory,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
    const database = await cloneDatabase();
    const clock = new TestClock();
    const config = readConfig({
      API_DATABASE_URL: database.api,
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://vern.test',
      PAGES_URL: 'http://pages.test',
      ...env,
    });
    const app = await createHttpApp(AppModule.forRoot(config, clock));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApp(app, database, clock, await Factory.open(config));
  }

  /** Plain HTTP, as anybody. */
  get http(): supertest.Agent {
    return supertest(this.app.getHttpServer());
  }

  /** Somebody who is not signed in. */
  get stranger(): Actor {
    return new Actor(this.app.getHttpServer(), {});
  }

  /** Somebody with an API key. */
  withKey(key: string): Actor {
    return new Actor(this.app.getHttpServer(), { authorization: `Bearer ${key}` });
  }

  /** Signs somebody in through the front door. */
  async signIn(email: string, password: string): Promise<Actor> {
    const response = await this.http.post('/auth/sign-in').send({ email, password });
    const [cookie] = (response.headers['set-cookie'] ?? []) as unknown as string[];
    if (response.status !== 200 || cookie === undefined)
      throw new Error(`Sign-in of ${email} was answered with ${String(response.status)}`);
    return new Actor(this.app.getHttpServer(), { cookie: cookie.split(';')[0] ?? '' });
  }

  async stop(): Promise<void> {
    await this.make.close();
    await this.app.close();
    await this.database.drop();
  }
}
