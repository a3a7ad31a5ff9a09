import type { Plugin } from 'vite';

/** White space beside the tags of these is not shown: they begin and end lines of their own. */
const BLOCKS =
  'article|aside|blockquote|dd|details|dialog|div|dl|dt|fieldset|form|h[1-6]|header|legend|li|nav|ol|option|p|section|select|slot|summary|ul';

const BESIDE_BLOCKS = new RegExp(` ?(</?(?:${BLOCKS})(?: [^<>]*)?>) ?`, 'g');

/** What follows ends these by the rules of HTML, as the end of a template ends whatever is open. */
const CLOSED_ANYWAY =
  /<\/p>(?=<(?:article|aside|blockquote|details|div|dl|fieldset|form|h[1-6]|header|nav|ol|p|section|ul)\b|<\/(?:article|aside|blockquote|details|dd|dialog|div|fieldset|form|header|li|nav|section)>)|<\/li>(?=<li\b|<\/[ou]l>)|<\/d[dt]>(?=<d[dt]\b|<\/(?:dl|div)>)|<\/option>(?=<option\b|<\/select>)/g;

/** Stands for an expression between the strings of a template. */
const GAP = '\0';

/** The strings of one template, which mean what they meant, in fewer bytes. */
export function smallTemplate(strings: readonly string[]): string[] {
  return strings
    .join(GAP)
    .replace(/\s+/g, ' ')
    .replace(BESIDE_BLOCKS, '$1')
    .replace(/(<button(?: [^<>]*)?>) /g, '$1')
    .replace(/ <\/button>/g, '</button>')
    .replace(/(<(?:br|input|wbr)(?: [^<>]*?)?) ?\/>/g, '$1>')
    .replace(/ ([\w-]+)="([\w-]+)"(?=[ >])/g, ' $1=$2')
    .replace(/ >/g, '>')
    .replace(CLOSED_ANYWAY, '')
    .replace(/(?: ?<\/[\w-]+>)+ ?$/, '')
    .split(GAP);
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

interface Template extends Node {
  tag: { name?: string };
  quasi: { quasis: Node[] };
}

function* templatesIn(value: unknown): Generator<Template> {
  if (typeof value !== 'object' || value === null) return;
  const node = value as Template;
  if (node.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(node.tag.name ?? '')) {
    yield node;
  }
  for (const child of Object.values(value)) yield* templatesIn(child);
}

/** Templates keep their line breaks and indents when everything else is made small, unless this takes them. */
export const smallTemplates: Plugin = {
  name: 'small-templates',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/portal\/.*\.ts$/.test(id) || !/(html|svg)`/.test(code)) return null;
    const changes: { start: number; end: number; text: string }[] = [];
    for (const { quasi } of templatesIn(this.parse(code))) {
      const texts = smallTemplate(quasi.quasis.map(({ start, end }) => code.slice(start, end)));
      quasi.quasis.forEach(({ start, end }, index) =>
        changes.push({ start, end, text: texts[index]! }),
      );
    }
    changes.sort((one, other) => other.start - one.start);
    const small = changes.reduce(
      (text, { start, end, text: made }) => text.slice(0, start) + made + text.slice(end),
      code,
    );
    return { code: small, map: null };
  },
};
