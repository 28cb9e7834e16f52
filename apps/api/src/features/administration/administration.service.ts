import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, setKnock, type AgencyContext, type DoorwayTx } from '#database';
import { grantContext } from '#database/grant';
import { type AgencyId, type Role } from '#kernel';
import { ROLE_ACTIONS, type RoleActions } from '../../platform/access/roles.js';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { requireEmail, requireLine } from '../../platform/graphql/input.js';
import { findAgencyBySlug, insertAgency, type AgencyRow } from '../agencies/index.js';
import { AuditService } from '../audit/index.js';
import { findPersonByEmail, insertPerson, newPasswordHash } from '../authentication/index.js';
import { insertMember, isMember, lockEmail, memberErrors } from '../members/index.js';
import { administrationErrors } from './administration.errors.js';

export interface NewMember {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
}

export interface NewAgency {
  /** Short name, such as `nordlys-web`. */
  readonly slug: string;
  readonly name: string;
}

export interface AddedMember {
  readonly id: string;
  readonly isNewPerson: boolean;
}

interface ReadMember extends Omit<NewMember, 'password'> {
  readonly passwordHash: string;
}

/** What whoever runs the installation does from the command line: it is not reachable over HTTP. */
@Injectable()
export class AdministrationService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    @Inject(ROLE_ACTIONS) private readonly roles: RoleActions,
  ) {}

  /** Makes an agency without people. Throws INPUT_INVALID for a slug or name that cannot be used, AGENCY_EXISTS for one taken. */
  async createAgency(input: NewAgency): Promise<AgencyContext> {
    const agency = readAgency(input);
    await this.database.atTheDoor({ agencyId: agency.id, agencySlug: agency.slug }, (tx) => this.found(tx, agency));
    return this.grant(agency.id);
  }

  /** Makes an agency with its first owner: both or neither. Throws as `createAgency` and `addMember` do. */
  async createAgencyWithOwner(input: NewAgency, owner: Omit<NewMember, 'role'>): Promise<AddedMember> {
    const agency = readAgency(input);
    const member = await readMember({ ...owner, role: 'owner' }, 'owner');
    const { email } = member;
    return this.database.atTheDoor({ agencyId: agency.id, agencySlug: agency.slug, email }, async (tx) => {
      await this.found(tx, agency);
      return this.join(tx, this.grant(agency.id), member);
    });
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

  /**
   * Makes a person a member without an invitation. A person known already keeps name and password. Throws INPUT_INVALID naming the
   * field, PASSWORD_TOO_SHORT or ALREADY_A_MEMBER.
   */
  async addMember(context: AgencyContext, input: NewMember): Promise<AddedMember> {
    const member = await readMember(input, 'name');
    return this.database.atTheDoor({ email: member.email, agencyId: context.agencyId }, (tx) =>
      this.join(tx, context, member),
    );
  }

  private async found(tx: DoorwayTx, agency: AgencyRow): Promise<void> {
    if (await findAgencyBySlug(tx, agency.slug))
      throw new DomainError(administrationErrors.AGENCY_EXISTS, { slug: agency.slug });
    await insertAgency(tx, agency);
    await this.audit.record(tx, this.grant(agency.id), { action: 'agency.created', subject: `agency:${agency.id}` });
  }

  private async join(
    tx: DoorwayTx,
    context: AgencyContext,
    { email, name, passwordHash, role }: ReadMember,
  ): Promise<AddedMember> {
    const { agencyId } = context;
    await lockEmail(tx, email);
    const known = await findPersonByEmail(tx, email);
    const person = known ?? (await insertPerson(tx, { email, name, passwordHash }));
    await setKnock(tx, { personId: person.id });
    if (await isMember(tx, agencyId, person.id)) throw new DomainError(memberErrors.ALREADY_A_MEMBER);
    const { id } = await insertMember(tx, { agencyId, personId: person.id, role });
    await this.audit.record(tx, context, { action: 'member.joined', subject: `member:${id}`, detail: { role } });
    return { id, isNewPerson: known === null };
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

/** Lower-case words with single hyphens between: it stands in commands and addresses. */
const SLUG = /^(?=.{2,40}$)[a-z0-9]+(-[a-z0-9]+)*$/;

function readAgency({ slug, name }: NewAgency): AgencyRow {
  if (!SLUG.test(slug)) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'slug', reason: 'slug' });
  return { id: randomUUID(), slug, name: requireLine(name, 'name') };
}

async function readMember({ email, name, password, role }: NewMember, nameField: string): Promise<ReadMember> {
  return {
    email: requireEmail(email, 'email'),
    name: requireLine(name, nameField),
    passwordHash: await newPasswordHash(password),
    role,
  };
}
