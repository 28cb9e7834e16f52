import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const GOOD = { PAGES_DATABASE_URL: 'postgresql://vern_pages:secret@db/vern', PAGES_CACHE_DIR: '/var/cache/vern' };

describe('configuration of pages', () => {
  it('needs a database and a folder; the rest has values', () => {
    expect(readConfig(GOOD)).toEqual({
      port: 3001,
      host: '127.0.0.1',
      databaseUrl: GOOD.PAGES_DATABASE_URL,
      pagesUrl: 'http://localhost:3001',
      dashboardOrigin: undefined,
      cacheDir: '/var/cache/vern',
      logLevel: 'info',
    });
  });

  it('addresses have no slash at the end', () => {
    expect(
      readConfig({ ...GOOD, PAGES_URL: 'https://pages.example/', PUBLIC_URL: 'https://vern.example/app' }),
    ).toMatchObject({ pagesUrl: 'https://pages.example', dashboardOrigin: 'https://vern.example' });
  });

  it('what is wrong is named, and never shown', () => {
    expect(() => readConfig({ ...GOOD, PAGES_DATABASE_URL: 'mysql://root:hunter2@db', PAGES_PORT: 'x' })).toThrow(
      /PAGES_PORT[^]*PAGES_DATABASE_URL|PAGES_DATABASE_URL[^]*PAGES_PORT/,
    );
    try {
      readConfig({ ...GOOD, PAGES_DATABASE_URL: 'mysql://root:hunter2@db' });
    } catch (error) {
      expect(String(error)).not.toContain('hunter2');
    }
  });
});
