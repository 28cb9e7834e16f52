import type { TenantTx } from '#database';
import { isId } from '#kernel';

/** The name behind each `member:<id>` or `key:<id>`, in order; null for who is gone, and for what is neither. Two queries at most. */
export async function findActorNames(tx: TenantTx, actors: readonly string[]): Promise<(string | null)[]> {
  const members = idsOf('member', actors);
  const keys = idsOf('key', actors);
  const people =
    members.length === 0
      ? []
      : await tx.member.findMany({
          where: { id: { in: members } },
          select: { id: true, person: { select: { name: true } } },
        });
  const integrations =
    keys.length === 0
      ? []
      : await tx.apiKey.findMany({ where: { id: { in: keys } }, select: { id: true, name: true } });
  const names = new Map<string, string>([
    ...people.map(({ id, person }) => [`member:${id}`, person.name] as const),
    ...integrations.map(({ id, name }) => [`key:${id}`, name] as const),
  ]);
  return actors.map((actor) => names.get(actor) ?? null);
}

function idsOf(kind: string, actors: readonly string[]): string[] {
  return actors
    .filter((actor) => actor.startsWith(`${kind}:`))
    .map((actor) => actor.slice(kind.length + 1))
    .filter((id) => isId(id));
}
