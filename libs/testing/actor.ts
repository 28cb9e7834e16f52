import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import supertest from 'supertest';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly args: Readonly<Record<string, unknown>> };
}

export interface GraphqlAnswer<Data> {
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphqlError[];
}

type Server = Parameters<typeof supertest>[0];

/** Somebody who calls the API: with a session, a key or nothing. */
export class Actor {
  constructor(
    private readonly server: Server,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** Sends an operation and gives data and errors as they came. */
  async send<Data, Variables extends Record<string, unknown>>(
    operation: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const query = typeof operation === 'string' ? operation : print(operation);
    const response = await supertest(this.server)
      .post('/graphql')
      .set({ ...this.headers, ...headers })
      .send({ query, variables });
    const body = response.body as { data?: Data | null; errors?: GraphqlError[] };
    return { data: body.data, errors: body.errors ?? [] };
  }

  /** Sends an operation that must succeed. */
  async ask<Data, Variables extends Record<string, unknown>>(
    operation: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
  ): Promise<Data> {
    const { data, errors } = await this.send(operation, variables);
    if (errors.length > 0 || !data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The code of the first error; undefined when it was allowed. */
  async codeOf<Variables extends Record<string, unknown>>(
    operation: TypedDocumentNode<unknown, Variables> | string,
    variables?: Variables,
  ): Promise<string | undefined> {
    const { errors } = await this.send(operation, variables);
    return errors[0]?.extensions.code;
  }

  request(method: 'get' | 'post', path: string): supertest.Test {
    return supertest(this.server)[method](path).set(this.headers);
  }
}
