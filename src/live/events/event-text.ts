import type { LiveFeed } from '../feed/live-feed';

/** Bytes of the largest event; whoever needs more fetches the snapshot. */
const LARGEST_EVENT = 48 * 1024;

/** Milliseconds over which readers come back after their node has gone. */
const RECONNECT_FROM = 1_000;
const RECONNECT_SPREAD = 16_000;

/**
 * The first thing a reader is told: where the feed stands, and when to come back if it breaks. Its id is
 * what the reader has seen, so that one who loses the line before the first change misses none.
 */
export function helloText(version: number, seen: number, now: number): string {
  // Another one for each reader, so that a node that dies does not send them all at once to the next.
  const retry = RECONNECT_FROM + Math.floor(Math.random() * RECONNECT_SPREAD);
  const data = JSON.stringify({ version, now: new Date(now).toISOString() });
  return `retry: ${retry}\n\nid: ${seen}\nevent: hello\ndata: ${data}\n\n`;
}

/** What a reader is told who missed a delta; to fetch all, when it is too much or has no name. */
export function changeText(feed: LiveFeed, deltaName: number | null): string {
  const { version } = feed;
  const data = deltaName === null ? null : feed.delta(deltaName);
  if (data !== null && Buffer.byteLength(data) <= LARGEST_EVENT) {
    return `id: ${version}\nevent: change\ndata: ${data}\n\n`;
  }
  return `id: ${version}\nevent: reset\ndata: ${JSON.stringify({ version })}\n\n`;
}

/** Keeps the line open, and shows the node whether the reader still takes anything. */
export const HEARTBEAT = Buffer.from(':\n\n');
