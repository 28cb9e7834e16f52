import { readFileSync } from 'node:fs';
import { DOCUMENT_KINDS } from '#kernel';
import type { ClientFacts } from '#policy';
import { openAdministration } from '../../apps/api/src/administration.app.js';
import { AdministrationService } from '../../apps/api/src/features/administration/index.js';
import { ClientsService, SaveFactsService } from '../../apps/api/src/features/clients/index.js';
import { PublishingService } from '../../apps/api/src/features/documents/index.js';
import { readConfig } from '../../apps/api/src/platform/config/config.js';
import { DEMO_AGENCIES } from './agencies.js';

/** Facts of a demo client, as the file has them. */
export function demoFacts(name: string): ClientFacts {
  return JSON.parse(readFileSync(new URL(`./facts/${name}.json`, import.meta.url), 'utf8')) as ClientFacts;
}

/** Makes the demo agencies that are missing, with members, clients and published documents, through the product's own services. */
export async function seedDemoAgencies(env: Readonly<Record<string, string>>): Promise<void> {
  const app = await openAdministration(readConfig(env));
  try {
    const administration = app.get(AdministrationService);
    for (const agency of DEMO_AGENCIES) {
      if (await administration.hasAgency(agency.slug)) continue;
      const context = await administration.createAgency({ slug: agency.slug, name: agency.name });
      for (const member of agency.members) await administration.addMember(context, member);
      for (const client of agency.clients) {
        const facts = demoFacts(client);
        const { id } = await app.get(ClientsService).create(context, { name: facts.organisation?.name ?? client });
        await app.get(SaveFactsService).save(context, { clientId: id, facts }, 'nb');
        for (const kind of DOCUMENT_KINDS) {
          const { outcome } = await app.get(PublishingService).publish(context, { clientId: id, kind });
          if (outcome !== 'published') throw new Error(`Demo client ${client} cannot publish its ${kind}: ${outcome}`);
        }
      }
    }
  } finally {
    await app.close();
  }
}

/** One line per person who can sign in to the demo. */
export function demoSignIns(): string[] {
  return DEMO_AGENCIES.flatMap(({ name, members }) =>
    members.map(({ email, password, role }) => `Demo sign-in (${name}, ${role}): ${email} / ${password}`),
  );
}
