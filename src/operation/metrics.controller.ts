import { Controller, Get, Req, Res } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { type Request, type Response } from 'express';
import { Configuration } from '../config/configuration.js';
import { MetricsService } from './metrics.service.js';

const sameText = (a: string, b: string): boolean =>
  Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Figures for a monitor, in the Prometheus text format: by a token where one is configured, else from this machine alone. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: MetricsService,
    private readonly configuration: Configuration,
  ) {}

  @Get()
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.mayRead(request)) {
      response.status(404).json({ code: 'NOT_FOUND', message: 'There is no such page.' });
      return;
    }
    response
      .setHeader('content-type', this.metrics.registry.contentType)
      .setHeader('cache-control', 'no-store')
      .end(await this.metrics.registry.metrics());
  }

  private mayRead({ ip, headers }: Request): boolean {
    const token = this.configuration.METRICS_TOKEN;
    if (token) return sameText(headers.authorization ?? '', `Bearer ${token}`);
    return ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1';
  }
}
