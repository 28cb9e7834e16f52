import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { createLogger } from './logger.js';

function logged(err: unknown): { err: Record<string, unknown> } {
  const lines: string[] = [];
  const logger = createLogger('info', 'test');
  (logger as unknown as Record<symbol, unknown>)[pino.symbols.streamSym] = {
    write: (line: string) => lines.push(line),
  };
  logger.error({ err }, 'unexpected error');
  return JSON.parse(lines[0] ?? '{}') as { err: Record<string, unknown> };
}

describe('the log', () => {
  it.each([
    ['duplicate key (email)=(kari@example.no) already exists'],
    ['invalid input "kari@example.no"'],
    ["no user 'kari@example.no'"],
    ['unknown `kari@example.no`'],
    ['550 5.1.1 <kari@example.no>: Recipient address rejected'],
    ['Cannot deliver to kari@example.no today'],
    ['first line\nsecond line with kari@example.no'],
  ])('keeps no address from %j', (message) => {
    const { err } = logged(new Error(message));
    expect(JSON.stringify(err)).not.toContain('kari');
    expect(err).toMatchObject({ name: 'Error', frames: expect.any(Array) });
  });

  it('keeps what helps: name, code, the sentence and where', () => {
    const { err } = logged(Object.assign(new TypeError('Cannot read properties of undefined'), { code: 'X1' }));
    expect(err).toMatchObject({ name: 'TypeError', code: 'X1', message: 'Cannot read properties of undefined' });
    expect((err['frames'] as string[]).length).toBeGreaterThan(0);
  });

  it('tells only the kind of what is not an error', () => {
    expect(logged({ email: 'kari@example.no' }).err).toEqual({ type: 'object' });
  });
});
