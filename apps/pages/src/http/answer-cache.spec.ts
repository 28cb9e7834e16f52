import { describe, expect, it } from '@jest/globals';
import { prepareAnswer } from './answer.js';
import { AnswerCache } from './answer-cache.js';
import { readWish } from './languages.js';

const NB = readWish('nb');
const EN = readWish('en');

function answer(text: string, validUntil = Infinity) {
  return prepareAnswer({ status: 200, headers: {}, body: Buffer.from(text), validUntil });
}

describe('answers kept in memory', () => {
  it('are found by address, language and encoding', () => {
    const cache = new AnswerCache();
    cache.set('/a', NB, 'br', { answer: answer('nb'), documentKey: 'd', bodyKey: 'b' });
    expect(cache.get('/a', NB, 'br')?.body.toString()).toBe('nb');
    expect(cache.get('/a', EN, 'br')).toBeUndefined();
    expect(cache.get('/a', NB, 'gzip')).toBeUndefined();
    expect(cache.get('/b', NB, 'br')).toBeUndefined();
  });

  it('are not given after they were due for checking', () => {
    const cache = new AnswerCache();
    cache.set('/a', NB, 'br', { answer: answer('x', Date.now() - 1), documentKey: 'd', bodyKey: 'b' });
    expect(cache.get('/a', NB, 'br')).toBeUndefined();
  });

  it('go with their document, and with their body', () => {
    const cache = new AnswerCache();
    cache.set('/a', NB, 'br', { answer: answer('1'), documentKey: 'd1', bodyKey: 'b1' });
    cache.set('/b', NB, 'br', { answer: answer('2'), documentKey: 'd2', bodyKey: 'b2' });
    cache.forgetDocument('d1');
    expect(cache.get('/a', NB, 'br')).toBeUndefined();
    expect(cache.get('/b', NB, 'br')).toBeDefined();
    cache.forgetBody('b2');
    expect(cache.get('/b', NB, 'br')).toBeUndefined();
  });

  it('replaced answers are forgotten with the newer document too', () => {
    const cache = new AnswerCache();
    cache.set('/a', NB, 'br', { answer: answer('1'), documentKey: 'd', bodyKey: 'b1' });
    cache.set('/a', NB, 'br', { answer: answer('2'), documentKey: 'd', bodyKey: 'b2' });
    cache.forgetBody('b1');
    expect(cache.get('/a', NB, 'br')?.body.toString()).toBe('2');
    cache.forgetDocument('d');
    expect(cache.get('/a', NB, 'br')).toBeUndefined();
  });

  it('tell which body is wanted', () => {
    const used: string[] = [];
    const cache = new AnswerCache((bodyKey) => used.push(bodyKey));
    cache.set('/a', NB, 'br', { answer: answer('1'), documentKey: 'd', bodyKey: 'b1' });
    cache.get('/a', NB, 'br');
    expect(used).toEqual(['b1']);
  });
});
