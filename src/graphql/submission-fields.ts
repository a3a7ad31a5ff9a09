import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { SUBMISSION } from '../content-types';
import { graphqlPlugin, type RequestContext } from './plugin';
import { addressOf, neverKept } from './private-answer';

const typeDefs = `
  "Phân loại người gửi / who submits"
  enum SubmitterKind { individual organization enterprise }

  "Loại ý kiến: khó khăn vướng mắc, kiến nghị, góp ý / what is submitted"
  enum SubmissionKind { difficulty petition opinion }

  "Cách nêu tên khi công khai / how the submitter is named publicly"
  enum PublicName { full initials anonymous }

  "Nội dung và thông tin người gửi câu hỏi / a question and who sends it"
  input SubmissionInput {
    submitterKind: SubmitterKind!
    "Họ tên cá nhân, tên tổ chức hoặc doanh nghiệp / name of the person, organisation or enterprise"
    name: String!
    "Người đại diện / representative"
    representative: String
    "Địa chỉ; trụ sở chính của tổ chức, doanh nghiệp / address; head office of organisations and enterprises"
    address: String
    telephone: String
    email: String
    kind: SubmissionKind!
    "Nhóm vấn đề, thường lấy từ danh sách của phiên / theme, as a rule one of the session's"
    theme: String
    "Slug của cơ quan được hỏi / slug of the authority asked"
    authority: String
    "Tối đa 5.000 ký tự / at most 5,000 characters"
    content: String!
    "Mặc định initials / initials unless stated"
    publicName: PublicName
    "Phải là true / must be true"
    consent: Boolean!
    "Mã ngôn ngữ BCP 47, mặc định vi / language tag, vi unless stated"
    language: String
    "Phiên bản nội dung đồng ý mà người gửi đã đọc / version of the consent text that was read"
    consentVersion: String
  }

  "Biên nhận; mã chỉ hiển thị một lần / the receipt; its code is shown once"
  type SubmissionReceipt {
    receipt: String!
    receivedAt: DateTime!
  }

  type Mutation {
    "Gửi câu hỏi đến một phiên đang tiếp nhận / submits a question to a session that takes questions"
    submitQuestion(
      sessionSlug: String!
      data: SubmissionInput!
      "Gửi lại với cùng khoá sẽ nhận biên nhận cũ / a repeat with the same key answers with the first receipt"
      idempotencyKey: String
      "Lời giải của /api/intake-challenge, theo ALTCHA / the answer to a challenge, as ALTCHA's widgets send it"
      altcha: String
      "Ô ẩn, để trống / a field nobody sees, left empty"
      website: String
    ): SubmissionReceipt!
  }
`;

/** Adds `submitQuestion`; rules and storage are the submission service's. */
export function addSubmissionFields(strapi: Core.Strapi): void {
  graphqlPlugin(strapi)
    .service('extension')
    .use({
      typeDefs,
      resolvers: {
        Mutation: {
          submitQuestion: (_root, args: SubmitArguments, context) => {
            neverKept(context);
            return strapi.service(SUBMISSION).submit({
              slug: args.sessionSlug,
              data: { ...args.data },
              files: [],
              idempotencyKey: args.idempotencyKey ?? undefined,
              requestId: requestIdOf(context),
              guard: {
                address: addressOf(context),
                altcha: args.altcha,
                website: args.website,
              },
            });
          },
        },
      },
      resolversConfig: { 'Mutation.submitQuestion': { auth: false } },
    });
}

interface SubmitArguments {
  sessionSlug: string;
  data: Record<string, unknown>;
  idempotencyKey?: string | null;
  altcha?: string | null;
  website?: string | null;
}

const requestIdOf = ({ koaContext }: RequestContext): string =>
  String(koaContext.state.requestId ?? (koaContext.get('X-Request-Id') || randomUUID()));
