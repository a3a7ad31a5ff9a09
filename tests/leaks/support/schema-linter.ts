import type { Attribute, Schema, Schemas } from './schemas';

/** Everything the linter judges: declared types, who may do what, and what has been approved. */
export interface Declarations {
  publicTypes: readonly string[];
  staffTypes: readonly string[];
  contentTypes: Schemas;
  components: Schemas;
  /** Attributes of public types and of components that have been looked at: by uid. */
  approvedAttributes: Readonly<Record<string, readonly string[]>>;
  /** What each role of the panel is granted, as `action` or `action on type`. */
  grants: Readonly<Record<string, readonly string[]>>;
  approvedGrants: Readonly<Record<string, readonly string[]>>;
  /** Routes of the content API, as `routes.json` lists them. */
  routes: readonly ContentRoute[];
}

interface ContentRoute {
  method: string;
  path: string;
  auth: string;
}

/** Names of attributes that describe a person or what a person wrote, wherever they stand. */
const PERSONAL = /^(name|representative|address|telephone|phone|email|content|.*Hash|.*Receipt)$/i;

/** What the public role may be asked for: to read the public types. */
const READING = /^permission (api::\S+)\.find(One)?$/;

/** Each way in which the declarations would let out what is not public. */
export function problemsIn(declarations: Declarations): string[] {
  return [
    ...unsortedTypes(declarations),
    ...draftsOf(declarations),
    ...staffTypeProblems(declarations),
    ...publicTypeProblems(declarations),
    ...grantProblems(declarations),
    ...routeProblems(declarations),
  ];
}

function unsortedTypes({ contentTypes, publicTypes, staffTypes }: Declarations): string[] {
  return Object.keys(contentTypes)
    .filter((uid) => publicTypes.includes(uid) === staffTypes.includes(uid))
    .map((uid) => `${uid} is not either public or of the staff`);
}

function draftsOf({ contentTypes }: Declarations): string[] {
  return Object.entries(contentTypes)
    .filter(([, { options }]) => options?.draftAndPublish !== false)
    .map(([uid]) => `${uid} has drafts, which are one query key away from the public`);
}

function staffTypeProblems({ staffTypes, contentTypes, components }: Declarations): string[] {
  return staffTypes.flatMap((uid) =>
    attributesOf(contentTypes[uid]).flatMap(([name, attribute]) => {
      const place = `${uid} ${name}`;
      if (isRelation(attribute)) return [`${place} is a relation of a staff type`];
      const parts = componentsOf(attribute);
      if (parts.length > 0)
        return parts.flatMap((part) => personalInside(place, part, components[part]));
      return [
        ...(attribute.private === true ? [] : [`${place} lacks private`]),
        ...(attribute.searchable === false ? [] : [`${place} lacks searchable: false`]),
      ];
    }),
  );
}

// The channel of intake has an address that is the authority's own, which is public.
function personalInside(place: string, uid: string, schema: Schema | undefined): string[] {
  const isPublicPart = uid === 'dialogue.intake-channel';
  return attributesOf(schema)
    .filter(([name]) => PERSONAL.test(name) && !isPublicPart)
    .map(([name]) => `${place} keeps the personal ${name} in the component ${uid}`);
}

function publicTypeProblems(declarations: Declarations): string[] {
  const { publicTypes, contentTypes, components, approvedAttributes } = declarations;
  const schemas = { ...contentTypes, ...components };
  const uids = new Set(publicTypes);
  const problems: string[] = [];
  // A set hands out what is added while it is walked: components of components are found, too.
  for (const uid of uids) {
    for (const [name, attribute] of attributesOf(schemas[uid])) {
      const place = `${uid} ${name}`;
      if (!approvedAttributes[uid]?.includes(name)) problems.push(`${place} is not approved`);
      if (isRelation(attribute) && !publicTypes.includes(attribute.target ?? ''))
        problems.push(`${place} points to ${attribute.target ?? 'any type'}, which is not public`);
      if (attribute.private === true)
        problems.push(`${place} is private in a type that anybody may read`);
      componentsOf(attribute).forEach((part) => uids.add(part));
    }
  }
  return problems;
}

function grantProblems({ grants, approvedGrants }: Declarations): string[] {
  return Object.entries(grants).flatMap(([role, granted]) =>
    granted
      .filter((grant) => !approvedGrants[role]?.includes(grant))
      .map((grant) => `${role} is granted ${grant}, which is not approved`),
  );
}

function routeProblems(declarations: Declarations): string[] {
  const { routes, staffTypes, contentTypes, publicTypes } = declarations;
  const staffPaths = staffTypes.map((uid) => `/api/${contentTypes[uid]?.info?.pluralName}`);
  return routes.flatMap(({ method, path, auth }) => {
    const place = `the route ${method} ${path}`;
    if (staffPaths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)))
      return [`${place} leads to a staff type`];
    const isOurs = auth.startsWith('permission api::');
    const read = READING.exec(auth)?.[1];
    return isOurs && (read === undefined || !publicTypes.includes(read))
      ? [`${place} asks for ${auth}, which is not to read a public type`]
      : [];
  });
}

const attributesOf = (schema: Schema | undefined): [string, Attribute][] =>
  Object.entries(schema?.attributes ?? {});

const isRelation = ({ type }: Attribute): boolean => type === 'relation' || type === 'media';

const componentsOf = ({ component, components = [] }: Attribute): string[] =>
  component === undefined ? components : [component, ...components];
