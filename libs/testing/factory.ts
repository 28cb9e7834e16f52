import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { AgencyContext } from '#database';
import { DOCUMENT_KINDS, type DocumentKind, type Role } from '#kernel';
import type { ClientFacts } from '#policy';
import { openAdministration } from '../../apps/api/src/administration.app.js';
import { AdministrationService } from '../../apps/api/src/features/administration/index.js';
import { ApiKeysService } from '../../apps/api/src/features/api-keys/index.js';
import { ClientsService, SaveFactsService } from '../../apps/api/src/features/clients/index.js';
import { PublishingService } from '../../apps/api/src/features/documents/index.js';
import type { Config } from '../../apps/api/src/platform/config/config.js';
import { lawfulFacts } from './lawful-facts.js';

export const PASSWORD = 'correct horse battery';

export interface MadeAgency {
  readonly context: AgencyContext;
  readonly slug: string;
}

export interface MadeMember {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** Sets the stage for tests through the product's own services. What is under test goes through HTTP. */
export class Factory {
  private constructor(private readonly app: INestApplicationContext) {}

  static async open(config: Config): Promise<Factory> {
    return new Factory(await openAdministration(config));
  }

  async agency(name = 'Byrå'): Promise<MadeAgency> {
    const slug = `byra-${randomBytes(4).toString('hex')}`;
    return { slug, context: await this.app.get(AdministrationService).createAgency({ slug, name }) };
  }

  async member(
    agency: MadeAgency,
    role: Role,
    email = `${role}-${randomBytes(4).toString('hex')}@example.test`,
  ): Promise<MadeMember> {
    const { id } = await this.app
      .get(AdministrationService)
      .addMember(agency.context, { email, name: `Navn ${role}`, password: PASSWORD, role });
    return { id, email, password: PASSWORD };
  }

  async key(agency: MadeAgency, scopes?: readonly string[]): Promise<{ id: string; key: string }> {
    const { apiKey, key } = await this.app
      .get(ApiKeysService)
      .create(agency.context, { name: 'test', ...(scopes && { scopes }) });
    return { id: apiKey.id, key };
  }

  /** A client about whom only the name is known. */
  async bareClient(agency: MadeAgency, name = 'Ny kunde AS'): Promise<{ id: string }> {
    return this.app.get(ClientsService).create(agency.context, { name });
  }

  /** A client with facts that may be published. */
  async client(agency: MadeAgency, facts: ClientFacts = lawfulFacts()): Promise<{ id: string; facts: ClientFacts }> {
    const { id } = await this.bareClient(agency, facts.organisation?.name ?? 'Kunde AS');
    await this.app.get(SaveFactsService).save(agency.context, { clientId: id, facts }, 'nb');
    return { id, facts };
  }

  /** A client with both documents live. */
  async publishedClient(agency: MadeAgency, facts?: ClientFacts): Promise<{ id: string; facts: ClientFacts }> {
    const client = await this.client(agency, facts);
    for (const kind of DOCUMENT_KINDS) await this.publish(agency, client.id, kind);
    return client;
  }

  async publish(agency: MadeAgency, clientId: string, kind: DocumentKind): ReturnType<PublishingService['publish']> {
    return this.app.get(PublishingService).publish(agency.context, { clientId, kind });
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}
