import createClient from 'openapi-fetch';
// npx openapi-typescript docs/api/openapi.json -o lib/dialogue-api.d.ts
import type { paths } from './dialogue-api';

export const SYSTEM = process.env.DIALOGUE_SYSTEM!;

/** Typed by the contract: a route, a parameter or a field that does not exist does not compile. */
export const dialogue = createClient<paths>({ baseUrl: SYSTEM });
