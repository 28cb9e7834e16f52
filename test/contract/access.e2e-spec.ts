import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ACTIONS, ROLES } from '#kernel';
import { TestApp } from '#testing';
import { roleActions } from '../../apps/api/src/features/roles.js';
import { AccessInventory, type GuardedOperation } from '../../apps/api/src/platform/access/access-inventory.js';
import { AccessModule } from '../../apps/api/src/platform/access/access.module.js';
import { AUTHENTICATOR } from '../../apps/api/src/platform/access/authenticator.js';
import { Authorize, Public } from '../../apps/api/src/platform/access/authorize.js';

function line({ operation, rule }: GuardedOperation): string {
  if (!rule) return `${operation}: NOTHING`;
  return 'action' in rule ? `${operation}: ${rule.action}` : `${operation}: public (${rule.publicBecause})`;
}

describe('access', () => {
  let test: TestApp;
  let operations: readonly GuardedOperation[];

  beforeAll(async () => {
    test = await TestApp.start();
    operations = test.app.get(AccessInventory).operations();
  });
  afterAll(() => test.stop());

  // A difference here is a change of who may do what, and is reviewed as one.
  it('every operation and what it asks for', () => {
    expect(operations.map(line)).toMatchSnapshot();
  });

  it('every role and what it may do', () => {
    const matrix = ACTIONS.map(
      (action) => `${action}: ${ROLES.filter((role) => roleActions[role].includes(action)).join(' ')}`,
    );
    expect(matrix).toMatchSnapshot();
    expect(matrix).toHaveLength(ACTIONS.length);
  });

  it('lists every root field of the schema', async () => {
    const { data } = await test.stranger.send<
      { __schema: Record<'queryType' | 'mutationType', { fields: { name: string }[] }> },
      Record<string, unknown>
    >('{ __schema { queryType { fields { name } } mutationType { fields { name } } } }');
    const names = (type: 'queryType' | 'mutationType', root: string) =>
      data?.__schema[type].fields.map(({ name }) => `${root} ${name}`) ?? [];
    const listed = operations
      .map(({ operation }) => operation)
      .filter((operation) => /^(Query|Mutation) /.test(operation));
    expect(listed.sort()).toEqual([...names('queryType', 'Query'), ...names('mutationType', 'Mutation')].sort());
  });

  it('each action is asked for by an operation and belongs to a role; no operation asks for another', () => {
    const asked = new Set(operations.flatMap(({ rule }) => (rule && 'action' in rule ? [rule.action] : [])));
    const held = new Set(ROLES.flatMap((role) => roleActions[role]));
    expect([...asked].sort()).toEqual([...ACTIONS].sort());
    expect([...held].sort()).toEqual([...ACTIONS].sort());
    expect(new Set(ACTIONS).size).toBe(ACTIONS.length);
  });

  it('each role may do all that the one below may', () => {
    for (const [index, role] of ROLES.entries()) {
      const below = ROLES[index + 1];
      if (below) expect(roleActions[role]).toEqual(expect.arrayContaining([...roleActions[below]]));
    }
  });

  it('without signing in nothing but the public routes answers', async () => {
    for (const { operation, rule } of operations) {
      if (!operation.startsWith('Query ') || !rule || !('action' in rule)) continue;
      const name = operation.slice('Query '.length);
      const call: Record<string, string> = {
        client: 'client(id: "x") { id }',
        preview: 'preview(input: { clientId: "x", kind: PRIVACY_POLICY, locale: "nb", facts: {} }) { title }',
        clauses: 'clauses(kind: PRIVACY_POLICY, locale: "nb") { path }',
        previewClause:
          'previewClause(input: { clientId: "x", kind: PRIVACY_POLICY, path: "x", locale: "nb", text: "x" }) { html }',
        factsVocabulary: 'factsVocabulary(locale: "nb")',
        factsSchema: 'factsSchema',
        service: 'service(slug: "x") { slug }',
        serviceForDomain: 'serviceForDomain(domain: "x") { __typename }',
        registerEntry: 'registerEntry(orgNumber: "x") { name }',
        factHistory: 'factHistory(clientId: "x", pointers: []) { pointer }',
      };
      expect([name, await test.stranger.codeOf(`{ ${call[name] ?? `${name} { __typename }`} }`)]).toEqual([
        name,
        'UNAUTHENTICATED',
      ]);
    }
  });
});

@Module({ providers: [{ provide: AUTHENTICATOR, useValue: {} }], exports: [AUTHENTICATOR] })
class NobodyModule {}

@Resolver()
class ForgetfulResolver {
  @Query(() => String)
  forgotten(): string {
    return '';
  }

  @Mutation(() => String)
  forgottenToo(): string {
    return '';
  }

  @Authorize('client:read')
  @Query(() => String)
  declared(): string {
    return '';
  }

  @ResolveField(() => String)
  field(): string {
    return '';
  }
}

@Controller('forgetful')
class ForgetfulController {
  @Get('route')
  route(): string {
    return '';
  }

  @Public('Nothing is told')
  @Get('open')
  open(): string {
    return '';
  }
}

describe('an operation that declares no access', () => {
  it('keeps the application from starting, and is named', async () => {
    @Module({
      imports: [AccessModule.forRoot({ roles: roleActions, imports: [NobodyModule] })],
      providers: [ForgetfulResolver],
      controllers: [ForgetfulController],
    })
    class ForgetfulModule {}
    const start = NestFactory.createApplicationContext(ForgetfulModule, { logger: false, abortOnError: false });
    await expect(start).rejects.toThrow(
      "Declare @Authorize('action') or @Public('reason') on: GET ForgetfulController.route, Mutation forgottenToo, Query forgotten",
    );
  });
});
