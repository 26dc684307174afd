import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Configuration } from '../config/configuration.js';
import { databaseOptions } from './database.options.js';
import { KeyedDataSource } from './keyed-data-source.js';
import { Seal } from './seal.service.js';

/** Connects to PostgreSQL, and seals what must not lie there in plain; a feature names its entities with `TypeOrmModule.forFeature`. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...databaseOptions(configuration), autoLoadEntities: true }),
          dataSourceFactory: (options) => new KeyedDataSource(options!).initialize(),
        }),
      ],
      providers: [Seal],
      exports: [Seal],
    };
  }
}
