import { refusalsOf } from '../decision';
import { decideProjecting } from './projecting';

it.each([
  ['in preparation', null, ['SESSION_NOT_ANNOUNCED']],
  ['announced', new Date('2026-03-10T07:00:00+07:00'), []],
])('a session %s on the screen in the hall', (_state, announcedAt, codes) => {
  expect(refusalsOf(decideProjecting({ announcedAt })).map(({ code }) => code)).toEqual(codes);
});
