import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { closureOf } from '../operation-switches/held-switches';
import { closedRefusal } from '../operation-switches/refuse-closed';
import { refusalBody } from '../operations/refusal-body';
import { retryAfterSeconds } from '../operations/request-refusals';

/** Refuses queries with 503 while a switch has closed reading. Questions are judged where they are taken. */
export const refuseClosedQuery: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        const closure = operation?.operation === 'query' ? closureOf(strapi, 'reads') : null;
        if (closure !== null) throw closedQuery(closedRefusal(closure));
      },
    };
  },
};

/** The error of what is asked for while a switch has closed it. */
export function closedQuery({ code, details }: ReturnType<typeof closedRefusal>): GraphQLError {
  const { name, message, ...error } = refusalBody(code, details).error;
  return new GraphQLError(message, {
    extensions: {
      code: 'STRAPI_SERVICE_UNAVAILABLE_ERROR',
      error: { name, message, details: error.details },
      http: {
        status: error.status,
        headers: new Map([
          ['retry-after', String(retryAfterSeconds(code))],
          ['cache-control', 'no-store'],
        ]),
      },
    },
  });
}
