import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** An offer is confirmed only when its provider and every household have accepted; each step of its life leaves a row. */
export class AsksEveryPartyBeforeAnOfferIsConfirmed1795311784888 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE territory ADD reviews_offers boolean NOT NULL DEFAULT true`);
    await queryRunner.query(`ALTER TABLE building ADD reviews_offers boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`
      ALTER TABLE offer
        ADD answer_by timestamptz,
        ADD replaces_offer_id uuid,
        ADD if_one_leaves jsonb,
        ADD CONSTRAINT offer_replaces_an_offer FOREIGN KEY (replaces_offer_id) REFERENCES offer(id),
        ADD CONSTRAINT a_proposed_offer_has_a_deadline CHECK (state <> 'proposed' OR answer_by IS NOT NULL)
    `);
    await queryRunner.query(`
      CREATE TABLE proposal (
        id uuid NOT NULL DEFAULT uuidv7(),
        offer_id uuid NOT NULL,
        care_request_id uuid,
        provider_id uuid,
        answer text NOT NULL DEFAULT 'waiting',
        reason text,
        answered_by uuid,
        answered_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT proposal_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE,
        CONSTRAINT proposal_names_a_request FOREIGN KEY (care_request_id) REFERENCES care_request(id),
        CONSTRAINT proposal_names_a_provider FOREIGN KEY (provider_id) REFERENCES provider(id),
        CONSTRAINT proposal_is_to_one_party CHECK (num_nonnulls(care_request_id, provider_id) = 1),
        CONSTRAINT proposal_answer_is_known CHECK (answer IN ('waiting', 'accepted', 'declined', 'lapsed')),
        CONSTRAINT proposal_is_answered_at_a_time CHECK ((answer IN ('accepted', 'declined')) = (answered_at IS NOT NULL)),
        CONSTRAINT proposal_reason_is_known CHECK (reason IS NULL OR answer = 'declined' AND reason IN ('price', 'times', 'provider', 'sharing', 'place', 'no_longer_needed', 'other')),
        CONSTRAINT a_request_is_asked_once_per_offer UNIQUE (offer_id, care_request_id),
        CONSTRAINT a_provider_is_asked_once_per_offer UNIQUE (offer_id, provider_id)
      )
    `);
    await queryRunner.query(`CREATE INDEX proposal_by_request ON proposal (care_request_id)`);
    await queryRunner.query(`CREATE INDEX proposal_by_provider ON proposal (provider_id)`);
    await queryRunner.query(`
      CREATE VIEW declined_pair AS
        SELECT p.care_request_id, o.provider_id FROM proposal p JOIN offer o ON o.id = p.offer_id
        WHERE p.answer = 'declined' AND p.care_request_id IS NOT NULL AND p.answered_at > now() - interval '30 days'
        UNION
        SELECT m.care_request_id, p.provider_id
        FROM proposal p JOIN offer o ON o.id = p.offer_id JOIN offer_member m ON m.offer_id = p.offer_id
        WHERE p.provider_id IS NOT NULL AND (p.answer = 'declined' OR p.answer = 'lapsed' AND o.state = 'expired')
          AND coalesce(p.answered_at, o.answer_by) > now() - interval '30 days'
    `);
    await queryRunner.query(`
      CREATE TABLE offer_transition (
        from_state text NOT NULL,
        to_state text NOT NULL,
        PRIMARY KEY (from_state, to_state)
      )
    `);
    await queryRunner.query(`
      INSERT INTO offer_transition VALUES
        ('drafted', 'proposed'), ('drafted', 'withdrawn'),
        ('proposed', 'confirmed'), ('proposed', 'declined'), ('proposed', 'expired'), ('proposed', 'withdrawn'),
        ('confirmed', 'active'), ('confirmed', 'withdrawn'), ('active', 'ended')
    `);
    await queryRunner.query(`
      CREATE TABLE offer_event (
        id uuid NOT NULL DEFAULT uuidv7(),
        offer_id uuid NOT NULL,
        from_state text,
        to_state text NOT NULL,
        actor_id uuid,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (id),
        CONSTRAINT offer_event_is_of_an_offer FOREIGN KEY (offer_id) REFERENCES offer(id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(`CREATE INDEX offer_event_by_offer ON offer_event (offer_id, id)`);
    await queryRunner.query(`
      CREATE FUNCTION offer_takes_a_step() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          IF NEW.state = OLD.state THEN RETURN NEW; END IF;
          IF NOT EXISTS (SELECT FROM offer_transition WHERE from_state = OLD.state AND to_state = NEW.state) THEN
            RAISE EXCEPTION 'Offer %: no step leads from % to %', NEW.id, OLD.state, NEW.state
              USING ERRCODE = 'check_violation', CONSTRAINT = 'offer_takes_only_listed_steps';
          END IF;
          IF OLD.state = 'proposed' AND NEW.state = 'confirmed' AND (
               EXISTS (SELECT FROM proposal WHERE offer_id = NEW.id AND answer <> 'accepted')
               OR NOT EXISTS (SELECT FROM vetted_rate v
                              WHERE v.provider_id = NEW.provider_id AND v.service_type_id = NEW.service_type_id)) THEN
            RAISE EXCEPTION 'Offer %: not everyone has accepted, or a paper of the provider does not hold', NEW.id
              USING ERRCODE = 'check_violation', CONSTRAINT = 'offer_is_confirmed_by_everyone';
          END IF;
        END IF;
        INSERT INTO offer_event (offer_id, from_state, to_state, actor_id)
        VALUES (NEW.id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END, NEW.state,
                nullif(current_setting('welfare.actor', true), '')::uuid);
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER offer_takes_only_listed_steps AFTER INSERT OR UPDATE OF state ON offer
        FOR EACH ROW EXECUTE FUNCTION offer_takes_a_step()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER offer_takes_only_listed_steps ON offer`);
    await queryRunner.query(`DROP FUNCTION offer_takes_a_step()`);
    await queryRunner.query(`DROP TABLE offer_event`);
    await queryRunner.query(`DROP TABLE offer_transition`);
    await queryRunner.query(`DROP VIEW declined_pair`);
    await queryRunner.query(`DROP TABLE proposal`);
    await queryRunner.query(`
      ALTER TABLE offer
        DROP CONSTRAINT a_proposed_offer_has_a_deadline,
        DROP CONSTRAINT offer_replaces_an_offer,
        DROP COLUMN if_one_leaves,
        DROP COLUMN replaces_offer_id,
        DROP COLUMN answer_by
    `);
    await queryRunner.query(`ALTER TABLE building DROP COLUMN reviews_offers`);
    await queryRunner.query(`ALTER TABLE territory DROP COLUMN reviews_offers`);
  }
}
