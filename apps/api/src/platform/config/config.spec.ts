import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const DATABASE = { API_DATABASE_URL: 'postgres://vern_api:hemmelig@db/vern' };

describe('configuration', () => {
  it('needs a database and nothing else', () => {
    expect(readConfig(DATABASE)).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://localhost:3000' });
  });

  it('addresses lose their last slash, because paths are added to them', () => {
    const config = readConfig({ ...DATABASE, PUBLIC_URL: 'https://vern.example/', PAGES_URL: 'https://p.example/' });
    expect([config.publicUrl, config.pagesUrl]).toEqual(['https://vern.example', 'https://p.example']);
  });

  it.each([
    ['API_DATABASE_URL', {}],
    ['API_DATABASE_URL', { API_DATABASE_URL: 'mysql://root:hemmelig@db' }],
    ['PORT', { ...DATABASE, PORT: '70000' }],
    ['PUBLIC_URL', { ...DATABASE, PUBLIC_URL: 'hemmelig' }],
    ['REGISTER_URL', { ...DATABASE, REGISTER_URL: 'file:///hemmelig' }],
    ['LOG_LEVEL', { ...DATABASE, LOG_LEVEL: 'hemmelig' }],
  ])('a bad %s is named, and its value is not repeated', (key, env) => {
    const read = () => readConfig(env);
    expect(read).toThrow(`Environment variable ${key}:`);
    expect(read).not.toThrow('hemmelig@');
    expect(read).not.toThrow(/"hemmelig"/);
  });

  it('names every bad key at once', () => {
    expect(() => readConfig({ PORT: 'x' })).toThrow(/PORT: [^]*API_DATABASE_URL: |API_DATABASE_URL: [^]*PORT: /);
  });
});
