import { Inject, Injectable } from '@nestjs/common';
import { servicesForDomain, type DomainCompany } from '#catalogue';
import { actorName, Database, type AgencyContext } from '#database';
import type { Clock, InterfaceLocale } from '#kernel';
import { parseService, type KnownService, type ServiceCategory } from '#policy';
import { commonErrors } from '../../platform/errors/common.errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { pageRequest, toConnection, type Connection, type PageArgs } from '../../platform/graphql/paging.js';
import { CLOCK } from '../../platform/platform.module.js';
import { AuditService } from '../audit/index.js';
import { findEntry, ownEntry, pageOf, readCatalogue, type CatalogueEntry, type EntryKey } from './agency-catalogue.js';
import { serviceErrors } from './services.errors.js';
import * as repository from './services.repository.js';

/** An agency has at most this many services of its own. */
const MOST_SERVICES = 500;
/** JSON of one service, in bytes. The largest of the product's catalogue has 4 kB. */
const LARGEST_SERVICE = 16 * 1024;

export interface ServiceFilter {
  readonly search?: string | null | undefined;
  readonly category?: ServiceCategory | null | undefined;
  /** Only the agency's own and its corrections. */
  readonly own?: boolean | null | undefined;
}

@Injectable()
export class ServicesService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One page of the catalogue as the agency knows it: by name, or the nearest to the search first. */
  async list(
    context: AgencyContext,
    args: PageArgs,
    { search, category, own }: ServiceFilter,
  ): Promise<Connection<CatalogueEntry>> {
    const page = pageRequest<EntryKey>(args, ['number', 'line', 'line']);
    if ((search?.length ?? 0) > 200) throw new DomainError(commonErrors.INPUT_INVALID, { field: 'search' });
    const catalogue = await this.database.withAgency(context, readCatalogue);
    const entries = [...catalogue.values()].filter((entry) => own !== true || entry.own !== 'standard');
    const found = pageOf(entries, { search: search ?? '', category: category ?? undefined }, page);
    const { nodes, pageInfo } = toConnection(found, page.take, ({ key }) => key);
    return { nodes: nodes.map(({ entry }) => entry), pageInfo };
  }

  async get(context: AgencyContext, slug: string): Promise<CatalogueEntry> {
    const entry = await this.database.withAgency(context, (tx) => findEntry(tx, slug));
    if (!entry) throw new DomainError(commonErrors.NOT_FOUND);
    return entry;
  }

  /** Whose a domain is: entries that name it, the agency's own among them, else the company behind it. */
  async forDomain(
    context: AgencyContext,
    domain: string,
  ): Promise<{ services: readonly CatalogueEntry[]; company: DomainCompany | undefined }> {
    const catalogue = await this.database.withAgency(context, readCatalogue);
    const { services, company } = servicesForDomain(
      domain,
      [...catalogue.values()].map(({ service }) => service),
    );
    return { services: services.flatMap(({ slug }) => catalogue.get(slug) ?? []), company };
  }

  /**
   * Stores a service of the agency's own; by the slug of one in the product's catalogue, a correction of that for this agency.
   * Throws SERVICE_INVALID with a JSON pointer and a sentence per error, and nothing stored.
   */
  async save(context: AgencyContext, input: unknown, locale: InterfaceLocale): Promise<CatalogueEntry> {
    requireAgencyUser(context);
    const service = readService(input, locale);
    await this.database.withAgency(context, async (tx) => {
      const { agencyId } = context;
      await repository.lockOwnServices(tx, agencyId);
      if ((await repository.countOtherServices(tx, service.slug)) >= MOST_SERVICES)
        throw new DomainError(serviceErrors.SERVICE_LIMIT_REACHED, { limit: MOST_SERVICES });
      await repository.saveOwnService(tx, agencyId, service, {
        savedBy: actorName(context.actor),
        savedAt: this.clock.now(),
      });
      await this.audit.record(tx, context, { action: 'service.saved', subject: `service:${service.slug}` });
    });
    return ownEntry(service);
  }

  /** Deletes a service of the agency's own. What the product's catalogue has by that slug counts again. */
  async delete(context: AgencyContext, slug: string): Promise<CatalogueEntry | undefined> {
    requireAgencyUser(context);
    return this.database.withAgency(context, async (tx) => {
      const deleted = (await findEntry(tx, slug)) && (await repository.deleteOwnService(tx, slug));
      if (!deleted) throw new DomainError(commonErrors.NOT_FOUND);
      await this.audit.record(tx, context, { action: 'service.deleted', subject: `service:${slug}` });
      return findEntry(tx, slug);
    });
  }
}

/** The catalogue is the agency's. Who belongs to one client uses it and leaves it as it is. */
function requireAgencyUser({ clientId }: AgencyContext): void {
  if (clientId !== null) throw new DomainError(commonErrors.FORBIDDEN, { action: 'service:write' });
}

function readService(input: unknown, locale: InterfaceLocale): KnownService {
  const result = parseService(input);
  if (!result.ok) {
    const errors = result.errors.map(({ pointer, code, message }) => ({ pointer, code, message: message[locale] }));
    throw new DomainError(serviceErrors.SERVICE_INVALID, { count: errors.length, errors });
  }
  const size = Buffer.byteLength(JSON.stringify(result.service));
  if (size > LARGEST_SERVICE) {
    throw new DomainError(serviceErrors.SERVICE_TOO_LARGE, {
      kilobytes: Math.ceil(size / 1024),
      limit: LARGEST_SERVICE / 1024,
    });
  }
  return result.service;
}
