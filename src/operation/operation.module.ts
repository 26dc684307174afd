import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** What whoever runs the platform looks at. */
@Module({ controllers: [HealthController] })
export class OperationModule {}
