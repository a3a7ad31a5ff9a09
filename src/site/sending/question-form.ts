import { randomUUID } from 'node:crypto';
import createHttpError from 'http-errors';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusalBody } from '../../operations/refusal-body';
import { QUESTION_FORM_TEXTS } from '../../public-texts/question-form';
import { filesOf } from '../../api/submission/read-submit-request';
import { issueFormToken } from '../../intake-guard/form-token';
import type { Language } from '../../portal/formats/instant';
import type { SessionAnswer } from '../../portal/client/contract';
import { questionFormPage as addressOf } from '../addresses';
import { answerOnce } from '../answer-page';
import { documentOf } from '../frame/document';
import type { Entry } from '../../portal/question-form/entry';
import { filledIn } from '../pages/question-form/filled-in';
import {
  questionFormPage,
  type QuestionFormPageData,
} from '../pages/question-form/question-form-page';
import { notFoundPage } from '../pages/message-page';
import { resendPage } from '../pages/question-form/resend-page';
import { receiptPage } from '../pages/receipt/receipt-page';
import { answerTrouble, isPossible, siteIn } from '../read-page';
import type { FieldFault } from '../pages/question-form/field';
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
  await withSession(strapi, ctx, { language, resend: null }, async (session) => {
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
  const fields = { ...(ctx.request.body as Record<string, unknown> | undefined) };
  const entry = filledIn(fields);
  const stated = String(fields.idempotencyKey ?? '');
  const idempotencyKey = KEY.test(stated) ? stated : randomUUID();
  const resend = { ...textsOf(fields), idempotencyKey };
  await withSession(strapi, ctx, { language, resend }, async (session) => {
    try {
      if (ctx.state.hasTooManyFiles) throw tooManyFiles();
      const receipt = await strapi.service('api::submission.submission').submit({
        slug: session.slug,
        data: { ...stating(entry), consent: entry.consentVersion !== null },
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
      const isReused = refused.code === 'IDEMPOTENCY_KEY_REUSED';
      if (isReused) refused.message = QUESTION_FORM_TEXTS[language].trouble.reused;
      const key = isReused ? randomUUID() : idempotencyKey;
      const faults = fieldFaults(refused, { entry, form: session.form }, language);
      answerForm(strapi, ctx, language, { session, entry, refused, faults, idempotencyKey: key });
    }
  });
}

const textsOf = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    ),
  );

/** As the API refuses it; here the text was read with the first of the files, and is shown again. */
function tooManyFiles(): Error {
  const { error } = refusalBody('TOO_MANY_FILES');
  return createHttpError(error.status, error.message, { details: error.details });
}

/** A form sends its empty fields, too; what is empty is not stated. */
const stating = (entry: Entry): Partial<Entry> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value));

function answerForm(
  strapi: Core.Strapi,
  ctx: Context,
  language: Language,
  {
    refused,
    faults = [],
    ...shown
  }: Pick<QuestionFormPageData, 'session' | 'entry' | 'idempotencyKey'> & {
    refused?: Refused;
    faults?: FieldFault[];
  },
): void {
  const site = siteIn(strapi, language);
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
  { language, resend }: { language: Language; resend: Record<string, string> | null },
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const site = siteIn(strapi, language);
  const path = addressOf(String(ctx.params.slug));
  try {
    const session = isPossible(ctx.params) ? await sessionOf(strapi, ctx) : null;
    if (session !== null) await work(session);
    else answerOnce(ctx, documentOf(site, notFoundPage(site, path)), 404);
  } catch (error) {
    if (resend === null) return answerTrouble(strapi, ctx, { site, path, error });
    strapi.log.error(error);
    answerOnce(ctx, documentOf(site, resendPage(site, { path, fields: resend })), 503);
  }
}
