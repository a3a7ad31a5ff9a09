import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Language } from '../portal/formats/instant';
import { questionFormPage, RECEIPT_PAGE } from './addresses';
import { showQuestionForm, takeQuestion } from './sending/question-form';
import { showReceiptForm, takeReceipt } from './sending/receipt';

type Handler = (strapi: Core.Strapi, ctx: Context, language: Language) => Promise<void>;

interface SendingRoute {
  /** The empty form. */
  show: Handler;
  /** What was filled in. */
  take: Handler;
}

/** Forms that work without a script, by their Vietnamese address. What they answer is kept nowhere. */
export const SENDING_ROUTES: Record<string, SendingRoute> = {
  [questionFormPage(':slug')]: { show: showQuestionForm, take: takeQuestion },
  [RECEIPT_PAGE]: { show: showReceiptForm, take: takeReceipt },
};
