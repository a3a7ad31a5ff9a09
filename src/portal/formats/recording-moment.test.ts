import { momentText, recordingMoment } from './recording-moment';

test.each([
  [
    'https://www.youtube-nocookie.com/embed/abc123',
    'https://www.youtube-nocookie.com/embed/abc123?start=65',
  ],
  ['https://www.youtube.com/watch?v=abc123', 'https://www.youtube.com/watch?v=abc123&t=65s'],
  ['https://youtu.be/abc123', 'https://youtu.be/abc123?t=65s'],
  ['https://haiphong.gov.vn/phien.mp4', 'https://haiphong.gov.vn/phien.mp4#t=65'],
])('%s at a second', (address, expected) => {
  expect(recordingMoment(address, 65)).toBe(expected);
});

test.each([
  [0, '0:00'],
  [185, '3:05'],
  [3_729, '1:02:09'],
])('%d seconds', (seconds, expected) => {
  expect(momentText(seconds)).toBe(expected);
});
