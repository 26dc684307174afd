import { type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schemaOptions } from './graphql.module.js';
import { withIdempotencyKeys } from './idempotency.js';

const HEADING =
  '# The published contract of the API: generated from the code by `npm run schema`, never edited by hand.\n\n';

/** Writes the contract that the modules' resolvers make, sorted, as the schema language; needs no database. */
export async function publishedSchema(modules: readonly Type[]): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const providers = modules.flatMap((module): unknown[] => Reflect.getMetadata('providers', module) ?? []);
  const classes = providers.filter((provider) => typeof provider === 'function');
  const schema = await builder.get(GraphQLSchemaFactory).create(classes, classes, schemaOptions());
  await builder.close();
  return `${HEADING}${printSchema(lexicographicSortSchema(withIdempotencyKeys(schema)))}\n`;
}
