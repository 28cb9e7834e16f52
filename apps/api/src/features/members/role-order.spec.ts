import { describe, expect, it } from '@jest/globals';
import { ROLES } from '#kernel';
import { mayHandleRole } from './role-order.js';

describe('roles', () => {
  it('nobody handles a role above their own; a key handles none', () => {
    const pairs = [...ROLES, null].flatMap((actor) => ROLES.map((role) => [actor, role] as const));
    const allowed = pairs.filter(([actor, role]) => mayHandleRole(actor, role)).map((pair) => pair.join(' '));
    expect(pairs).toHaveLength(30);
    expect(allowed).toEqual([
      'owner owner',
      'owner admin',
      'owner editor',
      'owner reviewer',
      'owner viewer',
      'admin admin',
      'admin editor',
      'admin reviewer',
      'admin viewer',
      'editor editor',
      'editor reviewer',
      'editor viewer',
      'reviewer reviewer',
      'reviewer viewer',
      'viewer viewer',
    ]);
  });
});
