import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { GraphqlContext, VernRequest } from '../access/request.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import './enums.js';
import { errorsPlugin, formatRefusal } from './errors.plugin.js';
import { QUERY_LIMITS } from './query-limits.js';

const armor = new ApolloArmor({
  maxDepth: { n: QUERY_LIMITS.depth },
  maxAliases: { n: QUERY_LIMITS.aliases },
  maxDirectives: { n: QUERY_LIMITS.directives },
  // Counted by the parser itself, whose refusals reach the errors plugin and with it the caller's language.
  maxTokens: { enabled: false },
  costLimit: {
    maxCost: QUERY_LIMITS.cost,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    ignoreIntrospection: true,
  },
  blockFieldSuggestion: { enabled: false },
});
const protection = armor.protect();
// The same plugins: the library is typed against Apollo's CommonJS declarations, we against its ESM ones.
const limits = protection.plugins as unknown as ApolloServerPlugin[];

/** What a member sees is stored by nobody on its way. Apollo's own plugin says so too, but asks every field of every row first. */
const neverStored: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      response.http.headers.set('cache-control', 'no-store');
    },
  }),
};

export const VernGraphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [LOGGER],
  useFactory: (logger: Logger) => ({
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    playground: false,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    formatError: formatRefusal,
    stopOnTerminationSignals: false,
    validationRules: protection.validationRules,
    plugins: [ApolloServerPluginCacheControlDisabled(), neverStored, ...limits, errorsPlugin(logger)],
    allowBatchedHttpRequests: false,
    context: (req: VernRequest, reply: FastifyReply): GraphqlContext => ({ req, reply, loaders: new Map() }),
  }),
});
