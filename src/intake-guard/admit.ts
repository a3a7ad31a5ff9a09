import type { Core } from '@strapi/strapi';
import { decideAdmission, type Admission } from '../domain/intake-guard/admission';
import { contactsOf } from '../domain/intake-guard/contact';
import { CHALLENGE_SECONDS, FORM_SECONDS } from '../domain/intake-guard/proof';
import { guardReasonText } from '../domain/intake-guard/set-aside';
import type { Standing } from '../domain/intake-guard/standing';
import type { Connection } from '../persistence/connection';
import { intakeChannelsOf } from '../persistence/intake-channels';
import { countAtDoor, type DoorReading, type UsedProof } from '../persistence/intake-door';
import { guardHash } from './guard-keys';
import { guardSettings } from './held-settings';
import { noteOutcome } from './outcomes';
import { awayKey, refuseAway, refuseProof } from './refuse-visitor';
import { countsOf, subjectsOf } from './subjects';
import { rememberSpent, turnAway } from './turned-away';
import { broughtBy, type Visitor } from './visitor';

/** A submission that repeats no other and breaks no rule, about to be stored. */
export interface Arriving {
  /** The database's instant. */
  now: Date;
  sessionKey: string;
  submitter: { telephone: string | null; email: string | null };
}

/**
 * Counts a new submission in one statement, for all nodes, and decides what becomes of it. Answers null
 * when it goes in, and in the editors' language why it is set aside.
 *
 * Throws PROOF_INVALID, PROOF_EXPIRED, PROOF_USED, and 429 SUBMISSIONS_TOO_MANY.
 */
export async function admit(
  strapi: Core.Strapi,
  connection: Connection,
  visitor: Visitor,
  arriving: Arriving,
): Promise<string | null> {
  refuseAway(strapi, visitor);
  const { proof } = visitor;
  if (proof !== null) refuseProof(strapi, { ...proof, isSpent: false }, arriving.now);

  const { standing, reading, contacts } = await countVisitor(strapi, connection, visitor, arriving);
  const admission = decideAdmission(
    {
      standing,
      isGateway: visitor.isGateway,
      isTrapped: visitor.isTrapped,
      address: countsOf(strapi, reading, addressOf(visitor, standing)),
      contacts: contacts.flatMap((contact) => countsOf(strapi, reading, contact)),
    },
    guardSettings(strapi),
  );
  const brought = broughtBy(visitor);
  if (brought !== null && !reading.isGood) rememberSpent(strapi, brought, reading.boundTo);
  if (admission.verdict === 'refuse') {
    await closeTo(strapi, connection, { visitor, standing, arriving, admission });
  }
  if (proof !== null) refuseProof(strapi, { ...proof, isSpent: !reading.isGood }, arriving.now);
  refuseAway(strapi, visitor, standing);
  return noted(strapi, admission);
}

async function countVisitor(
  strapi: Core.Strapi,
  connection: Connection,
  visitor: Visitor,
  { now, submitter }: Arriving,
): Promise<{ standing: Standing; reading: DoorReading; contacts: string[] }> {
  const used = usedProofOf(strapi, visitor, now);
  const hoped: Standing = used === null ? 'bare' : visitor.proof !== null ? 'proven' : 'from-form';
  const contacts = contactsOf(submitter);
  const subjects = [
    ...(visitor.isGateway ? [] : subjectsOf(strapi, addressOf(visitor, hoped), 'good')),
    ...(visitor.isGateway ? [] : subjectsOf(strapi, addressOf(visitor, 'bare'), 'not-good')),
    // Who replays a proof does not use up the contacts of others with it.
    ...contacts.flatMap((contact) =>
      subjectsOf(strapi, contact, hoped === 'proven' ? 'good' : 'always'),
    ),
  ];
  const reading = await countAtDoor(connection, used, subjects);
  return { standing: reading.isGood ? hoped : 'bare', reading, contacts };
}

const addressOf = ({ group }: Visitor, standing: Standing): string => `${standing} ${group}`;

/** What is used up by this submission: the answer to a challenge, or a form filled in by hand. */
function usedProofOf(strapi: Core.Strapi, visitor: Visitor, now: Date): UsedProof | null {
  const brought = broughtBy(visitor);
  if (brought === null) return null;
  const seconds = visitor.proof === null ? FORM_SECONDS.most : CHALLENGE_SECONDS;
  return {
    key: guardHash(strapi, 'proof', brought),
    boundTo: visitor.hash,
    expiresAt: new Date(now.getTime() + seconds * 1_000),
  };
}

/** From now on this node turns the address away from memory. */
async function closeTo(
  strapi: Core.Strapi,
  connection: Connection,
  {
    visitor: { group, slug },
    standing,
    arriving: { sessionKey },
    admission: { retryAfterSeconds },
  }: {
    visitor: Visitor;
    standing: Standing;
    arriving: Arriving;
    admission: Extract<Admission, { verdict: 'refuse' }>;
  },
): Promise<void> {
  const channels = await intakeChannelsOf(connection, sessionKey);
  const otherChannels = channels.filter(({ channel }) => channel !== 'portal');
  turnAway(strapi, awayKey(group, standing), retryAfterSeconds, { slug, otherChannels });
}

function noted(strapi: Core.Strapi, admission: Admission): string | null {
  if (admission.verdict !== 'set-aside') {
    noteOutcome(strapi, 'admitted');
    return null;
  }
  const { reasons } = admission;
  noteOutcome(strapi, 'set-aside', ...reasons.map((reason) => `set-aside ${reason}` as const));
  return guardReasonText(reasons);
}
