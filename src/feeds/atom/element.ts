/** What XML 1.0 cannot say at all, however it is written. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

const literal = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>"'\r]/g, (one) => ENTITIES[one]!);

const opening = (name: string, attributes: Record<string, string>): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${literal(value)}"`)].join(
    ' ',
  );

/** An element that holds a text, to the letter. */
export const textElement = (
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): string => `<${opening(name, attributes)}>${literal(text)}</${name}>\n`;

/** An element that is its attributes. */
export const emptyElement = (name: string, attributes: Record<string, string>): string =>
  `<${opening(name, attributes)}/>\n`;

/** An element made of others. */
export const parentElement = (
  name: string,
  children: readonly string[],
  attributes: Record<string, string> = {},
): string => `<${opening(name, attributes)}>\n${children.join('')}</${name}>\n`;
