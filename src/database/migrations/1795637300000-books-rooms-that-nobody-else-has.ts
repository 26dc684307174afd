import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Rooms are booked for a meeting, where neither another booking, nor a session, nor a weekly offer has them. */
export class BooksRoomsThatNobodyElseHas1795637300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE room_booking (
        id uuid NOT NULL DEFAULT uuidv7(),
        room_id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        purpose text NOT NULL,
        booked_by uuid NOT NULL,
        booked_at timestamptz NOT NULL DEFAULT now(),
        cancelled_at timestamptz,
        PRIMARY KEY (id),
        CONSTRAINT room_booking_is_of_a_room FOREIGN KEY (room_id) REFERENCES room(id),
        CONSTRAINT room_booking_was_made_by_a_person FOREIGN KEY (booked_by) REFERENCES person(id),
        CONSTRAINT room_booking_ends_after_it_starts CHECK (ends_at > starts_at),
        CONSTRAINT room_booking_says_what_for CHECK (char_length(purpose) BETWEEN 1 AND 80),
        CONSTRAINT no_room_is_booked_twice EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
          WHERE (cancelled_at IS NULL)
      )
    `);
    // Two tables cannot share an exclusion constraint: each side looks at the other under the lock of the room.
    await queryRunner.query(`
      CREATE FUNCTION room_is_free_for_a_booking() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        wall timestamp := NEW.starts_at AT TIME ZONE 'Europe/Rome';
        first integer := (extract(isodow FROM wall)::integer - 1) * 96
          + floor(extract(epoch FROM wall::time) / 900)::integer;
        slots int4range := int4range(first, first + ceil(extract(epoch FROM NEW.ends_at - NEW.starts_at) / 900)::integer);
      BEGIN
        PERFORM FROM room WHERE id = NEW.room_id FOR UPDATE;
        IF EXISTS (SELECT FROM session s WHERE s.room_id = NEW.room_id AND s.state IN ('planned', 'under_way', 'given')
                     AND tstzrange(s.starts_at, s.ends_at) && tstzrange(NEW.starts_at, NEW.ends_at))
           OR EXISTS (SELECT FROM offer o LEFT JOIN agreement a ON a.offer_id = o.id
                      WHERE o.room_id = NEW.room_id AND o.live AND o.blocks && slots
                        AND (a.ends_on IS NULL OR a.ends_on > wall::date)) THEN
          RAISE EXCEPTION USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'no_room_is_booked_over_a_service',
            MESSAGE = 'A service has the room at that time.';
        END IF;
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER room_booking_waits_for_services BEFORE INSERT ON room_booking
        FOR EACH ROW EXECUTE FUNCTION room_is_free_for_a_booking()
    `);
    await queryRunner.query(`
      CREATE FUNCTION room_is_free_for_a_session() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM room WHERE id = NEW.room_id FOR UPDATE;
        IF EXISTS (SELECT FROM room_booking k WHERE k.room_id = NEW.room_id AND k.cancelled_at IS NULL
                     AND tstzrange(k.starts_at, k.ends_at) && tstzrange(NEW.starts_at, NEW.ends_at)) THEN
          RAISE EXCEPTION USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'no_service_is_given_in_a_booked_room',
            MESSAGE = 'The room is booked at that time.';
        END IF;
        RETURN NEW;
      END $$
    `);
    await queryRunner.query(`
      CREATE TRIGGER session_waits_for_bookings BEFORE INSERT OR UPDATE OF room_id, starts_at, ends_at, state ON session
        FOR EACH ROW WHEN (NEW.room_id IS NOT NULL AND NEW.state = 'planned')
        EXECUTE FUNCTION room_is_free_for_a_session()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER session_waits_for_bookings ON session`);
    await queryRunner.query(`DROP TABLE room_booking`);
    await queryRunner.query(`DROP FUNCTION room_is_free_for_a_session`);
    await queryRunner.query(`DROP FUNCTION room_is_free_for_a_booking`);
  }
}
