import type { Prisma, PrismaClient } from './generated/client.js';
import { AgencyContext } from './agency-context.js';

declare const tenant: unique symbol;
declare const doorway: unique symbol;

/** A transaction in which the database shows one agency's rows only. Made by `withAgency` alone; repositories take nothing else. */
export type TenantTx = Omit<Prisma.TransactionClient, '$queryRawUnsafe' | '$executeRawUnsafe'> & {
  readonly [tenant]: true;
};

/**
 * A transaction before the agency is known: the database shows only the row whose secret was presented, or the person signing
 * in. For sign-in, key check and invitations.
 */
export type DoorwayTx = Omit<Prisma.TransactionClient, '$queryRawUnsafe' | '$executeRawUnsafe'> & {
  readonly [doorway]: true;
};

/** What is known at the door. `credential` is the SHA-256 of a session, key or invitation token. */
export interface Knock {
  readonly credential?: string;
  readonly email?: string;
  readonly personId?: string;
  readonly agencyId?: string;
  /** Named by an administrator. */
  readonly agencySlug?: string;
}

const LIMITS = { maxWait: 5_000, timeout: 15_000 } as const;

export class Database {
  constructor(private readonly prisma: PrismaClient) {}

  /**
   * Runs `work` in one transaction that sees the context's agency (and client) only. No network calls inside: the transaction
   * holds a connection.
   */
  async withAgency<T>(context: AgencyContext, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    if (!AgencyContext.isGranted(context)) throw new Error('An AgencyContext is made by the access guard, not by hand');
    return this.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.agency_id', ${context.agencyId}, true), set_config('app.client_id', ${context.clientId ?? ''}, true)`;
      return work(tx as unknown as TenantTx);
    }, LIMITS);
  }

  /** Runs `work` for somebody who is not let in yet. */
  async atTheDoor<T>(knock: Knock, work: (tx: DoorwayTx) => Promise<T>): Promise<T> {
    return this.prisma.$transaction(async (tx) => {
      await setKnock(tx as unknown as DoorwayTx, knock);
      return work(tx as unknown as DoorwayTx);
    }, LIMITS);
  }

  /** Whether the database answers. */
  async ping(): Promise<void> {
    await this.prisma.$queryRaw`SELECT 1`;
  }

  async close(): Promise<void> {
    await this.prisma.$disconnect();
  }
}

/** Tells the database what more is known of the person at the door, such as the agency of the session found. */
export async function setKnock(tx: DoorwayTx, knock: Knock): Promise<void> {
  const { credential, email, personId, agencyId, agencySlug } = knock;
  if (credential !== undefined) await tx.$executeRaw`SELECT set_config('app.credential', ${credential}, true)`;
  if (email !== undefined) await tx.$executeRaw`SELECT set_config('app.email', ${email}, true)`;
  if (personId !== undefined) await tx.$executeRaw`SELECT set_config('app.person_id', ${personId}, true)`;
  if (agencySlug !== undefined) await tx.$executeRaw`SELECT set_config('app.agency_slug', ${agencySlug}, true)`;
  if (agencyId !== undefined) await tx.$executeRaw`SELECT set_config('app.agency_id', ${agencyId}, true)`;
}
