import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** What pages, the server, the browser’s store or another chunk know by its name is declared in these. */
const KNOWN_OUTSIDE =
  /\/portal\/(client|qr|elements\/events\.ts)|\/question-form\/(entry|attempt|draft-keeper|solve-challenge|submission-of)\.ts$/;

/** Words that are looked up by what the server says. */
const LOOKED_UP = /\/public-texts\/(fates|sessions)\.ts$/;

/**
 * Names of members that no page, server, browser or package ever sees, so that they can be any other: those of
 * classes and interfaces of the portal, less every name that occurs anywhere as a string, in what is known
 * outside, or in lit. What the DOM has is left out by the minifier.
 *
 * @param portal The folder of the portal's sources.
 */
export function shortNames(portal: string): string[] {
  const candidates = new Set<string>();
  const known = new Set<string>(wordsOfLit(portal));
  const beside = ['../domain', '../public-texts'].map((folder) => path.resolve(portal, folder));
  for (const file of [portal, ...beside].flatMap(sourcesBelow)) {
    const isInside = file.startsWith(portal + path.sep) && !KNOWN_OUTSIDE.test(file);
    for (const { name, isHidden } of namesIn(file)) {
      (isHidden === true || (isHidden === 'perhaps' && isInside) ? candidates : known).add(name);
    }
  }
  return [...candidates].filter((name) => name.length > 2 && !known.has(name)).sort();
}

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.ts$/.test(name) && !name.startsWith('bundling'))
    .map((name) => path.join(folder, name));

interface Name {
  name: string;
  /** `perhaps`: unless the file is known outside. */
  isHidden: boolean | 'perhaps';
}

function* namesIn(file: string): Generator<Name> {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const nodes: ts.Node[] = [source];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    yield* nameOf(node);
    ts.forEachChild(node, (child) => void nodes.push(child));
  }
}

function* nameOf(node: ts.Node): Generator<Name> {
  if (ts.isStringLiteralLike(node)) {
    yield { name: node.text, isHidden: false };
    // The gaps of a sentence are filled by their names.
    for (const [, name] of node.text.matchAll(/\{(\w+)\}/g)) yield { name: name!, isHidden: false };
  } else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) {
    // `.value=${}` of a template sets a property by its name.
    const [, name] = /[.?@]([\w-]+)=$/.exec(node.text) ?? [];
    if (name !== undefined) yield { name, isHidden: false };
  } else if (isMember(node) && node.name && ts.isIdentifier(node.name)) {
    const isPrivate = ts
      .getModifiers(node)
      ?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
    yield { name: node.name.text, isHidden: isPrivate ? true : 'perhaps' };
  } else if (ts.isPropertyAssignment(node)) {
    const { fileName } = node.getSourceFile();
    if (isAttribute(node)) yield { name: node.name.getText(), isHidden: false };
    else if (fileName.includes('/public-texts/')) {
      yield { name: node.name.getText(), isHidden: !LOOKED_UP.test(fileName) };
    }
  }
}

/** An element's attribute is called like its property. */
const isAttribute = ({ initializer, parent: { parent } }: ts.PropertyAssignment): boolean =>
  ts.isPropertyDeclaration(parent) &&
  parent.name.getText() === 'properties' &&
  !/state: true/.test(initializer.getText());

type Member =
  | ts.PropertyDeclaration
  | ts.MethodDeclaration
  | ts.PropertySignature
  | ts.MethodSignature
  | ts.AccessorDeclaration
  | ts.ParameterDeclaration;

const isMember = (node: ts.Node): node is Member =>
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isAccessor(node) ||
  (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));

function* wordsOfLit(portal: string): Generator<string> {
  const { resolve } = createRequire(path.join(portal, 'define.ts'));
  const resolveOfLit = createRequire(resolve('lit')).resolve;
  for (const name of ['@lit/reactive-element', 'lit-html', 'lit-element/lit-element.js']) {
    for (const [word] of readFileSync(resolveOfLit(name), 'utf8').matchAll(/\w+/g)) yield word;
  }
}
