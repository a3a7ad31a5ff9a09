import { errors } from '@strapi/utils';
import createHttpError from 'http-errors';
import { refusalSentence, type RefusalCode } from '../domain/refusals';
import { HOUSE } from '../domain/regulation';
import type { InputFault } from './input-fault';

const detailsOf = (code: RefusalCode, more: Record<string, unknown>) => ({
  code,
  source: HOUSE,
  messageEn: refusalSentence(code, 'en'),
  ...more,
});

/** 400: what was sent cannot be read. Names every field that is wrong. */
export const inputError = (
  faults: readonly InputFault[],
  code: RefusalCode = 'INPUT_INVALID',
): Error => new errors.ValidationError(refusalSentence(code, 'vi'), detailsOf(code, { faults }));

/** 404, in the same words whether the record is missing or not for this reader. */
export const notFound = (code: RefusalCode): Error =>
  new errors.NotFoundError(refusalSentence(code, 'vi'), detailsOf(code, {}));

/** 413: more was sent than is read. */
export const tooLarge = (code: RefusalCode, more: Record<string, unknown> = {}): Error =>
  new errors.PayloadTooLargeError(refusalSentence(code, 'vi'), detailsOf(code, more));

/** 415: what was sent is of a type this address does not take. */
export const unsupportedType = (code: RefusalCode): Error =>
  createHttpError(415, refusalSentence(code, 'vi'), { details: detailsOf(code, {}) });

/** 409: the request contradicts what is already stored. */
export const conflict = (code: RefusalCode, more: Record<string, unknown> = {}): Error =>
  createHttpError(409, refusalSentence(code, 'vi'), { details: detailsOf(code, more) });
