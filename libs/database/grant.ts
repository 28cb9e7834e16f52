import { AgencyContext } from './agency-context.js';

/** Lets somebody in to an agency. Who may import this is a rule of the architecture test. */
export const grantContext = (fields: Parameters<typeof AgencyContext.grant>[0]): AgencyContext =>
  AgencyContext.grant(fields);
