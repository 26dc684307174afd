import { OF_HOUSEHOLD, OF_PERSON, OF_PROVIDER, OF_REQUEST } from './data-owner.rules.js';
import { type KeptData } from './kept-data.rules.js';

/** The tables of what people are told and what they say to each other: a part of the one list. */
export const saidData: Readonly<Record<string, KeptData>> = {
  conversation: {
    purpose: 'conversation',
    columns: {
      link: 'id offer_id household_id provider_id',
      personal: 'last_written_at',
      operation: 'last_number waits_for_desk',
    },
    whose: `(${OF_HOUSEHOLD} OR ${OF_PROVIDER})`,
    erasure: 'keep',
  },
  message: {
    purpose: 'conversation',
    columns: {
      link: 'id conversation_id household_id provider_id written_by',
      // People may write of their health, though nobody asks them to.
      special: 'text',
      personal: 'written_at',
      operation: 'number',
    },
    whose: `(written_by = who.person OR ${OF_HOUSEHOLD} OR ${OF_PROVIDER})`,
    erasure: { blank: `text = '—'` },
  },
  calendar_feed: {
    purpose: 'agreement',
    columns: {
      link: 'id person_id household_id provider_id',
      secret: 'token_digest',
      personal: 'created_at last_read_at revoked_at',
    },
    whose: OF_PERSON,
    erasure: 'delete',
  },
  notification_preference: {
    purpose: 'account',
    columns: {
      link: 'person_id',
      secret: 'unsubscribe_key',
      personal: 'delivery no_mail_about quiet_from_hour quiet_until_hour',
    },
    whose: OF_PERSON,
    erasure: 'delete',
  },
  room_booking: {
    purpose: 'running',
    columns: {
      link: 'id room_id booked_by',
      personal: 'purpose',
      operation: 'starts_at ends_at booked_at cancelled_at',
    },
    whose: 'booked_by = who.person',
    erasure: { blank: `purpose = '—'` },
  },
  letter: {
    purpose: 'agreement',
    columns: {
      link: 'id proposal_id printed_by',
      secret: 'code_digest',
      personal: 'printed_at',
      operation: 'language',
    },
    whose: `proposal_id IN (SELECT p.id FROM proposal p WHERE p.${OF_REQUEST})`,
    erasure: 'delete',
  },
  change_letter: {
    purpose: 'agreement',
    columns: {
      link: 'agreement_change_id care_request_id printed_by',
      personal: 'printed_at',
      operation: 'language',
    },
    whose: OF_REQUEST,
    erasure: 'delete',
  },
  print_ticket: {
    purpose: 'running',
    columns: {
      link: 'person_id proposal_id building_id agreement_change_id care_request_id',
      secret: 'token_digest',
      operation: 'for_letterboxes language expires_at used_at',
    },
    whose: OF_PERSON,
    erasure: 'delete',
  },
  conversation_reading: {
    purpose: 'conversation',
    columns: { link: 'conversation_id person_id', personal: 'through_number read_at' },
    whose: OF_PERSON,
    erasure: 'delete',
  },
  notification: {
    purpose: 'agreement',
    columns: {
      link: 'id person_id offer_id conversation_id session_id agreement_change_id vetting_event_id',
      personal: 'kind created_at read_at',
      operation: 'urgent mailed_at',
    },
    whose: OF_PERSON,
    erasure: 'delete',
  },
};
