import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Content codings in the order this server prefers them. */
export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/** One text as it goes out, ready in every coding, however many ask for it. */
export interface Representation {
  bodies: Record<Coding, Buffer>;
  /** Strong, and so another one for each coding. */
  tags: Record<Coding, string>;
}

/** Compresses beside the event loop, not on it. */
export async function represent(text: string): Promise<Representation> {
  const identity = Buffer.from(text);
  const [zipped, brotli] = await Promise.all([
    compressGzip(identity, { level: 6 }),
    // Quality 5 takes as long as gzip and makes less; the highest one would take a second.
    compressBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return {
    bodies: { br: brotli, gzip: zipped, identity },
    tags: { br: `"${hash}-br"`, gzip: `"${hash}-gz"`, identity: `"${hash}"` },
  };
}
