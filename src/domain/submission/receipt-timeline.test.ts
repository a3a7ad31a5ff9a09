import { receiptTimeline, type ReceiptFacts } from './receipt-timeline';

const at = (time: string) => `2026-03-10T${time}:00.000Z`;

const received: ReceiptFacts = {
  receivedAt: at('08:00'),
  fates: [],
  transferredTo: null,
  question: null,
};

const question: NonNullable<ReceiptFacts['question']> = {
  assignedAt: at('09:10'),
  assignedTo: 'Sở Xây dựng',
  calledAt: at('09:20'),
  answers: [{ issuedAt: at('09:30'), correctedAt: at('10:00'), authority: 'Sở Xây dựng' }],
};

const linesOf = (facts: ReceiptFacts) =>
  receiptTimeline(facts).map(({ at: instant, kind, authority }) =>
    [instant.slice(11, 16), kind, ...(authority === null ? [] : [authority])].join(' '),
  );

describe('the way of a question as its sender reads it', () => {
  it.each<[string, ReceiptFacts, string[]]>([
    ['received', received, ['08:00 received']],
    [
      'accepted, answered and corrected',
      { ...received, fates: [{ at: at('09:00'), fate: 'accepted' }], question },
      [
        '08:00 received',
        '09:00 accepted',
        '09:10 assigned Sở Xây dựng',
        '09:20 called',
        '09:30 answered Sở Xây dựng',
        '10:00 corrected Sở Xây dựng',
      ],
    ],
    [
      'merged into a question that was called and answered before',
      { ...received, fates: [{ at: at('09:45'), fate: 'merged' }], question },
      [
        '08:00 received',
        '09:30 answered Sở Xây dựng',
        '09:45 merged',
        '10:00 corrected Sở Xây dựng',
      ],
    ],
    [
      'accepted and assigned in one moment',
      {
        ...received,
        fates: [{ at: at('09:10'), fate: 'accepted' }],
        question: { ...question, calledAt: null, answers: [] },
      },
      ['08:00 received', '09:10 accepted', '09:10 assigned Sở Xây dựng'],
    ],
    [
      'transferred',
      {
        ...received,
        fates: [{ at: at('09:00'), fate: 'transferred' }],
        transferredTo: 'Bộ Xây dựng',
      },
      ['08:00 received', '09:00 transferred Bộ Xây dựng'],
    ],
    [
      'transferred, taken back and rejected',
      {
        ...received,
        fates: [
          { at: at('09:00'), fate: 'transferred' },
          { at: at('09:05'), fate: 'pending' },
          { at: at('09:10'), fate: 'rejected' },
        ],
      },
      ['08:00 received', '09:00 transferred', '09:05 reconsidered', '09:10 rejected'],
    ],
    [
      'withdrawn',
      {
        ...received,
        fates: [
          { at: at('09:00'), fate: 'accepted' },
          { at: at('09:10'), fate: 'withdrawn' },
        ],
      },
      ['08:00 received', '09:00 accepted', '09:10 withdrawn'],
    ],
  ])('%s', (_what, facts, lines) => expect(linesOf(facts)).toEqual(lines));
});
