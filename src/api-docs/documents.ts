import type { Core } from '@strapi/strapi';
import { printSchema } from 'graphql';
import { publicSchemaOf } from '../graphql/public-schema';
import { openApiDocument } from './openapi/document';

/** The two documents as text: as served, and as kept in `docs/api`. */
export const openApiText = (strapi: Core.Strapi): string =>
  `${JSON.stringify(openApiDocument(strapi), null, 2)}\n`;

export const graphqlText = (strapi: Core.Strapi): string =>
  `${printSchema(publicSchemaOf(strapi))}\n`;
