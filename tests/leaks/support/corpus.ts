import { doorRequests } from './door-requests';
import { graphqlRequests } from './graphql-requests';
import type { Prober } from './prober';
import { type ProbeRequest, restRequests } from './rest-requests';

/** Everything a stranger might ask, each request once. The same seed gives the same requests. */
export function corpusOf(prober: Prober): ProbeRequest[] {
  const requests = [...restRequests(prober), ...graphqlRequests(prober), ...doorRequests(prober)];
  return [...new Map(requests.map((request) => [JSON.stringify(request), request])).values()];
}
