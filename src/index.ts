import type { Core } from '@strapi/strapi';
import { registerApiDocs } from './api-docs/register';
import { startListening, stopListening } from './between-nodes/listener';
import { registerDocumentMiddlewares } from './document-middlewares';
import { registerFeeds } from './feeds/register';
import { registerGraphql } from './graphql/register';
import { startIntakeGuard } from './intake-guard/start';
import { holdSwitches } from './operation-switches/held-switches';
import { cutStalled } from './operations/cut-stalled';
import { drain } from './operations/drain';
import { registerLive, startLive } from './live/register';
import { beginStart, finishStart, hardenStart } from './operations/start-sequence';
import { indexQuestions } from './operations/index-questions';
import { keepTexts } from './operations/keep-texts';
import { stopRounds } from './operations/rounds';
import { throwFailedCommits } from './persistence/commit-or-throw';
import { surviveAfterCommit } from './persistence/survive-after-commit';
import { installFloor } from './persistence/floor';
import { registerProjector } from './projector/register';
import { grantPublicReading } from './public-reading';
import { hideRowIds } from './public-rows';
import { startRelay } from './outbox/relay';
import { startScheduler } from './scheduling/scheduler';
import { registerStaffApi } from './staff-api';
import { answerForPaidEdition } from './staff-api/answer-for-paid-edition';
import { confinePanel } from './staff-api/confine-panel';
import { registerSite } from './site/register';
import { seedRoles } from './staff-api/seed-roles';

/** Where everything is put together, in the order Strapi meets it. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await beginStart(strapi);
    startListening(strapi);
    throwFailedCommits(strapi);
    surviveAfterCommit(strapi);
    registerDocumentMiddlewares(strapi);
    registerGraphql(strapi);
    hideRowIds(strapi);
    await registerStaffApi(strapi);
    confinePanel(strapi);
    answerForPaidEdition(strapi);
    registerProjector(strapi);
    registerApiDocs(strapi);
    registerFeeds(strapi);
    registerSite(strapi);
    registerLive(strapi);
    cutStalled(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await hardenStart(strapi);
    await installFloor(strapi);
    await grantPublicReading(strapi);
    await seedRoles(strapi);
    keepTexts(strapi);
    indexQuestions(strapi);
    await holdSwitches(strapi);
    await startIntakeGuard(strapi);
    await startLive(strapi);
    startScheduler(strapi);
    await startRelay(strapi);
    await finishStart(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await drain(strapi);
    await stopRounds(strapi);
    await stopListening(strapi);
  },
};
