import type { PublicQuestion } from '../../../portal/client/contract';
import { questionPage } from '../../addresses';
import { firstWords } from '../../frame/first-words';
import { pathIn, type Site } from '../../frame/site';

/** A question with its answers as a `QAPage` of schema.org. */
export function questionAnswers(site: Site, question: PublicQuestion): object {
  const address = site.address + pathIn(site.language, questionPage(question.documentId));
  const answers = question.answers.map((answer) => ({
    '@type': 'Answer',
    text: answer.content,
    dateCreated: answer.issuedAt,
    ...(answer.correctedAt && { dateModified: answer.correctedAt }),
    url: `${address}#a-${answer.documentId}`,
    author: { '@type': 'Person', name: answer.answererName, jobTitle: answer.answererTitle },
  }));
  return {
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: firstWords(question.content),
      text: question.content,
      inLanguage: question.language,
      dateCreated: question.receivedAt,
      answerCount: answers.length,
      author: { '@type': 'Person', name: question.submitterName },
      ...(answers.length > 0 && { acceptedAnswer: answers[0], suggestedAnswer: answers.slice(1) }),
    },
  };
}
