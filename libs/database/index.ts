export { AgencyContext, actorName, type Actor, type AgencyContextFields } from './agency-context.js';
export { isDatabaseAway } from './away.js';
export { connectDatabase } from './connect.js';
export { Prisma } from './generated/client.js';
export { defineJob, enqueue, type JobDefinition } from './jobs.js';
export { Database, setKnock, type DoorwayTx, type Knock, type TenantTx } from './transactions.js';
