import { type DataSourceOptions } from 'typeorm';
import { type Configuration } from '../config/configuration.js';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

/** How every process connects. The tables come from the migrations alone: nothing is ever synchronised. */
export function databaseOptions(
  configuration: Pick<Configuration, 'DATABASE_URL' | 'DATABASE_POOL_SIZE'>,
): Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    url: configuration.DATABASE_URL,
    applicationName: 'welfare-di-tutti',
    poolSize: configuration.DATABASE_POOL_SIZE,
    // A connection that PostgreSQL closes while idle must not end the process; the pool opens another.
    poolErrorHandler: () => undefined,
    namingStrategy: new SnakeNaming(),
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: false,
  };
}
