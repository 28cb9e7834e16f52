import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { connectDatabase, Database } from '#database';
import { systemClock, type Clock } from '#kernel';
import { CONFIG, type Config } from './config/config.js';
import { HealthController } from './health/health.controller.js';
import { HttpErrorsFilter } from './http/http-errors.filter.js';
import { LoggingModule } from './logging/logging.module.js';

export const CLOCK = Symbol('Clock');

/** What every feature may use: configuration, clock, database, log. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot(config: Config, clock: Clock = systemClock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [LoggingModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: Database, useFactory: () => connectDatabase(config.databaseUrl) },
        { provide: APP_FILTER, useClass: HttpErrorsFilter },
      ],
      exports: [CONFIG, CLOCK, Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
