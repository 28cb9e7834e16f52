import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ConnectionState } from './documents/connection-state.js';

@Controller('health')
export class HealthController {
  constructor(@Inject(ConnectionState) private readonly connection: ConnectionState) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Ready without the database too: last good copies are shown, and taking every process out would show nothing at all. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  ready(): { status: 'ok'; database: 'ok' | 'away' } {
    return { status: 'ok', database: this.connection.away ? 'away' : 'ok' };
  }
}
