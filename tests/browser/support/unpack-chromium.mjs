import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

/**
 * Unpacks the Chromium of the npm package, with the font and the libraries it needs, into the
 * folder that TMPDIR names, and prints the path of the program. A process of its own, because the
 * package is an ECMAScript module and Jest's files are not.
 */
const folder = process.env.TMPDIR;
fs.mkdirSync(folder, { recursive: true });
const program = await chromium.executablePath();
const packed = path.resolve(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin');
await inflate(path.join(packed, 'al2023.tar.br'));
fs.writeFileSync(
  path.join(folder, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
);
process.stdout.write(program);
