import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { filesOf } from '../../api/submission/read-submit-request';
import { issueFormToken } from '../../intake-guard/form-token';
import type { Language } from '../../portal/formats/instant';
import type { SessionAnswer } from '../../portal/client/contract';
import { questionFormPage as addressOf } from '../addresses';
import { answerOnce } from '../answer-page';
import { documentOf } from '../frame/document';
import { filledIn, type FilledIn } from '../pages/question-form/filled-in';
import {
  questionFormPage,
  type QuestionFormPageData,
} from '../pages/question-form/question-form-page';
import { notFoundPage } from '../pages/message-page';
import { receiptPage } from '../pages/receipt/receipt-page';
import { answerTrouble, siteIn } from '../read-page';
import { fieldFaults } from './field-faults';
import { readRefused, type Refused } from './refused';

type Session = SessionAnswer['data'];

/** A key of ours or of a form we rendered; anything else is another form's. */
const KEY = /^[0-9a-f-]{36}$/;

const sessionOf = async (strapi: Core.Strapi, ctx: Context): Promise<Session | null> =>
  (await strapi.service('api::portal.portal').session(String(ctx.params.slug)))?.data ?? null;

/** The form for one kind of submitter, as `?as=` says. */
export async function showQuestionForm(
  strapi: Core.Strapi,
  ctx: Context,
  language: Language,
): Promise<void> {
  await withSession(strapi, ctx, language, async (session) => {
    const kind = new URLSearchParams(ctx.querystring).get('as');
    answerForm(strapi, ctx, language, {
      session,
      entry: filledIn({ submitterKind: kind }),
      idempotencyKey: randomUUID(),
    });
  });
}

/** Submits what was filled in. A refusal shows it again, with what is wrong beside each field. */
export async function takeQuestion(
  strapi: Core.Strapi,
  ctx: Context,
  language: Language,
): Promise<void> {
  await withSession(strapi, ctx, language, async (session) => {
    const fields = { ...(ctx.request.body as Record<string, unknown> | undefined) };
    const entry = filledIn(fields);
    const stated = String(fields.idempotencyKey ?? '');
    const idempotencyKey = KEY.test(stated) ? stated : randomUUID();
    try {
      const receipt = await strapi.service('api::submission.submission').submit({
        slug: session.slug,
        data: { ...stating(entry), consent: fields.consent === 'true' },
        files: await filesOf(ctx),
        idempotencyKey,
        requestId: ctx.state.requestId,
        guard: {
          address: ctx.request.ip,
          formToken: String(fields.formToken ?? ''),
          website: String(fields.website ?? ''),
        },
      });
      const site = siteIn(strapi, language);
      answerOnce(ctx, documentOf(site, receiptPage(site, { session, ...receipt })), 201);
    } catch (error) {
      const refused = readRefused(error, language);
      if (refused === null) throw error;
      const key = refused.code === 'IDEMPOTENCY_KEY_REUSED' ? randomUUID() : idempotencyKey;
      answerForm(strapi, ctx, language, { session, entry, refused, idempotencyKey: key });
    }
  });
}

/** A form sends its empty fields, too; what is empty is not stated. */
const stating = (entry: FilledIn): Partial<FilledIn> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== ''));

function answerForm(
  strapi: Core.Strapi,
  ctx: Context,
  language: Language,
  {
    refused,
    ...shown
  }: Pick<QuestionFormPageData, 'session' | 'entry' | 'idempotencyKey'> & { refused?: Refused },
): void {
  const site = siteIn(strapi, language);
  const faults = refused ? fieldFaults(refused, shown.entry, language) : [];
  const page = questionFormPage(site, {
    ...shown,
    faults,
    refusal: refused && faults.length === 0 ? refused : null,
    formToken: issueFormToken(strapi, shown.session.slug),
    status: refused?.status ?? 200,
  });
  if (refused?.retryAfterSeconds) ctx.set('Retry-After', String(refused.retryAfterSeconds));
  answerOnce(ctx, documentOf(site, page), page.status!);
}

async function withSession(
  strapi: Core.Strapi,
  ctx: Context,
  language: Language,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const site = siteIn(strapi, language);
  const path = addressOf(String(ctx.params.slug));
  try {
    const session = await sessionOf(strapi, ctx);
    if (session !== null) await work(session);
    else answerOnce(ctx, documentOf(site, notFoundPage(site, path)), 404);
  } catch (error) {
    answerTrouble(strapi, ctx, { site, path, error });
  }
}
