import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { inputError } from '../commands/coded-errors';
import { inputFault } from '../commands/input-fault';
import { SUBMISSION } from '../content-types';
import { graphqlPlugin, type RequestContext } from './plugin';

export const MUTATIONS = ['submitQuestion'] as const;
export const QUERIES = ['receipt'] as const;

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
  }

  "Biên nhận; mã chỉ hiển thị một lần / the receipt; its code is shown once"
  type SubmissionReceipt {
    receipt: String!
    receivedAt: DateTime!
  }

  enum SubmissionFate {
    pending accepted merged rejected transferred answered_privately withdrawn
  }

  "Tình trạng xử lý của một ý kiến đã gửi / what became of a submission"
  type ReceiptFate {
    receivedAt: DateTime!
    session: ReceiptSession!
    fate: SubmissionFate!
    "Thời điểm có tình trạng này / when it met this fate"
    decidedAt: DateTime
    "Câu hỏi công khai từ ý kiến này / the public question it led to"
    question: ReceiptQuestion
    rejection: ReceiptRejection
    "Cơ quan có thẩm quyền đã nhận chuyển / the authority it was transferred to"
    transferredTo: String
    "Giải thích của Ban Biên tập, hoặc nội dung trả lời riêng / the editors' explanation, or the private answer"
    note: String
  }

  type ReceiptSession { documentId: ID! slug: String! topic: String! }

  type ReceiptQuestion { documentId: ID! answered: Boolean! }

  type ReceiptRejection { code: String! message: String! messageEn: String! }

  type Query {
    "Tình trạng xử lý theo mã biên nhận / what became of a submission"
    receipt(code: String!): ReceiptFate
  }

  type Mutation {
    "Gửi câu hỏi đến một phiên đang tiếp nhận / submits a question to a session that takes questions"
    submitQuestion(
      sessionSlug: String!
      data: SubmissionInput!
      "Gửi lại với cùng khoá sẽ nhận biên nhận cũ / a repeat with the same key answers with the first receipt"
      idempotencyKey: String
    ): SubmissionReceipt!
  }
`;

/** Adds `submitQuestion` and `receipt`; rules and storage are the submission service's. */
export function addSubmissionFields(strapi: Core.Strapi): void {
  const submissions = () => strapi.service(SUBMISSION) as unknown as SubmissionService;
  graphqlPlugin(strapi)
    .service('extension')
    .use({
      typeDefs,
      resolvers: {
        Mutation: {
          submitQuestion: (_root, args: SubmitArguments, context) => {
            neverKept(context);
            return submissions().submit({
              slug: args.sessionSlug,
              data: { ...args.data },
              files: [],
              idempotencyKey: args.idempotencyKey ?? undefined,
              requestId: requestIdOf(context),
            });
          },
        },
        Query: {
          receipt: (_root, args: { code: string }, context) => {
            neverKept(context);
            refuseGet(context);
            return submissions().fateOf(args.code);
          },
        },
      },
      resolversConfig: {
        'Mutation.submitQuestion': { auth: false },
        'Query.receipt': { auth: false },
      },
    });
}

interface SubmitArguments {
  sessionSlug: string;
  data: Record<string, unknown>;
  idempotencyKey?: string | null;
}

interface SubmissionService {
  submit(submission: Record<string, unknown>): Promise<{ receipt: string; receivedAt: string }>;
  fateOf(code: string): Promise<unknown>;
}

const neverKept = ({ koaContext }: RequestContext): void =>
  koaContext.set('Cache-Control', 'no-store');

/** A code in an address stays in histories and in the logs of every proxy on the way. */
function refuseGet({ koaContext }: RequestContext): void {
  if (koaContext.method !== 'GET') return;
  throw inputError([inputFault('code', 'POST_ONLY')], 'RECEIPT_BY_POST');
}

const requestIdOf = ({ koaContext }: RequestContext): string =>
  String(koaContext.state.requestId ?? (koaContext.get('X-Request-Id') || randomUUID()));
