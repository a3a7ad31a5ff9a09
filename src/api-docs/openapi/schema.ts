/** A JSON Schema of OpenAPI 3.1, as far as this system writes them. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  [keyword: string]: unknown;
}

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const orNull = (schema: JsonSchema): JsonSchema =>
  typeof schema.type === 'string' && !schema.enum
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };

/** An object all of whose properties are present. */
export const objectOf = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

export const jsonContent = (schema: JsonSchema, example?: object) => ({
  'application/json': { schema, ...(example && { example }) },
});
