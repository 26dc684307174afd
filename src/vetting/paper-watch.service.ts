import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { enqueue } from '../jobs/enqueue.js';
import { legalPolicy } from '../legal-figure/legal-figure.service.js';
import '../provider/provider.jobs.js';
import { statedMinimum } from '../provider/minimum-pay.rules.js';
import { cityMinimums } from '../provider/minimum-pay.service.js';
import { REMINDER_DAYS, VettingEventKind } from './application.rules.js';
import { StandingService } from './standing.service.js';
import './vetting.jobs.js';

/** The newest good check of each kind of paper: what is to be reminded of, unless it was replaced. */
const NEWEST = `
  SELECT c.id, c.provider_id, c.expires_on - $1::date AS days_left FROM credential c
  WHERE c.outcome = 'passed' AND c.revoked_at IS NULL AND c.expires_on IS NOT NULL AND NOT EXISTS (
    SELECT FROM credential n WHERE n.provider_id = c.provider_id AND n.kind = c.kind AND n.revoked_at IS NULL
      AND n.checked_at > c.checked_at)`;

/** Looks every day at papers that end and at rates that the law overtakes. Whether a paper holds never waits for this. */
@Injectable()
export class PaperWatchService {
  constructor(private readonly standing: StandingService) {}

  /** Watches: every reminder and every end is noted and told once, however often this runs. */
  async watch(manager: EntityManager): Promise<void> {
    const today = await this.standing.today(manager);
    const ended = await this.noteOnce(
      manager,
      `SELECT provider_id, '${VettingEventKind.EXPIRY}', id, 0 FROM (${NEWEST}) newest WHERE days_left < 0`,
      [today],
    );
    const soon = await this.noteOnce(
      manager,
      `SELECT provider_id, '${VettingEventKind.REMINDER}', id, (SELECT min(step) FROM unnest($2::int[]) step WHERE step >= days_left)
       FROM (${NEWEST}) newest WHERE days_left BETWEEN 0 AND (SELECT max(step) FROM unnest($2::int[]) step)`,
      [today, REMINDER_DAYS],
    );
    await this.stopLowRates(manager);
    for (const { id } of [...ended, ...soon]) await enqueue(manager, 'vetting.tell-keepers', { eventId: id });
    // Also those that were deleted without a word to us, as by an erasure; deleting a file again does no harm.
    const deleted = await manager.query(`SELECT id FROM document WHERE deleted_at > now() - interval '2 days'`);
    for (const { id } of deleted) await enqueue(manager, 'vetting.delete-file', { documentId: id });
    await this.lookAnew(manager, ended);
  }

  /** Stops every rate that is under the least pay of today, and tells whoever keeps it. */
  async stopLowRates(manager: EntityManager): Promise<void> {
    const overtaken = await this.stopOvertakenRates(manager, await this.standing.today(manager));
    for (const { id } of overtaken) await enqueue(manager, 'vetting.tell-keepers', { eventId: id });
    await this.lookAnew(manager, overtaken);
  }

  private async lookAnew(manager: EntityManager, events: readonly { provider_id: string }[]): Promise<void> {
    for (const providerId of new Set(events.map((event) => event.provider_id)))
      await enqueue(manager, 'provider.standing-changed', { providerId });
  }

  private noteOnce(
    manager: EntityManager,
    events: string,
    parameters: unknown[],
  ): Promise<{ id: string; provider_id: string }[]> {
    return manager.query(
      `INSERT INTO vetting_event (provider_id, kind, credential_id, days_left) ${events}
       ON CONFLICT (credential_id, days_left) WHERE kind IN ('reminder', 'expiry') DO NOTHING RETURNING id, provider_id`,
      parameters,
    );
  }

  /** A new wage table may lie above what was asked before it: such a rate counts no more until it is set anew. */
  private async stopOvertakenRates(
    manager: EntityManager,
    today: string,
  ): Promise<{ id: string; provider_id: string }[]> {
    const rates: { provider_id: string; service_type_id: string; code: string; skills: string[]; cents: number }[] =
      await manager.query(
        `SELECT r.provider_id, r.service_type_id, s.code, p.skills, r.base_cents_per_hour AS cents
         FROM provider_rate r JOIN service_type s ON s.id = r.service_type_id JOIN provider p ON p.id = r.provider_id
         WHERE r.under_minimum_since IS NULL ORDER BY 1, 2`,
      );
    const city = await cityMinimums(manager, today);
    const policy = await legalPolicy(manager, today);
    const under = rates.filter(
      ({ code, skills, cents, service_type_id: id }) =>
        cents < (statedMinimum({ code, skills, on: today }, city.get(id) ?? null, policy)?.cents ?? 0),
    );
    const noted: { id: string; provider_id: string }[] = [];
    for (const { provider_id, service_type_id } of under) {
      await manager.query(
        `UPDATE provider_rate SET under_minimum_since = $3 WHERE provider_id = $1 AND service_type_id = $2`,
        [provider_id, service_type_id, today],
      );
      const [event] = await manager.query(
        `INSERT INTO vetting_event (provider_id, kind) VALUES ($1, '${VettingEventKind.RATE}') RETURNING id, provider_id`,
        [provider_id],
      );
      noted.push(event);
    }
    return noted;
  }
}
