import type { Core } from '@strapi/strapi';
import { readSearch } from '../api/search/read-search-request';
import { queryRefusal } from './limits/query-refusals';
import { graphqlPlugin } from './plugin';

const typeDefs = `
  "Một đoạn văn bản; match là phần khớp với từ khoá / a piece of a text, and whether it is what was searched for"
  type SearchPiece { text: String! match: Boolean! }

  type SearchSession { slug: String! topic: String! }

  type SearchAuthority { documentId: ID! name: String! slug: String! }

  "Câu hỏi công khai tìm thấy / a public question that was found"
  type SearchHit {
    documentId: ID!
    session: SearchSession!
    "Cơ quan trả lời / who answers"
    authority: SearchAuthority
    theme: String
    submitterName: String!
    language: String!
    receivedAt: DateTime!
    answeredAt: DateTime
    question: [SearchPiece!]!
    answer: [SearchPiece!]
  }

  "Một giá trị để lọc và số câu hỏi / a value to filter by, and how many questions have it"
  type SearchFacet { value: String! label: String! count: Int! }

  type SearchFacets { authority: [SearchFacet!]! year: [SearchFacet!]! theme: [SearchFacet!]! }

  type SearchMeta {
    q: String!
    page: Int!
    hasMore: Boolean!
    "Đếm tối đa 1.000 / counted up to 1,000"
    total: Int!
    "Còn nữa, chưa đếm / there are more than that"
    isMore: Boolean!
    facets: SearchFacets!
  }

  type QuestionSearch { data: [SearchHit!]! meta: SearchMeta! }

  type Query {
    "Tìm câu hỏi và câu trả lời công khai, có dấu hoặc không dấu / finds public questions and their answers, with or without diacritics"
    searchQuestions(
      "Tối đa 200 ký tự; cụm từ đặt trong ngoặc kép / at most 200 characters; a phrase in quotation marks"
      q: String
      "Slug của cơ quan / slug of an authority"
      authority: String
      year: Int
      theme: String
      "Trang, từ 1 đến 50 / page, from 1 to 50"
      page: Int
    ): QuestionSearch!
  }
`;

/** Adds `searchQuestions`: the search of `GET /api/search`. */
export function addSearchFields(strapi: Core.Strapi): void {
  graphqlPlugin(strapi)
    .service('extension')
    .use({
      typeDefs,
      resolvers: {
        Query: {
          searchQuestions: (_root, { year, page, ...args }: SearchArguments) => {
            const { request, refusal } = readSearch({
              ...args,
              ...(year !== undefined && { year: String(year) }),
              ...(page !== undefined && { page: String(page) }),
            });
            if (refusal !== null) throw queryRefusal(refusal.code, { argument: refusal.source });
            return strapi.service('api::search.search').find(request);
          },
        },
      },
      resolversConfig: { 'Query.searchQuestions': { auth: false } },
    });
}

interface SearchArguments {
  q?: string;
  authority?: string;
  year?: number;
  theme?: string;
  page?: number;
}
