import { Injectable } from '@nestjs/common';
import { Database, type AgencyContext } from '#database';
import { grantableScopes } from '../api-keys/index.js';
import { MembersService, type MemberView } from '../members/index.js';
import { findAgency, type AgencyRow } from './agencies.repository.js';

export interface Viewer {
  readonly agency: AgencyRow;
  readonly member: MemberView | null;
  readonly actions: readonly string[];
  /** What an API key made by the caller may do. */
  readonly grantableScopes: readonly string[];
}

@Injectable()
export class AgenciesService {
  constructor(
    private readonly database: Database,
    private readonly members: MembersService,
  ) {}

  /** Who is calling: the agency, the member (none for a key), and what they may do. */
  async viewer(context: AgencyContext): Promise<Viewer> {
    return this.database.withAgency(context, async (tx) => ({
      agency: await findAgency(tx, context.agencyId),
      member: await this.members.current(tx, context),
      actions: context.actions,
      grantableScopes: grantableScopes(context),
    }));
  }
}
