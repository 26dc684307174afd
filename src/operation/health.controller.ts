import { Controller, Get, Res } from '@nestjs/common';
import { type Response } from 'express';
import { DataSource } from 'typeorm';
import { JobHealthService } from './job-health.service.js';

/** Tells whoever runs the platform whether a process lives, and whether it may be sent requests. */
@Controller('health')
export class HealthController {
  private leaving = false;

  constructor(
    private readonly database: DataSource,
    private readonly jobs: JobHealthService,
  ) {}

  /** The process lives; depends on nothing else. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /**
   * Requests can be answered: PostgreSQL does, its tables are of this version, and the process is not about to stop. The
   * queue is told beside it: while it is behind, acts are still taken and their work waits, so that no API is to leave.
   */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<{ status: string; [part: string]: string }> {
    const database = await this.database
      .showMigrations()
      .then((pending) => (pending ? 'needs migrations' : 'ok'))
      .catch(() => 'away');
    const queue = database === 'ok' ? await this.jobs.queueState().catch(() => 'away' as const) : 'away';
    const status = this.leaving ? 'stopping' : database === 'ok' ? 'ok' : 'not ready';
    response.status(status === 'ok' ? 200 : 503);
    return { status, database, queue };
  }

  /** Lets a load balancer turn to others before connections close. */
  beforeApplicationShutdown(): void {
    this.leaving = true;
  }
}
