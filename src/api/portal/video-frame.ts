const YOUTUBE = ['www.youtube.com', 'youtube.com', 'm.youtube.com'];

/** The one host that plays YouTube's recordings without setting cookies before somebody plays. */
export const YOUTUBE_FRAME_HOST = 'www.youtube-nocookie.com';

/**
 * An address that may be shown in a frame: YouTube's by its cookieless host, and those of the hosts an
 * operator has allowed (`PORTAL_FRAME_HOSTS`). Null for every other: it is only linked to.
 */
export function videoFrame(address: string | null, allowedHosts: readonly string[]): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  const video = youtubeVideo(url);
  if (video !== null) return `https://${YOUTUBE_FRAME_HOST}/embed/${video}`;
  return allowedHosts.includes(url.host) ? url.href : null;
}

const VIDEO = /^[A-Za-z0-9_-]{6,20}$/;

function youtubeVideo({ hostname, pathname, searchParams }: URL): string | null {
  const [, first = '', second = ''] = pathname.split('/');
  const stated =
    hostname === 'youtu.be'
      ? first
      : YOUTUBE.includes(hostname)
        ? first === 'watch'
          ? searchParams.get('v')
          : ['live', 'embed', 'shorts'].includes(first)
            ? second
            : null
        : null;
  return stated !== null && VIDEO.test(stated) ? stated : null;
}
