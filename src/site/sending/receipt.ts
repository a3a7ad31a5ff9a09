import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ReceiptFateAnswer } from '../../portal/client/contract';
import type { Language } from '../../portal/formats/instant';
import { closureOf } from '../../operation-switches/held-switches';
import { READING_TEXTS } from '../../public-texts/reading';
import { RECEIPT_TEXTS } from '../../public-texts/receipt';
import { RECEIPT_PAGE } from '../addresses';
import { answerOnce } from '../answer-page';
import { documentOf } from '../frame/document';
import { followPage, type FollowPageData } from '../pages/receipt/follow-page';
import { answerClosed, answerTrouble, siteIn } from '../read-page';
import { readRefused } from './refused';

const NOTHING: FollowPageData = {
  code: '',
  fate: null,
  problem: null,
  isWithdrawing: false,
  status: 200,
};

export async function showReceiptForm(
  strapi: Core.Strapi,
  ctx: Context,
  language: Language,
): Promise<void> {
  answer(strapi, ctx, language, NOTHING);
}

/** Tells what has become of a question; with `step`, asks whether to take it back, or does. */
export async function takeReceipt(
  strapi: Core.Strapi,
  ctx: Context,
  language: Language,
): Promise<void> {
  const fields = (ctx.request.body ?? {}) as Record<string, unknown>;
  const code = typeof fields.code === 'string' ? fields.code.trim() : '';
  const closure = closureOf(strapi, 'reads');
  if (closure !== null) return answerClosed(ctx, siteIn(strapi, language), RECEIPT_PAGE, closure);
  const receipts = strapi.service('api::submission.submission');
  const { ip } = ctx.request;
  try {
    const fate: ReceiptFateAnswer['data'] =
      fields.step === 'withdraw'
        ? await receipts.withdraw(code, ip)
        : await receipts.fateOf(code, ip);
    answer(strapi, ctx, language, { ...NOTHING, code, fate, isWithdrawing: fields.step === 'ask' });
  } catch (error) {
    const refused = readRefused(error, language);
    if (refused === null) {
      return answerTrouble(strapi, ctx, {
        site: siteIn(strapi, language),
        path: RECEIPT_PAGE,
        error,
      });
    }
    const { status, message, retryAfterSeconds } = refused;
    if (retryAfterSeconds) ctx.set('Retry-After', String(retryAfterSeconds));
    const wait = retryAfterSeconds ? ` ${READING_TEXTS[language].wait(retryAfterSeconds)}` : '';
    const problem =
      refused.code === 'RECEIPT_UNKNOWN' ? RECEIPT_TEXTS[language].unknown : message + wait;
    answer(strapi, ctx, language, { ...NOTHING, code, problem, status });
  }
}

function answer(strapi: Core.Strapi, ctx: Context, language: Language, data: FollowPageData): void {
  const site = siteIn(strapi, language);
  answerOnce(ctx, documentOf(site, followPage(site, data)), data.status);
}
