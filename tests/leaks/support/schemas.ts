import fs from 'node:fs';
import path from 'node:path';
import { APP_DIRECTORY } from '../../../scripts/launch/paths';

/** What a schema file says of one attribute. */
export interface Attribute {
  type: string;
  private?: boolean;
  searchable?: boolean;
  relation?: string;
  target?: string;
  component?: string;
  repeatable?: boolean;
  components?: string[];
  enum?: string[];
}

/** A content type or a component, as its file has it. */
export interface Schema {
  collectionName: string;
  info?: { pluralName?: string; singularName?: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: Record<string, unknown>;
  attributes: Record<string, Attribute>;
}

/** By uid: `api::question.question`, `dialogue.theme`. */
export type Schemas = Readonly<Record<string, Schema>>;

const SOURCE = path.join(APP_DIRECTORY, 'src');

const readJson = (file: string): Schema => JSON.parse(fs.readFileSync(file, 'utf8')) as Schema;

const entriesOf = (...parts: string[]): string[] => fs.readdirSync(path.join(SOURCE, ...parts));

const hasTypes = (api: string): boolean =>
  fs.existsSync(path.join(SOURCE, 'api', api, 'content-types'));

/** Every content type the system declares. */
export function contentTypes(): Schemas {
  return Object.fromEntries(
    entriesOf('api')
      .filter(hasTypes)
      .flatMap((api) =>
        entriesOf('api', api, 'content-types').map((name) => [
          `api::${api}.${name}`,
          readJson(path.join(SOURCE, 'api', api, 'content-types', name, 'schema.json')),
        ]),
      ),
  );
}

/** Every component the content types are made of. */
export function components(): Schemas {
  return Object.fromEntries(
    entriesOf('components').flatMap((category) =>
      entriesOf('components', category).map((file) => [
        `${category}.${path.basename(file, '.json')}`,
        readJson(path.join(SOURCE, 'components', category, file)),
      ]),
    ),
  );
}

/** The column an attribute is stored in. */
export const columnOf = (attribute: string): string =>
  attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
