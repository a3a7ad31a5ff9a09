/** A whole PNG of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The segments of a JPEG up to its picture, which nobody decodes here. */
export const JPEG = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffdb000401ff', 'hex'),
  Buffer.from('ffda0004000000ffd9', 'hex'),
]);

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

export const HTML = Buffer.from('<!doctype html><script>alert(document.domain)</script>');

export const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

/** A picture of so many bytes: a PNG filled up by a chunk that readers of PNG pass over. */
export function pngOf(bytes: number): Buffer {
  const ending = PNG.subarray(-12);
  const length = bytes - PNG.length - 12;
  const chunk = Buffer.alloc(length + 12);
  chunk.writeUInt32BE(length, 0);
  chunk.write('prVt', 4, 'latin1');
  return Buffer.concat([PNG.subarray(0, -12), chunk, ending]);
}

export interface AttachedFile {
  name: string;
  bytes: Buffer;
}

/** A submission as the portal's form sends it. */
export function formOf(
  fields: Record<string, unknown>,
  files: readonly AttachedFile[] = [],
  fileField = 'attachments',
): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(key, String(one));
  }
  for (const { name, bytes } of files)
    form.append(fileField, new Blob([new Uint8Array(bytes)]), name);
  return form;
}

interface Part {
  /** Written as it is, between the quotes of `name="…"` and `filename="…"`. */
  name: string;
  filename?: string;
  content: string | Buffer;
}

const BOUNDARY = 'ranh-gioi';

/** A form written by hand, for what no browser sends. */
export function rawForm(parts: readonly Part[]): { body: Buffer; contentType: string } {
  const written = parts.flatMap(({ name, filename, content }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${
        filename === undefined ? '' : `; filename="${filename}"\r\nContent-Type: image/png`
      }\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return {
    body: Buffer.concat([...written, Buffer.from(`--${BOUNDARY}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${BOUNDARY}`,
  };
}
