import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A page of the site as a browser without scripts reads it. */
export interface Page {
  status: number;
  headers: Headers;
  html: string;
  /** Attributes that would run something. */
  handlers: string[];
  /** All elements of a name, with these attributes. */
  all(name: string, attributes?: Record<string, string>): PageElement[];
  one(name: string, attributes?: Record<string, string>): PageElement;
}

export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** Of itself and all below, as it is read. */
  text: string;
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const elementsOf = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];

const toPageElement = (element: Element): PageElement => ({
  name: element.tagName,
  attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
  text: textOf(element),
});

export async function readPage(url: string, init?: RequestInit): Promise<Page> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const html = await response.text();
  const elements = elementsOf(parse(html)).map(toPageElement);
  const all = (name: string, wanted: Record<string, string> = {}): PageElement[] =>
    elements.filter(
      ({ name: found, attributes }) =>
        found === name && Object.entries(wanted).every(([key, value]) => attributes[key] === value),
    );
  return {
    status: response.status,
    headers: response.headers,
    html,
    handlers: elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => name.startsWith('on')),
    ),
    all,
    one(name, attributes) {
      const found = all(name, attributes);
      if (found.length !== 1) throw new Error(`${found.length} of ${name} on ${url}`);
      return found[0]!;
    },
  };
}

/** What search engines are told of a page. */
export const structuredDataOf = (page: Page): Record<string, unknown> =>
  JSON.parse(page.one('script', { type: 'application/ld+json' }).text) as Record<string, unknown>;
