import {
  type ASTVisitor,
  type FieldNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { type QueryRefusalCode, queryTextRefusal } from './query-refusals';

/** Levels of nested fields: a session page by way of connections, with the authority's contact. */
export const DEPTH_LIMIT = 9;
export const FIELD_LIMIT = 300;
export const ALIAS_LIMIT = 20;

interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/**
 * Validation rule: refuses an operation that is deeper, or has more fields or aliases, than any page
 * needs. Fragments count wherever they are spread.
 */
export function limitOperationSize(context: ValidationContext): ASTVisitor {
  const sizes = new SelectionSizes(context);
  const refuse = (code: QueryRefusalCode, measure: keyof Size, limit: number) =>
    context.reportError(queryTextRefusal(code, { measure, limit }));
  return {
    OperationDefinition({ selectionSet }) {
      const { depth, fields, aliases } = sizes.of(selectionSet);
      if (depth > DEPTH_LIMIT) refuse('QUERY_TOO_DEEP', 'depth', DEPTH_LIMIT);
      if (fields > FIELD_LIMIT) refuse('QUERY_TOO_LARGE', 'fields', FIELD_LIMIT);
      if (aliases > ALIAS_LIMIT) refuse('QUERY_TOO_LARGE', 'aliases', ALIAS_LIMIT);
    },
  };
}

class SelectionSizes {
  private readonly fragments = new Map<string, Size>();

  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSetNode | undefined): Size {
    const total: Size = { depth: 0, fields: 0, aliases: 0 };
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) add(total, this.ofField(selection));
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(total, this.of(selection.selectionSet));
      else add(total, this.ofFragment(selection.name.value));
    }
    return total;
  }

  private ofField({ name, alias, selectionSet }: FieldNode): Size {
    const inner = this.of(selectionSet);
    return {
      // Descriptions of the schema nest deeper than its data, and cost the database nothing.
      depth: name.value.startsWith('__') ? 0 : inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (alias ? 1 : 0),
    };
  }

  /** A fragment is measured once, however often it is spread. */
  private ofFragment(name: string): Size {
    const measured = this.fragments.get(name);
    if (measured) return measured;
    // A fragment inside itself is another rule's error; here it only must not go on for ever.
    this.fragments.set(name, { depth: 0, fields: 0, aliases: 0 });
    const size = this.of(this.context.getFragment(name)?.selectionSet);
    this.fragments.set(name, size);
    return size;
  }
}

function add(total: Size, part: Size): void {
  total.depth = Math.max(total.depth, part.depth);
  total.fields += part.fields;
  total.aliases += part.aliases;
}
