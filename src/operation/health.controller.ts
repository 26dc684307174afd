import { Controller, Get, Res } from '@nestjs/common';
import { type Response } from 'express';
import { DataSource } from 'typeorm';

/** Tells whoever runs the platform whether a process lives, and whether it may be sent requests. */
@Controller('health')
export class HealthController {
  private leaving = false;

  constructor(private readonly database: DataSource) {}

  /** The process lives; depends on nothing else. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Requests can be answered: PostgreSQL does, its tables are of this version, and the process is not about to stop. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<{ status: string; [part: string]: string }> {
    const database = await this.database
      .showMigrations()
      .then((pending) => (pending ? 'needs migrations' : 'ok'))
      .catch(() => 'away');
    const status = this.leaving ? 'stopping' : database === 'ok' ? 'ok' : 'not ready';
    response.status(status === 'ok' ? 200 : 503);
    return { status, database };
  }

  /** Lets a load balancer turn to others before connections close. */
  beforeApplicationShutdown(): void {
    this.leaving = true;
  }
}
