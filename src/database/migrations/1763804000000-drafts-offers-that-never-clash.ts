import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Rounds draft offers; no provider and no room is in two places at once, and no request is in two live offers. */
export class DraftsOffersThatNeverClash1763804000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await queryRunner.query(`
      CREATE TABLE matching_policy (
        id integer NOT NULL DEFAULT 1,
        max_gap_slots integer NOT NULL,
        metres_per_slot integer NOT NULL,
        round_radius_metres integer NOT NULL,
        commute_cents_per_km integer NOT NULL,
        walk_cents_per_km integer NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT there_is_one_matching_policy CHECK (id = 1)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE matching_round (
        id uuid NOT NULL DEFAULT uuidv7(),
        scope text NOT NULL,
        building_id uuid,
        territory_id uuid,
        care_request_id uuid,
        state text NOT NULL,
        stage text,
        progress real NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        completed_at timestamptz,
        welfare_cents integer,
        bound_cents integer,
        open_requests integer,
        served_requests integer,
        shared_requests integer,
        offer_count integer,
        saved_cents_per_week integer,
        PRIMARY KEY (id),
        CONSTRAINT matching_round_names_a_building FOREIGN KEY (building_id) REFERENCES building(id),
        CONSTRAINT matching_round_names_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id),
        CONSTRAINT matching_round_names_a_territory FOREIGN KEY (territory_id) REFERENCES territory(id),
        CONSTRAINT matching_round_bound_is_not_below_welfare CHECK (bound_cents IS NULL OR bound_cents >= welfare_cents),
        CONSTRAINT matching_round_names_its_scope CHECK ((scope = 'request') = (care_request_id IS NOT NULL) AND (scope = 'building') = (building_id IS NOT NULL) AND (scope = 'territory') = (territory_id IS NOT NULL)),
        CONSTRAINT matching_round_progress_is_a_share CHECK (progress BETWEEN 0 AND 1),
        CONSTRAINT matching_round_scope_is_known CHECK (scope IN ('request', 'building', 'territory', 'town')),
        CONSTRAINT matching_round_state_is_known CHECK (state IN ('queued', 'running', 'completed', 'failed', 'cancelled'))
      )
    `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX one_unfinished_round_per_request ON matching_round (care_request_id) WHERE state IN ('queued', 'running')`,
    );
    await queryRunner.query(`
      CREATE TABLE offer (
        id uuid NOT NULL DEFAULT uuidv7(),
        round_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        service_type_id uuid NOT NULL,
        level text NOT NULL,
        state text NOT NULL,
        live boolean NOT NULL,
        host_care_request_id uuid,
        room_id uuid,
        blocks int4multirange NOT NULL,
        total_cents integer NOT NULL,
        alone_cents integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id),
        CONSTRAINT offer_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT offer_names_a_service_type FOREIGN KEY (service_type_id) REFERENCES service_type(id),
        CONSTRAINT offer_names_its_host FOREIGN KEY (host_care_request_id) REFERENCES care_request(id),
        CONSTRAINT offer_names_its_room FOREIGN KEY (room_id) REFERENCES room(id),
        CONSTRAINT offer_names_its_round FOREIGN KEY (round_id) REFERENCES matching_round(id),
        CONSTRAINT no_provider_is_in_two_live_offers_at_once EXCLUDE USING gist (provider_id WITH =, blocks WITH &&) WHERE (live),
        CONSTRAINT no_room_holds_two_live_offers_at_once EXCLUDE USING gist (room_id WITH =, blocks WITH &&) WHERE (live),
        CONSTRAINT offer_and_whether_it_is_live UNIQUE (id, live),
        CONSTRAINT offer_has_one_venue_at_most CHECK (num_nonnulls(host_care_request_id, room_id) <= 1),
        CONSTRAINT offer_is_live_by_its_state CHECK (live = (state IN ('drafted', 'proposed', 'confirmed', 'active'))),
        CONSTRAINT offer_is_within_the_week CHECK (NOT isempty(blocks) AND blocks <@ '{[0,672)}'::int4multirange),
        CONSTRAINT offer_level_is_known CHECK (level IN ('single', 'building', 'territory')),
        CONSTRAINT offer_money_adds_up CHECK (total_cents >= 0 AND alone_cents >= total_cents),
        CONSTRAINT offer_state_is_known CHECK (state IN ('drafted', 'proposed', 'confirmed', 'active', 'ended', 'declined', 'expired', 'withdrawn'))
      )
    `);
    await queryRunner.query(`CREATE INDEX offer_by_provider ON offer (provider_id)`);
    await queryRunner.query(`CREATE INDEX offer_by_round ON offer (round_id)`);
    await queryRunner.query(`
      CREATE TABLE offer_member (
        offer_id uuid NOT NULL,
        care_request_id uuid NOT NULL,
        live boolean NOT NULL,
        option_position integer NOT NULL,
        sessions int4multirange NOT NULL,
        price_cents integer NOT NULL,
        alone_cents integer NOT NULL,
        walk_metres integer NOT NULL,
        PRIMARY KEY (offer_id, care_request_id),
        CONSTRAINT offer_member_is_live_with_its_offer FOREIGN KEY (offer_id, live) REFERENCES offer(id,live) ON DELETE CASCADE ON UPDATE CASCADE,
        CONSTRAINT offer_member_names_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id),
        CONSTRAINT nobody_pays_more_than_alone CHECK (price_cents BETWEEN 0 AND alone_cents)
      )
    `);
    await queryRunner.query(`CREATE INDEX offer_member_by_request ON offer_member (care_request_id)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX a_request_is_in_one_live_offer ON offer_member (care_request_id) WHERE live`,
    );
    await queryRunner.query(`
      CREATE TABLE unmet_request (
        round_id uuid NOT NULL,
        care_request_id uuid NOT NULL,
        cause text NOT NULL,
        stopped integer NOT NULL,
        PRIMARY KEY (round_id, care_request_id),
        CONSTRAINT unmet_request_names_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id),
        CONSTRAINT unmet_request_names_its_round FOREIGN KEY (round_id) REFERENCES matching_round(id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(`CREATE INDEX unmet_request_by_request ON unmet_request (care_request_id, round_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE unmet_request`);
    await queryRunner.query(`DROP TABLE offer_member`);
    await queryRunner.query(`DROP TABLE offer`);
    await queryRunner.query(`DROP TABLE matching_round`);
    await queryRunner.query(`DROP TABLE matching_policy`);
  }
}
