import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { type FieldGuard, guardFields } from './field-guard.js';
import { maskFaults } from './faults.js';
import { ActInterceptor, withIdempotencyKeys } from './idempotency.js';
import { LIMITS, withinLimits } from './limits.js';
import { requestContext } from './request-context.js';
import { refusalTypes } from './user-error.js';

/** How the schema is made of the code. */
export const schemaOptions = () => ({ orphanedTypes: refusalTypes, numberScalarMode: 'integer' as const });

/** The API at `/graphql`: queries and acts over HTTP, subscriptions over WebSocket (graphql-transport-ws). */
@Module({})
export class GraphqlModule {
  /** The guard comes from a module of the caller's: the ground knows who asks, not who may. */
  static forRoot(guarding: { module: Type; guard: Type<FieldGuard> }): DynamicModule {
    return {
      module: GraphqlModule,
      providers: [{ provide: APP_INTERCEPTOR, useClass: ActInterceptor }],
      imports: [
        NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [guarding.module],
          inject: [guarding.guard],
          useFactory: (guard: FieldGuard) => ({
            path: '/graphql',
            autoSchemaFile: true,
            sortSchema: true,
            buildSchemaOptions: schemaOptions(),
            context: requestContext,
            subscriptions: { 'graphql-ws': { path: '/graphql' } },
            // The schema is published, so there is nothing to hide; an explorer would load scripts from elsewhere.
            introspection: true,
            graphiql: false,
            csrfPrevention: true,
            allowBatchedHttpRequests: false,
            includeStacktraceInErrorResponses: false,
            parseOptions: { maxTokens: LIMITS.tokens },
            validationRules: [withinLimits],
            formatError: maskFaults,
            cache: 'bounded',
            transformSchema: (schema) => guardFields(withIdempotencyKeys(schema), guard),
          }),
        }),
      ],
    };
  }
}
