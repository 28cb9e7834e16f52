import { Injectable } from '@nestjs/common';
import { Database, type AgencyContext } from '#database';
import { findAgency, type AgencyRow } from './agencies.repository.js';

@Injectable()
export class AgenciesService {
  constructor(private readonly database: Database) {}

  async current(context: AgencyContext): Promise<AgencyRow> {
    return this.database.withAgency(context, findAgency);
  }
}
