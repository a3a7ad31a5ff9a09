import type { Core } from '@strapi/strapi';
import { isFilledByHand } from '../domain/intake-guard/proof';
import type { Standing } from '../domain/intake-guard/standing';
import { addressGroup } from '../operations/client-address';
import { databaseMilliseconds } from '../operations/database-clock';
import { readProof, type GivenProof } from './challenge';
import { readFormToken, type GivenForm } from './form-token';
import { isWithin } from './gateways';
import { gatewayRanges } from './held-settings';
import { isKnownSpent } from './turned-away';

/** What comes to the door beside the submission itself. */
export interface GuardRequest {
  /** `ctx.request.ip`: of the sender, as far as the proxies in front of this node are trusted. */
  address: string;
  /** What an ALTCHA widget sends: base64 of JSON `{challenge, solution}`. */
  altcha?: string | null;
  /** What `issueFormToken` gave to the form. Only a page of this server hands it on. */
  formToken?: string | null;
  /** A field nobody sees. */
  website?: string | null;
}

/** Somebody at the door, known as well as can be without asking the database. */
export interface Visitor {
  slug: string;
  /** Of the idempotency key. */
  hash: string | null;
  /** The address, or the IPv6 /64 it is of. */
  group: string;
  isGateway: boolean;
  isTrapped: boolean;
  proof: GivenProof | null;
  /** One filled in by hand, as it seems. */
  form: GivenForm | null;
}

/** Who is at the door. Nothing is counted or refused yet. */
export async function visitorOf(
  strapi: Core.Strapi,
  { address, altcha, formToken, website }: GuardRequest,
  { slug, hash }: Pick<Visitor, 'slug' | 'hash'>,
): Promise<Visitor> {
  return {
    slug,
    hash,
    group: addressGroup(address),
    isGateway: isWithin(address, gatewayRanges(strapi)),
    isTrapped: Boolean(website?.trim()),
    proof: altcha ? await readProof(strapi, altcha) : null,
    form: !altcha && formToken ? formFilledIn(strapi, slug, formToken) : null,
  };
}

function formFilledIn(strapi: Core.Strapi, slug: string, token: string): GivenForm | null {
  const form = readFormToken(strapi, slug, token);
  const now = new Date(databaseMilliseconds(strapi));
  return form !== null && isFilledByHand(form.issuedAt, now) ? form : null;
}

/** Names what a visitor has brought and may use once; null for nothing of worth. */
export const broughtBy = ({ proof, form }: Visitor): string | null => {
  if (proof !== null) return proof.isGenuine ? `challenge ${proof.nonce}` : null;
  return form === null ? null : `form ${form.id}`;
};

/** How well a visitor is known, as far as this node can tell. */
export function seemingStanding(strapi: Core.Strapi, visitor: Visitor): Standing {
  const brought = broughtBy(visitor);
  if (brought === null || isKnownSpent(strapi, brought, visitor.hash)) return 'bare';
  return visitor.proof !== null ? 'proven' : 'from-form';
}
