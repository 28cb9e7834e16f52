import { describe, expect, it } from '@jest/globals';
import { frameAncestors, isLocalAddress } from './frame-ancestors.js';

describe('who may frame a document', () => {
  it('everybody while the client has no website', () => {
    expect(frameAncestors([])).toBe('*');
  });

  it('the client’s websites with and without www, over https only', () => {
    expect(frameAncestors(['mester.no', 'www.other.no'])).toBe(
      "'self' https://mester.no https://www.mester.no https://other.no https://www.other.no",
    );
  });

  it('domains with æøå are punycode', () => {
    expect(frameAncestors(['blåbær.no'])).toBe("'self' https://xn--blbr-roah.no https://www.xn--blbr-roah.no");
  });

  it('local sites may use http and any port', () => {
    expect(frameAncestors(['localhost'])).toBe("'self' https://localhost:* http://localhost:*");
    expect(frameAncestors(['127.0.0.1:8080'])).toBe("'self' https://127.0.0.1:8080 http://127.0.0.1:8080");
    expect(frameAncestors(['shop.localhost'])).toContain('http://shop.localhost:*');
    expect(frameAncestors(['notlocalhost.no'])).not.toContain('http://');
  });

  it('other sites of this machine, when the pages server is on this machine', () => {
    expect(isLocalAddress('http://localhost:3001')).toBe(true);
    expect(isLocalAddress('https://pages.vern.example')).toBe(false);
    expect(frameAncestors(['mester.no'], { local: true })).toBe(
      "'self' https://localhost:* http://localhost:* https://127.0.0.1:* http://127.0.0.1:* https://mester.no https://www.mester.no",
    );
  });

  it('the dashboard too', () => {
    expect(frameAncestors(['mester.no'], { dashboardOrigin: 'https://vern.example' })).toContain(
      'https://vern.example',
    );
  });

  it.each([
    'evil.no; script-src *',
    'a b.no',
    "'none'",
    '*',
    '',
    'javascript:alert(1)',
    'x.no\r\nset-cookie: a=b',
    'a,b.no',
    '*.no',
  ])('a domain that is none opens nothing: %j', (domain) => {
    const value = frameAncestors([domain]);
    expect(value).not.toMatch(/[;,\r\n*"]/);
    expect(value.startsWith("'self'")).toBe(true);
    expect(value).not.toMatch(/script-src|alert/);
  });

  it('a thousand domains stay within what proxies take', () => {
    expect(
      frameAncestors(Array.from({ length: 1000 }, (_, index) => `site-${String(index)}.no`)).length,
    ).toBeLessThanOrEqual(4_000);
  });
});
