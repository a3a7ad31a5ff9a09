const UNPRINTED = 'data-dialogue-unprinted';

/** Prints one element of the page and nothing around it, whatever page it is on; no style is written inline. */
export function printAlone(element: Element): void {
  const style = new CSSStyleSheet();
  style.replaceSync(`@media print { [${UNPRINTED}] { display: none !important } }`);
  const others = besides(element);
  const roots = new Set(others.map((other) => other.getRootNode() as Document | ShadowRoot));
  for (const other of others) other.setAttribute(UNPRINTED, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  const restore = (): void => {
    for (const other of others) other.removeAttribute(UNPRINTED);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== style);
    }
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** What stands beside an element and beside everything it is in. */
function besides(element: Element): Element[] {
  const others: Element[] = [];
  for (let inner = element; inner !== document.body;) {
    const outer = inner.parentElement;
    if (outer === null) {
      const root = inner.getRootNode();
      if (!(root instanceof ShadowRoot)) break;
      inner = root.host;
      continue;
    }
    others.push(...[...outer.children].filter((one) => one !== inner));
    inner = outer;
  }
  return others;
}
