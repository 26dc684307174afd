import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Configuration } from '../config/configuration.js';
import { databaseOptions } from './database.options.js';
import { KeyedDataSource } from './keyed-data-source.js';

/** Connects to PostgreSQL; a feature names its entities with `TypeOrmModule.forFeature`. */
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
    };
  }
}
