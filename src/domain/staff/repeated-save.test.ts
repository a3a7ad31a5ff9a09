import { type AuditedSave, isRepeatedSave } from './repeated-save';

const at = (clock: string) => new Date(`2026-03-10T${clock}+07:00`);
const save: AuditedSave = { command: 'answer.draft', actorId: 7, at: at('08:05:00') };

it.each<[string, AuditedSave | null, AuditedSave, boolean]>([
  ['the first of a draft', null, save, false],
  ['two seconds later', { ...save, at: at('08:04:58') }, save, true],
  ['five minutes later', { ...save, at: at('08:00:00') }, save, false],
  ['a millisecond before that', { ...save, at: at('08:00:00.001') }, save, true],
  ['by somebody else', { ...save, actorId: 8, at: at('08:04:58') }, save, false],
  ['after another step', { ...save, command: 'answer.return', at: at('08:04:58') }, save, false],
  [
    'another step after a save',
    { ...save, at: at('08:04:58') },
    { ...save, command: 'answer.submit' },
    false,
  ],
])('a save %s is repeated or not', (_title, last, next, expected) => {
  expect(isRepeatedSave(last, next)).toBe(expected);
});
