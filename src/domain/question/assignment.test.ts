import { refusalsOf } from '../decision';
import { decideAnswerer, decideAssignment, type Assignment } from './assignment';

// Hải Phòng's districts were closed on 1 July 2025; the communes took their place that day.
const district = { validFrom: '1994-01-01', validTo: '2025-07-01' };
const commune = { validFrom: '2025-07-01', validTo: null };

describe('assigning a question', () => {
  it.each<[string, Assignment, string[]]>([
    [
      'to a district on its last day',
      { authority: district, on: '2025-06-30', sessionAnnounced: true },
      [],
    ],
    [
      'to a district on the day it was closed',
      { authority: district, on: '2025-07-01', sessionAnnounced: true },
      ['AUTHORITY_CLOSED'],
    ],
    [
      'to a commune on its first day',
      { authority: commune, on: '2025-07-01', sessionAnnounced: true },
      [],
    ],
    [
      'to a commune the day before it existed',
      { authority: commune, on: '2025-06-30', sessionAnnounced: true },
      ['AUTHORITY_CLOSED'],
    ],
    [
      'in a session nobody has announced',
      { authority: commune, on: '2026-03-10', sessionAnnounced: false },
      ['SESSION_NOT_ANNOUNCED'],
    ],
    [
      'to a closed district in a session nobody has announced',
      { authority: district, on: '2026-03-10', sessionAnnounced: false },
      ['AUTHORITY_CLOSED', 'SESSION_NOT_ANNOUNCED'],
    ],
  ])('%s', (_situation, assignment, codes) => {
    expect(refusalsOf(decideAssignment(assignment)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('answering a question', () => {
  it.each([
    ['the assigned authority', 'so-y-te', 'so-y-te', null],
    ['another authority', 'so-y-te', 'so-xay-dung', 'ANSWERER_NOT_ASSIGNED'],
    ['someone of no authority', 'so-y-te', null, 'ANSWERER_NOT_ASSIGNED'],
    ['an authority while nobody is assigned', null, 'so-y-te', 'ANSWERER_NOT_ASSIGNED'],
    ['nobody while nobody is assigned', null, null, 'ANSWERER_NOT_ASSIGNED'],
  ])('%s', (_who, assignedAuthorityKey, actingAuthorityKey, code) => {
    const decision = decideAnswerer({ assignedAuthorityKey, actingAuthorityKey });

    expect(refusalsOf(decision)[0]?.code ?? null).toBe(code);
  });
});
