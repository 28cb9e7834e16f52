import { Inject, Injectable } from '@nestjs/common';
import ky, { type KyResponse } from 'ky';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { LOGGER, type Logger } from '../../platform/logging/logger.js';
import { readAnswer, readRemoval, type RegisterEntry } from './register-answer.js';
import { registerErrors } from './register.errors.js';

/** For the head of an answer, and again for its body. */
const TIMEOUT = 5_000;
/** An answer is a few kB. */
const LARGEST_ANSWER = 256 * 1024;

/** Why the register's answer could not be used: for the log, without a word of what was asked. */
class Unusable extends Error {}

/** Enhetsregisteret over HTTP. Nothing of ours is sent but the number in the address. */
@Injectable()
export class RegisterClient {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * What the register says of a business, or of a part of one. A network error and a 5xx are tried twice again.
   * Throws REGISTER_NOT_FOUND, or REGISTER_UNAVAILABLE when there is no answer that can be used.
   */
  async find(orgNumber: string): Promise<RegisterEntry> {
    try {
      const entry = (await this.ask('enheter', orgNumber)) ?? (await this.ask('underenheter', orgNumber));
      if (entry) return entry;
    } catch (error) {
      const reason = error instanceof Error ? (error instanceof Unusable ? error.message : error.name) : 'unknown';
      this.logger.warn({ reason }, 'the business register gave no answer that can be used');
      throw new DomainError(registerErrors.REGISTER_UNAVAILABLE);
    }
    throw new DomainError(registerErrors.REGISTER_NOT_FOUND, { orgNumber });
  }

  /** Undefined: the register knows no such number in that list. */
  private async ask(list: 'enheter' | 'underenheter', orgNumber: string): Promise<RegisterEntry | undefined> {
    const response = await ky.get(`${this.config.registerUrl}/enhetsregisteret/api/${list}/${orgNumber}`, {
      headers: { accept: 'application/json' },
      timeout: TIMEOUT,
      retry: { limit: 2, statusCodes: [500, 502, 503, 504], backoffLimit: 1_000, maxRetryAfter: 1_000 },
      redirect: 'error',
      credentials: 'omit',
      throwHttpErrors: (status) => status >= 500,
    });
    if (response.status === 404) return discarded(response);
    if (response.status === 410) return readRemoval(await readJson(response).catch(() => undefined), orgNumber);
    if (response.status !== 200) {
      await discarded(response);
      throw new Unusable(`status ${String(response.status)}`);
    }
    const entry = readAnswer(await readJson(response), orgNumber);
    if (!entry) throw new Unusable('an answer of another shape');
    return entry;
  }
}

async function discarded(response: KyResponse): Promise<undefined> {
  await response.body?.cancel();
  return undefined;
}

/** The body as JSON, read no further than it may be long and no longer than it may take. */
async function readJson(response: KyResponse): Promise<unknown> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void reader?.cancel().catch(() => undefined);
  }, TIMEOUT);
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > LARGEST_ANSWER) {
        await reader?.cancel();
        throw new Unusable('an answer too large');
      }
      chunks.push(part.value);
    }
  } finally {
    clearTimeout(timer);
  }
  if (isLate) throw new Unusable('an answer too slow');
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Unusable('an answer that is not JSON');
  }
}
