import { Controller, Get, Inject } from '@nestjs/common';
import { Database } from '#database';
import { Public } from '../access/authorize.js';
import { defineErrors, DomainError } from '../errors/domain-error.js';
import { LOGGER, type Logger } from '../logging/logger.js';

const healthErrors = defineErrors({
  NOT_READY: { status: 503, sentence: { nb: 'Tjenesten er ikke klar.', en: 'The service is not ready.' } },
});

@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Public('Load balancers ask without credentials, and learn nothing but yes')
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Public('Load balancers ask without credentials, and learn nothing but yes or no')
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.ping();
    } catch (err) {
      this.logger.warn({ err }, 'database does not answer');
      throw new DomainError(healthErrors.NOT_READY);
    }
    return { status: 'ok' };
  }
}
