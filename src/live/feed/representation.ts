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

/** How hard a text is compressed: the less often it is made, the harder. */
export interface Effort {
  /** 1 to 9. */
  gzip: number;
  /** 0 to 11. */
  brotli: number;
}

/** For what changes as the dialogue goes on. Brotli takes as long as gzip at this and makes less. */
const OF_THE_MOMENT: Effort = { gzip: 6, brotli: 5 };

/** For what stays until the next release: a fraction of a second for each file, once. */
export const UNTIL_THE_NEXT_RELEASE: Effort = { gzip: 9, brotli: 11 };

/** Compresses beside the event loop, not on it. */
export async function represent(text: string, effort = OF_THE_MOMENT): Promise<Representation> {
  const identity = Buffer.from(text);
  const [zipped, brotli] = await Promise.all([
    compressGzip(identity, { level: effort.gzip }),
    compressBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: effort.brotli } }),
  ]);
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return {
    bodies: { br: brotli, gzip: zipped, identity },
    tags: { br: `"${hash}-br"`, gzip: `"${hash}-gz"`, identity: `"${hash}"` },
  };
}
