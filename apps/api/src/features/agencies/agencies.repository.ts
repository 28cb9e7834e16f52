import type { DoorwayTx, TenantTx } from '#database';

export interface AgencyRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

const fields = { id: true, slug: true, name: true } as const;

export async function findAgency(tx: TenantTx | DoorwayTx, id: string): Promise<AgencyRow> {
  return tx.agency.findUniqueOrThrow({ where: { id }, select: fields });
}

export async function findAgencyBySlug(tx: DoorwayTx, slug: string): Promise<AgencyRow | null> {
  return tx.agency.findUnique({ where: { slug }, select: fields });
}

export async function insertAgency(tx: DoorwayTx, agency: AgencyRow): Promise<void> {
  await tx.agency.create({ data: agency, select: { id: true } });
}
