import { PUBLIC_TYPES, STAFF_TYPES } from '../../../src/content-types';
import { type Attribute, components, contentTypes, type Schemas } from './schemas';

/** What Strapi adds to every type, and what accounts of the panel are made of. */
const STRAPIS_OWN = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];
const ACCOUNT = ['email', 'password', 'firstname', 'resetPasswordToken', 'roles'];

/** Names an attacker would try that lead to nothing. */
const GUESSED_RELATIONS = ['submission', 'submissions', 'draft', 'answerDrafts', 'related'];

/** The declared types as a graph that requests walk along. */
export class SchemaGraph {
  private readonly schemas: Schemas = { ...contentTypes(), ...components() };

  readonly publicTypes: readonly string[] = PUBLIC_TYPES;

  /** Names of every attribute of a staff type: `telephone`, `receiptHash`, … */
  readonly staffAttributes = [
    ...new Set(STAFF_TYPES.flatMap((uid) => Object.keys(this.schemas[uid]!.attributes))),
  ];

  /** `dialogue-sessions`, as in the address. */
  pluralOf(uid: string): string {
    return this.schemas[uid]!.info!.pluralName!;
  }

  singularOf(uid: string): string {
    return this.schemas[uid]!.info!.singularName!;
  }

  attributesOf(uid: string): [string, Attribute][] {
    return Object.entries(this.schemas[uid]!.attributes);
  }

  scalarsOf(uid: string): string[] {
    return this.attributesOf(uid)
      .filter(([, attribute]) => nextOf(attribute) === undefined)
      .map(([name]) => name);
  }

  /** Relations and components, each with what it leads to. */
  stepsOf(uid: string): { name: string; next: string; isRelation: boolean; toMany: boolean }[] {
    return this.attributesOf(uid).flatMap(([name, attribute]) => {
      const next = nextOf(attribute);
      if (next === undefined) return [];
      const toMany = /Many$/.test(attribute.relation ?? '') || attribute.repeatable === true;
      return [{ name, next, isRelation: attribute.type === 'relation', toMany }];
    });
  }

  /** Every way from a type to an attribute, declared or tried, that takes so many steps at most. */
  pathsFrom(uid: string, steps: number): string[][] {
    const here = [...this.scalarsOf(uid), ...STRAPIS_OWN].map((name) => [name]);
    const tried = [
      ...this.staffAttributes.map((name) => [name]),
      ...['createdBy', 'updatedBy'].flatMap((who) => ACCOUNT.map((name) => [who, name])),
      ...GUESSED_RELATIONS.flatMap((way) => ['telephone', 'id'].map((name) => [way, name])),
      ['localizations', 'id'],
    ];
    if (steps <= 1) return [...here, ...tried];
    const further = this.stepsOf(uid).flatMap(({ name, next }) =>
      this.pathsFrom(next, steps - 1).map((path) => [name, ...path]),
    );
    return [...here, ...tried, ...further];
  }
}

const nextOf = ({ target, component }: Attribute): string | undefined => target ?? component;
