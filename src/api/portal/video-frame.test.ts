import { videoFrame } from './video-frame';

describe('a broadcast that may be shown in a frame', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', 'dQw4w9WgXcQ'],
    ['https://www.youtube.com/live/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    ['https://m.youtube.com/embed/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ])('%s comes from the cookieless host', (address, video) => {
    expect(videoFrame(address, [])).toBe(`https://www.youtube-nocookie.com/embed/${video}`);
  });

  it.each([
    null,
    'no address',
    'http://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com.evil.test/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v="><script>',
    'https://www.youtube.com/channel/dQw4w9WgXcQ',
    'https://thp.org.vn/live',
    'javascript:alert(1)',
  ])('%s is none', (address) => {
    expect(videoFrame(address, [])).toBeNull();
  });

  it('of a host the operator allows is shown as it is', () => {
    expect(videoFrame('https://thp.org.vn/live?x=1', ['thp.org.vn'])).toBe(
      'https://thp.org.vn/live?x=1',
    );
  });
});
