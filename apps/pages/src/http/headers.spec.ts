import { describe, expect, it } from '@jest/globals';
import { securityHeaders } from './headers.js';

describe('security headers', () => {
  it('a page without script allows none', () => {
    expect(securityHeaders({ frameAncestors: "'self'" }, false)).toEqual({
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringMatching(/^(?:[a-z-]+=\(\)(?:, |$))+$/),
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('an embed allows its own script only', () => {
    expect(securityHeaders({ frameAncestors: '*', script: true }, false)['content-security-policy']).toContain(
      "script-src 'self';",
    );
  });

  it('https stays https', () => {
    expect(securityHeaders({ frameAncestors: '*' }, true)['strict-transport-security']).toBe('max-age=31536000');
  });
});
