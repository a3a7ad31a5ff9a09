import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import ts from 'typescript';
import { smallTemplate } from './small-templates';

/** Every template of the elements, with `x` for each expression. */
function templates(): string[][] {
  const portal = path.resolve(__dirname, '..');
  const found: string[][] = [];
  for (const name of readdirSync(portal, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const text = readFileSync(path.join(portal, name), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
        const { template } = node;
        found.push(
          ts.isNoSubstitutionTemplateLiteral(template)
            ? [template.text]
            : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)],
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}

/** What a browser makes of it, without the white space around tags. */
function treeOf(node: Tree.ChildNode | Tree.DocumentFragment): unknown {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/\s+/g, ' ').trim();
  const { attrs = [], childNodes = [] } = node as Tree.Element;
  const named = attrs.map(({ name, value }) => `${name}=${value.replace(/\s+/g, ' ').trim()}`);
  return [node.nodeName, named, childNodes.map(treeOf).filter((child) => child !== '')];
}

test('every template of the elements makes the elements and texts it made before', () => {
  const all = templates();
  expect(all.length).toBeGreaterThan(100);
  for (const strings of all) {
    const small = smallTemplate(strings);
    expect(small).toHaveLength(strings.length);
    expect(treeOf(parseFragment(small.join('x')))).toEqual(
      treeOf(parseFragment(strings.join('x'))),
    );
  }
});

test('white space between words, and beside what stands in a line, stays', () => {
  expect(smallTemplate(['<p>\n  <b>one</b>\n  two ', '</p>'])).toEqual(['<p><b>one</b> two ', '']);
  expect(smallTemplate(['<a href=', '>one</a> <a>two</a>'])).toEqual([
    '<a href=',
    '>one</a> <a>two',
  ]);
});
