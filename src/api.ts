import { randomUUID } from 'node:crypto';
import { type INestApplication, ValidationPipe } from '@nestjs/common';
import { type NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { type Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { Configuration } from './config/configuration.js';
import { BadInput } from './graphql/faults.js';
import { LIMITS } from './graphql/limits.js';
import { readTrustedDocuments, trustDocuments } from './graphql/trusted-documents.js';

/** Puts on the API what every request passes through; the same in production and in tests. */
export function prepareApi(app: INestApplication, logger?: Logger): void {
  const express = app as NestExpressApplication;
  express.disable('x-powered-by');
  express.set('trust proxy', app.get(Configuration).TRUSTED_PROXIES);
  express.useBodyParser('json', { limit: LIMITS.bodyBytes });
  express.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'default-src': ["'self'"],
          // The design system sets some styles on elements; maps and images may be drawn from data.
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'connect-src': ["'self'", 'ws:', 'wss:'],
          'upgrade-insecure-requests': null,
        },
      },
      strictTransportSecurity: false,
    }),
  );
  if (logger) express.use(requestLog(logger));
  express.use('/graphql', trustDocuments(readTrustedDocuments(app.get(Configuration))));
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      transform: true,
      exceptionFactory: (errors) => {
        const [first] = errors;
        const messages = errors.flatMap(({ constraints = {} }) => Object.values(constraints));
        return new BadInput(messages.join('; ') || `${first.property} is not valid`, [first.property]);
      },
    }),
  );
  app.enableShutdownHooks();
}

/** One line for each request: an id, what was asked for, how long it took. No header, address or body. */
const requestLog = (logger: Logger) =>
  pinoHttp({
    logger,
    genReqId: (request, response) => {
      const given = String(request.headers['x-request-id'] ?? '');
      const id = /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, path: String(url).split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url }) => url?.startsWith('/health') ?? false },
  });
