import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { schemaText } from '../../apps/api/src/platform/graphql/print-schema.js';
import { TestApp } from '#testing';

describe('GraphQL schema', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  it('is the one that is committed', () => {
    const committed = readFileSync(new URL('../../libs/graphql-client/schema.graphql', import.meta.url), 'utf8');
    const hint = 'The schema has changed. Run `npm run build && npm run schema`, then read the diff as callers will.';
    expect(committed.trim() === schemaText(test.app).trim() ? '' : hint).toBe('');
  });

  it('names inputs XInput and what mutations give XPayload', () => {
    const mutations = Object.values(buildSchema(schemaText(test.app)).getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(5);
    for (const { name, args, type } of mutations) {
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      expect([name, ...args.map((arg) => `${arg.name}: ${String(arg.type)}`), String(type)]).toEqual([
        name,
        `input: ${title}Input!`,
        `${title}Payload!`,
      ]);
    }
  });
});
