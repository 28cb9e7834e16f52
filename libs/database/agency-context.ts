import type { AgencyId, ClientId, Role } from '#kernel';

/** Who is acting: a member, an integration's key, or the product itself. Stored in audit events. */
export type Actor =
  | { readonly type: 'member'; readonly id: string; readonly personId: string }
  | { readonly type: 'key'; readonly id: string }
  | { readonly type: 'system'; readonly id: string };

export interface AgencyContextFields {
  readonly agencyId: AgencyId;
  /** Set for a client user: everything narrows to this client. */
  readonly clientId: ClientId | null;
  /** Null for a key, which has actions but no role. */
  readonly role: Role | null;
  /** What the holder may do: the actions of the member's role, or the scopes of the key. */
  readonly actions: readonly string[];
  readonly actor: Actor;
}

const made = new WeakSet<AgencyContext>();

/**
 * Proof that somebody was let in to one agency. Only the access guard, the sign-in and the job runner make one (a rule of the
 * architecture test), and tenant data can be reached with nothing less.
 */
export class AgencyContext implements AgencyContextFields {
  readonly agencyId: AgencyId;
  readonly clientId: ClientId | null;
  readonly role: Role | null;
  readonly actions: readonly string[];
  readonly actor: Actor;

  private constructor(fields: AgencyContextFields) {
    this.agencyId = fields.agencyId;
    this.clientId = fields.clientId;
    this.role = fields.role;
    this.actions = fields.actions;
    this.actor = fields.actor;
  }

  /** Imported from `#database/grant` only. */
  static grant(fields: AgencyContextFields): AgencyContext {
    const context = new AgencyContext(fields);
    made.add(context);
    return Object.freeze(context);
  }

  static isGranted(context: AgencyContext): boolean {
    return made.has(context);
  }
}

/** `member:<id>`, `key:<id>` or `system:<name>`. */
export function actorName(actor: Actor): string {
  return `${actor.type}:${actor.id}`;
}
