import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from '../access/request.js';
import { commonErrors } from '../errors/common.errors.js';
import { DomainError } from '../errors/domain-error.js';
import { presentError } from '../errors/present.js';
import { interfaceLocale } from '../http/locale.js';
import type { Logger } from '../logging/logger.js';
import { excessOf, excessSentence } from './query-limits.js';

/** Codes Apollo itself gives to queries it will not run; what is wrong with the query may be told. */
const APOLLO_REFUSALS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Requests that Apollo refuses before there is an operation never reach a plugin: forms, batches, what cannot be parsed. */
export function formatRefusal(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code !== 'string' || !APOLLO_REFUSALS.has(code)) return formatted;
  const { message, locations } = formatted;
  return { message, ...(locations && { locations }), extensions: { code: commonErrors.QUERY_REFUSED.code, args: {} } };
}

/** The one place where errors become GraphQL: code, arguments and a sentence in the caller's language. */
export function errorsPlugin(logger: Logger): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue }) => {
        if (!errors?.length || response.body.kind !== 'single') return;
        const locale = interfaceLocale(contextValue.req.headers['accept-language']);
        const presented = errors.map((error) => present(error));
        response.body.singleResult.errors = presented;
        // A query that was never run is the caller's mistake; limits of the query would else be answered as ours.
        const refused = presented[0]?.extensions?.['code'] === commonErrors.QUERY_REFUSED.code;
        if (refused && (response.http.status ?? 500) >= 500) response.http.status = 400;

        function present(error: GraphQLError): GraphQLFormattedError {
          const cause = error.originalError;
          const place = {
            ...(error.path && { path: error.path }),
            ...(error.locations && { locations: error.locations }),
          };
          if (!(cause instanceof DomainError) && (cause === undefined || cause instanceof GraphQLError)) {
            const { code } = error.extensions;
            if (code === undefined || (typeof code === 'string' && APOLLO_REFUSALS.has(code))) {
              const excess = excessOf(error.message);
              return {
                message: excess ? excessSentence(excess, locale) : error.message,
                ...place,
                extensions: { code: commonErrors.QUERY_REFUSED.code, args: { ...excess } },
              };
            }
          }
          const { code, message, args } = presentError(cause ?? error, locale, logger);
          return { message, ...place, extensions: { code, args } };
        }
      },
    }),
  };
}
