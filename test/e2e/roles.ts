import { ROLES, type Role } from '#kernel';
import type { Actor, MadeAgency, TestApp } from '#testing';

export type Cast = Readonly<Record<Role, Actor>>;

/** One signed-in member per role. */
export async function castOf(test: TestApp, agency: MadeAgency): Promise<Cast> {
  const entries: [Role, Actor][] = [];
  for (const role of ROLES) {
    const member = await test.make.member(agency, role);
    entries.push([role, await test.signIn(member.email, member.password)]);
  }
  return Object.fromEntries(entries) as Cast;
}

/** Roles that may do something, tried with every role: each one is answered with success or exactly FORBIDDEN. */
export async function rolesAllowed(
  cast: Cast,
  attempt: (actor: Actor) => Promise<string | undefined>,
): Promise<Role[]> {
  const allowed: Role[] = [];
  for (const role of ROLES) {
    const code = await attempt(cast[role]);
    if (code === undefined) allowed.push(role);
    else if (code !== 'FORBIDDEN') throw new Error(`${role} was answered with ${code}`);
  }
  return allowed;
}
