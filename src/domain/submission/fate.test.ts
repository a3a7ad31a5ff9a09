import { refusalsOf } from '../decision';
import {
  countFates,
  decideFate,
  fateAfter,
  FATE_COMMANDS,
  FATES,
  isAccountedFor,
  type Fate,
  type FateCommand,
  type FateDetails,
} from './fate';

const open: FateDetails = { questionAnswered: false };
const answered: FateDetails = { questionAnswered: true };
const outOfScope: FateDetails = { ...open, reason: { code: 'out_of_scope' } };
const toConstruction: FateDetails = { ...open, reason: { target: 'so-xay-dung' } };
const fullyReasoned: FateDetails = {
  questionAnswered: false,
  reason: { code: 'out_of_scope', target: 'so-xay-dung' },
};

const codesOf = (from: Fate, command: FateCommand, details: FateDetails) =>
  refusalsOf(decideFate(from, command, details)).map(({ code }) => code);

describe('the fate of a submission', () => {
  it.each<[string, Fate, FateCommand, FateDetails, string[]]>([
    ['a new question is accepted', 'pending', 'accept', open, []],
    ['a new question is merged with another', 'pending', 'merge', open, []],
    ['a new question is rejected for a reason', 'pending', 'reject', outOfScope, []],
    [
      'a new question is rejected without one',
      'pending',
      'reject',
      open,
      ['REJECTION_CODE_UNKNOWN'],
    ],
    [
      'a new question is rejected for another reason, unexplained',
      'pending',
      'reject',
      { ...open, reason: { code: 'other' } },
      ['REJECTION_DETAILS_MISSING'],
    ],
    ['a new question is transferred', 'pending', 'transfer', toConstruction, []],
    [
      'a new question is transferred nowhere',
      'pending',
      'transfer',
      open,
      ['TRANSFER_TARGET_MISSING'],
    ],
    ['a new question is answered privately', 'pending', 'answer_privately', open, []],
    ['a new question is withdrawn', 'pending', 'withdraw', open, []],
    ['a new question is reconsidered', 'pending', 'reconsider', open, ['FATE_TRANSITION']],
    ['an accepted question is withdrawn in time', 'accepted', 'withdraw', open, []],
    ['a merged question is withdrawn in time', 'merged', 'withdraw', open, []],
    [
      'an accepted question is withdrawn after its answer',
      'accepted',
      'withdraw',
      answered,
      ['FATE_QUESTION_ANSWERED'],
    ],
    [
      'a merged question is withdrawn after its answer',
      'merged',
      'withdraw',
      answered,
      ['FATE_QUESTION_ANSWERED'],
    ],
    ['an accepted question is reconsidered in time', 'accepted', 'reconsider', open, []],
    [
      'an accepted question is reconsidered after its answer',
      'accepted',
      'reconsider',
      answered,
      ['FATE_QUESTION_ANSWERED'],
    ],
    ['a rejected question is reconsidered', 'rejected', 'reconsider', open, []],
    ['a transferred question is reconsidered', 'transferred', 'reconsider', open, []],
    ['a rejected question is withdrawn', 'rejected', 'withdraw', open, ['FATE_TRANSITION']],
    ['an accepted question is accepted again', 'accepted', 'accept', open, ['FATE_TRANSITION']],
    [
      'an accepted question is rejected without a reason',
      'accepted',
      'reject',
      open,
      ['FATE_TRANSITION', 'REJECTION_CODE_UNKNOWN'],
    ],
  ])('%s', (_situation, from, command, details, codes) => {
    expect(codesOf(from, command, details)).toEqual(codes);
  });

  it.each<Fate>(['answered_privately', 'withdrawn'])('%s is final', (fate) => {
    for (const command of FATE_COMMANDS) {
      expect(codesOf(fate, command, fullyReasoned)).toEqual(['FATE_FINAL']);
    }
  });

  it('says from where and by what it was refused', () => {
    expect(refusalsOf(decideFate('pending', 'reconsider', open))[0]?.params).toEqual({
      fate: 'pending',
      command: 'reconsider',
    });
  });

  it('follows from the command', () => {
    expect(FATE_COMMANDS.map(fateAfter)).toEqual([
      'accepted',
      'merged',
      'rejected',
      'transferred',
      'answered_privately',
      'withdrawn',
      'pending',
    ]);
  });
});

describe('the account of a session', () => {
  it('counts every fate, also those nobody met', () => {
    expect(countFates(['pending', 'merged', 'merged'])).toEqual({
      pending: 1,
      accepted: 0,
      merged: 2,
      rejected: 0,
      transferred: 0,
      answered_privately: 0,
      withdrawn: 0,
    });
  });

  it.each([
    ['nothing received, nothing counted', 0, [], true],
    ['each of seven met another fate', 7, [...FATES], true],
    ['one question lost', 3, ['pending', 'accepted'], false],
    ['one question too many', 1, ['pending', 'accepted'], false],
  ] as [string, number, Fate[], boolean][])('%s', (_situation, received, fates, expected) => {
    expect(isAccountedFor(received, countFates(fates))).toBe(expected);
  });
});
