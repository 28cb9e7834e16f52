import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.js';
import { Database } from './transactions.js';

/** Opens the database as `vern_api`. Connections are made when first needed, at most `poolSize` at a time. */
export function connectDatabase(url: string, poolSize = 10): Database {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize, connectionTimeoutMillis: 5_000 });
  return new Database(new PrismaClient({ adapter }));
}
