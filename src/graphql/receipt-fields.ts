import type { Core } from '@strapi/strapi';
import { SUBMISSION } from '../content-types';
import { closureOf } from '../operation-switches/held-switches';
import { closedRefusal } from '../operation-switches/refuse-closed';
import { graphqlPlugin, type RequestContext } from './plugin';
import { addressOf, neverKept, refuseGet } from './private-answer';
import { closedQuery } from './refuse-closed-query';

const typeDefs = `
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
    "Diễn biến, từ cũ đến mới / what has happened, oldest first"
    timeline: [ReceiptEvent!]!
    "Câu hỏi công khai cùng câu trả lời / the public question with its answers"
    publicQuestion: ReceiptPublicQuestion
    "Người gửi còn rút được câu hỏi không / whether its sender may take it back now"
    canWithdraw: Boolean!
  }

  enum ReceiptEventKind {
    received accepted merged assigned called answered corrected rejected transferred
    answered_privately reconsidered withdrawn
  }

  type ReceiptEvent {
    at: DateTime!
    kind: ReceiptEventKind!
    "Cơ quan trả lời, hoặc nơi nhận chuyển / of who answers, or where it was transferred to"
    authority: String
  }

  type ReceiptPublicQuestion {
    documentId: ID!
    position: Int!
    content: String!
    theme: String
    kind: SubmissionKind!
    submitterName: String!
    submitterKind: SubmitterKind!
    language: String!
    submissionCount: Int!
    receivedAt: DateTime!
    acceptedAt: DateTime!
    calledAt: DateTime
    recordingSeconds: Int
    assignedAuthority: ReceiptAuthority
    answers: [ReceiptPublicAnswer!]!
  }

  type ReceiptPublicAnswer {
    documentId: ID!
    authority: ReceiptAuthority
    answererName: String!
    answererTitle: String!
    content: String!
    documents: [ReceiptDocument!]!
    recordingSeconds: Int
    issuedAt: DateTime!
    correctedAt: DateTime
    correctionNote: String
  }

  type ReceiptAuthority { documentId: ID! name: String! slug: String! }

  type ReceiptDocument { title: String! url: String! }

  type ReceiptSession { documentId: ID! slug: String! topic: String! }

  type ReceiptQuestion { documentId: ID! answered: Boolean! }

  type ReceiptRejection { code: String! message: String! messageEn: String! }

  type Query {
    "Tình trạng xử lý theo mã biên nhận / what became of a submission"
    receipt(code: String!): ReceiptFate
  }

  type Mutation {
    "Rút câu hỏi theo mã biên nhận; rút lần nữa không đổi gì / takes a submission back; again changes nothing"
    withdrawSubmission(code: String!): ReceiptFate!
  }
`;

/** Adds `receipt` and `withdrawSubmission`; both answer what REST does. */
export function addReceiptFields(strapi: Core.Strapi): void {
  graphqlPlugin(strapi)
    .service('extension')
    .use({
      typeDefs,
      resolvers: {
        Query: {
          receipt: (_root, { code }: { code: string }, context: RequestContext) => {
            neverKept(context);
            refuseGet(context);
            return strapi.service(SUBMISSION).fateOf(code, addressOf(context));
          },
        },
        Mutation: {
          withdrawSubmission: (_root, { code }: { code: string }, context: RequestContext) => {
            neverKept(context);
            // By REST it is closed with the receipts beside which it stands.
            const closure = closureOf(strapi, 'reads');
            if (closure !== null) throw closedQuery(closedRefusal(closure));
            return strapi.service(SUBMISSION).withdraw(code, addressOf(context));
          },
        },
      },
      resolversConfig: {
        'Query.receipt': { auth: false },
        'Mutation.withdrawSubmission': { auth: false },
      },
    });
}
