import type { Change } from './changes';
import { newsOf } from './news';

const change = (position: number, kind: Change['kind']): Change => ({
  key: `q${position}`,
  position,
  kind,
});

test('each answer is told once, by the number of its question', () => {
  const changes = [change(3, 'added'), change(12, 'answered'), change(4, 'corrected')];
  expect(newsOf(changes, 'vi')).toEqual([
    'Câu 12 đã được trả lời.',
    'Câu trả lời cho câu 4 đã được đính chính.',
  ]);
});

test('many answers at once are told as a number', () => {
  const changes = [1, 2, 3, 4].map((position) => change(position, 'answered'));
  expect(newsOf(changes, 'en')).toEqual(['4 questions have just been answered.']);
});
