import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type AgencyContext } from '#database';
import { grantContext } from '#database/grant';
import { type AgencyId, type Role } from '#kernel';
import { ROLE_ACTIONS, type RoleActions } from '../../platform/access/roles.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { findAgencyBySlug, insertAgency } from '../agencies/index.js';
import { findPersonByEmail, hashPassword, insertPerson } from '../authentication/index.js';
import { insertMember } from '../members/index.js';
import { administrationErrors } from './administration.errors.js';

export interface NewMember {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
}

/** What whoever runs the installation does from the command line: it is not reachable over HTTP. */
@Injectable()
export class AdministrationService {
  constructor(
    private readonly database: Database,
    @Inject(ROLE_ACTIONS) private readonly roles: RoleActions,
  ) {}

  /** Throws AGENCY_EXISTS when the slug is taken. */
  async createAgency(input: { slug: string; name: string }): Promise<AgencyContext> {
    const id = randomUUID();
    await this.database.atTheDoor({ agencyId: id, agencySlug: input.slug }, async (tx) => {
      if (await findAgencyBySlug(tx, input.slug))
        throw new DomainError(administrationErrors.AGENCY_EXISTS, { slug: input.slug });
      await insertAgency(tx, { id, ...input });
    });
    return this.grant(id);
  }

  /** The agency of that slug, with everything an owner may do. Throws AGENCY_UNKNOWN. */
  async agency(slug: string): Promise<AgencyContext> {
    const agency = await this.database.atTheDoor({ agencySlug: slug }, (tx) => findAgencyBySlug(tx, slug));
    if (!agency) throw new DomainError(administrationErrors.AGENCY_UNKNOWN, { slug });
    return this.grant(agency.id);
  }

  async hasAgency(slug: string): Promise<boolean> {
    return (await this.database.atTheDoor({ agencySlug: slug }, (tx) => findAgencyBySlug(tx, slug))) !== null;
  }

  /** Makes a person a member without an invitation. A person known already keeps name and password. */
  async addMember(context: AgencyContext, input: NewMember): Promise<{ id: string; isNewPerson: boolean }> {
    const passwordHash = await hashPassword(input.password);
    const email = input.email.trim().toLowerCase();
    return this.database.atTheDoor({ email, agencyId: context.agencyId }, async (tx) => {
      const known = await findPersonByEmail(tx, email);
      const person = known ?? (await insertPerson(tx, { email, name: input.name, passwordHash }));
      await setKnock(tx, { personId: person.id });
      const { id } = await insertMember(tx, { agencyId: context.agencyId, personId: person.id, role: input.role });
      return { id, isNewPerson: known === null };
    });
  }

  private grant(agencyId: string): AgencyContext {
    return grantContext({
      agencyId: agencyId as AgencyId,
      clientId: null,
      role: 'owner',
      actions: this.roles.owner,
      actor: { type: 'system', id: 'administration' },
    });
  }
}
