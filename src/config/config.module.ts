import { type DynamicModule, Module } from '@nestjs/common';
import { Configuration } from './configuration.js';

/** Hands the checked configuration to whoever asks for it by its class. */
@Module({})
export class ConfigModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: Configuration, useValue: configuration }],
      exports: [Configuration],
    };
  }
}
