import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';
import { statementNames } from './statement-names.js';
import { Database } from './transactions.js';

/**
 * Opens the database as `vern_api`. Connections are made when first needed, at most `poolSize` at a time. Behind a pooler that
 * gives each transaction another connection and does not follow prepared statements, the address says `pgbouncer=true`.
 */
export function connectDatabase(url: string, poolSize = 10): Database {
  const pooled = new URL(url).searchParams.get('pgbouncer') === 'true';
  const adapter = new PrismaPg(
    { connectionString: url, max: poolSize, connectionTimeoutMillis: 5_000 },
    pooled ? {} : { statementNameGenerator: statementNames() },
  );
  return new Database(new PrismaClient({ adapter }));
}
