import { foldText } from '../../../domain/text/fold';
import type { PublicQuestion } from '../../client/contract';

/** What a reader wants to see of the questions; empty: everything. */
export interface QuestionFilter {
  status: '' | 'answered' | 'waiting';
  theme: string;
  /** Document id of an authority. */
  authority: string;
  text: string;
}

export const NO_FILTER: QuestionFilter = { status: '', theme: '', authority: '', text: '' };

/** With or without diacritics, every word anywhere in the question or its answers. */
export function fits(question: PublicQuestion, filter: QuestionFilter): boolean {
  const { status, theme, authority, text } = filter;
  const isAnswered = question.answers.length > 0;
  if (status !== '' && (status === 'answered') !== isAnswered) return false;
  if (theme !== '' && question.theme !== theme) return false;
  if (authority !== '' && !authoritiesOf(question).some(({ value }) => value === authority))
    return false;
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const said = foldText(wordsOf(question));
  return words.every((word) => said.includes(word));
}

interface Option {
  value: string;
  label: string;
  count: number;
}

export const themesIn = (questions: readonly PublicQuestion[]): Option[] =>
  counted(questions, ({ theme }) => (theme ? [{ value: theme, label: theme }] : []));

export const authoritiesIn = (questions: readonly PublicQuestion[]): Option[] =>
  counted(questions, authoritiesOf);

function authoritiesOf({ assignedAuthority, answers }: PublicQuestion) {
  const all = [assignedAuthority, ...answers.map(({ authority }) => authority)];
  const named = new Map(all.flatMap((one) => (one ? [[one.documentId, one.name]] : [])));
  return [...named].map(([value, label]) => ({ value, label }));
}

function counted(
  questions: readonly PublicQuestion[],
  optionsOf: (question: PublicQuestion) => { value: string; label: string }[],
): Option[] {
  const found = new Map<string, Option>();
  for (const { value, label } of questions.flatMap(optionsOf)) {
    const option = found.get(value) ?? { value, label, count: 0 };
    found.set(value, { ...option, count: option.count + 1 });
  }
  return [...found.values()].sort((one, other) => one.label.localeCompare(other.label, 'vi'));
}

const wordsOf = ({ position, content, submitterName, answers }: PublicQuestion): string =>
  [
    `câu ${position}`,
    content,
    submitterName,
    ...answers.flatMap((answer) => [answer.content, answer.answererName]),
  ].join('\n');
