import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Figures as published by November 2026: kind, first day, first day no longer known, standing, source, where to read it, name and amount of each. */
const PUBLISHED: readonly (readonly [string, string, string, string, string, string | null, string])[] = [
  [
    'minimum-wages',
    '2023-01-01',
    '2024-01-01',
    'verified',
    'CCNL lavoro domestico, minimum wages 2023',
    'https://contrattolavoro.org/categoria/aumenti/page/2',
    'live-out-A 527, live-out-AS 621, live-out-B 658, live-out-BS 699, live-out-C 738, live-out-CS 779, live-out-D 898, live-out-DS 936, live-in-A 72519, live-in-AS 85706, live-in-B 92298, live-in-BS 98890, live-in-C 105485, live-in-CS 112076, live-in-D 131854, live-in-DS 138446, function-indemnity 19498, board-and-lodging 647',
  ],
  [
    'minimum-wages',
    '2023-01-01',
    '2024-01-01',
    'unverified',
    'CCNL lavoro domestico, indemnity for children under six (2023 value)',
    'https://www.reggio2000.it/2023/11/02/mettere-la-babysitter-in-regola/',
    'child-under-six 79',
  ],
  [
    'minimum-wages',
    '2024-01-01',
    '2025-01-01',
    'derived',
    'CCNL lavoro domestico, minimum wages 2024 (+0.56 %)',
    'https://confil.it/2024/01/11/lavoro-domestico-aggiornamenti/?print=print',
    'live-out-A 530, live-out-AS 624, live-out-B 662, live-out-BS 703, live-out-C 742, live-out-CS 783, live-out-D 903, live-in-A 72925, live-in-AS 86186, live-in-B 92815, live-in-BS 99444, live-in-C 106076, live-in-D 132592, function-indemnity 19607',
  ],
  [
    'minimum-wages',
    '2024-01-01',
    '2025-01-01',
    'verified',
    'CCNL lavoro domestico, minimum wages 2024 (+0.56 %)',
    'https://confil.it/2024/01/11/lavoro-domestico-aggiornamenti/?print=print',
    'live-out-DS 941, live-in-CS 112704, live-in-DS 139221, board-and-lodging 652',
  ],
  [
    'minimum-wages',
    '2024-01-01',
    '2025-01-01',
    'unverified',
    'CCNL lavoro domestico, indemnity for children under six (2023 value)',
    'https://www.reggio2000.it/2023/11/02/mettere-la-babysitter-in-regola/',
    'child-under-six 79',
  ],
  [
    'minimum-wages',
    '2025-01-01',
    '2026-01-01',
    'verified',
    'CCNL lavoro domestico, minimum wages 2025',
    'https://www.blu-way.it/?p=1795',
    'live-out-A 535, live-out-AS 630, live-out-B 668, live-out-BS 710, live-out-C 749, live-out-CS 791, live-out-D 912, live-out-DS 950, live-in-A 73625, live-in-AS 87013, live-in-B 93706, live-in-BS 100399, live-in-C 107094, live-in-CS 113786, live-in-D 133865, live-in-DS 140558, function-indemnity 19795',
  ],
  [
    'minimum-wages',
    '2025-01-01',
    '2026-01-01',
    'unverified',
    'CCNL lavoro domestico, minimum wages 2024 (+0.56 %)',
    'https://confil.it/2024/01/11/lavoro-domestico-aggiornamenti/?print=print',
    'board-and-lodging 652',
  ],
  [
    'minimum-wages',
    '2025-01-01',
    '2026-01-01',
    'unverified',
    'CCNL lavoro domestico, indemnity for children under six (2023 value)',
    'https://www.reggio2000.it/2023/11/02/mettere-la-babysitter-in-regola/',
    'child-under-six 79',
  ],
  [
    'minimum-wages',
    '2026-01-01',
    '2027-01-01',
    'unverified',
    'CCNL lavoro domestico, minimum wages 2026, National Commission of 11 February 2026',
    'https://www.eutekne.info/',
    'live-out-A 651, function-indemnity 20769',
  ],
  [
    'minimum-wages',
    '2026-01-01',
    '2027-01-01',
    'verified',
    'CCNL lavoro domestico, minimum wages 2026, National Commission of 11 February 2026',
    'https://www.eutekne.info/',
    'live-out-AS 676, live-out-B 701, live-out-BS 745, live-out-C 786, live-out-CS 830, live-out-DS 997, live-in-A 90810, live-in-AS 95855, live-in-B 98316, live-in-BS 105339, live-in-C 112363, live-in-CS 119384, live-in-DS 147473',
  ],
  [
    'minimum-wages',
    '2026-01-01',
    '2027-01-01',
    'derived',
    'CCNL lavoro domestico, minimum wages 2026, National Commission of 11 February 2026',
    'https://www.eutekne.info/',
    'live-out-D 957, live-in-D 140451',
  ],
  [
    'minimum-wages',
    '2026-01-01',
    '2027-01-01',
    'derived',
    'ACLI Alessandria, domestic work 2026: board and lodging, contributions',
    'https://www.aclialessandria.it/2026/02/18/lavoro-domestico-2026-aumento-stipendi-e-contributi-inps',
    'board-and-lodging 666',
  ],
  [
    'minimum-wages',
    '2026-01-01',
    '2027-01-01',
    'unverified',
    'CCNL lavoro domestico, indemnity for children under six (2023 value)',
    'https://www.reggio2000.it/2023/11/02/mettere-la-babysitter-in-regola/',
    'child-under-six 79',
  ],
  [
    'inps-contributions',
    '2025-01-01',
    '2026-01-01',
    'verified',
    'INPS circular 29/2025, domestic workers’ contributions',
    'https://mondolavorosrl.it/?p=14984',
    'first-up-to 948, second-up-to 1154, first-conventional 840, first-worker 42, first-open-cuaf 168, first-open-no-cuaf 169, first-fixed-cuaf 179, first-fixed-no-cuaf 180, second-conventional 948, second-worker 48, second-open-cuaf 189, second-open-no-cuaf 190, second-fixed-cuaf 203, second-fixed-no-cuaf 204, top-conventional 1154, top-worker 58, top-open-cuaf 230, top-open-no-cuaf 232, top-fixed-cuaf 247, top-fixed-no-cuaf 248, over-24-hours-conventional 611, over-24-hours-worker 31, over-24-hours-open-cuaf 122, over-24-hours-open-no-cuaf 123, over-24-hours-fixed-cuaf 131, over-24-hours-fixed-no-cuaf 131',
  ],
  [
    'inps-contributions',
    '2026-01-01',
    '2027-01-01',
    'verified',
    'INPS circular 9 of 3 February 2026, domestic workers’ contributions',
    'https://www.geps.it/importo-dei-contributi-dovuti-per-lanno-2026-per-i-lavoratori-domestici-colf-badanti-11077',
    'first-up-to 961, second-up-to 1170, first-conventional 852, first-worker 43, first-open-cuaf 170, first-open-no-cuaf 171, first-fixed-cuaf 182, first-fixed-no-cuaf 183, second-conventional 961, second-worker 48, second-open-cuaf 192, second-open-no-cuaf 193, second-fixed-cuaf 205, second-fixed-no-cuaf 206, top-conventional 1170, top-worker 59, top-open-cuaf 234, top-open-no-cuaf 235, top-fixed-cuaf 250, top-fixed-no-cuaf 251, over-24-hours-conventional 620, over-24-hours-worker 31, over-24-hours-open-cuaf 124, over-24-hours-open-no-cuaf 125, over-24-hours-fixed-cuaf 132, over-24-hours-fixed-no-cuaf 133',
  ],
  [
    'libretto-famiglia',
    '2023-01-01',
    '2027-01-01',
    'verified',
    'Libretto Famiglia, article 54-bis of decree-law 50/2017, limits after 2022',
    'https://www.ecodibergamo.it/stories/premium/Economia/il-voucher-inps-raddoppia-da-cinque-a-diecimila-euro_1451036_11/',
    'voucher 1000, voucher-net 800, most-per-household 1000000, most-per-worker 500000, most-per-pair 250000, most-hours 280',
  ],
  [
    'libretto-famiglia',
    '2023-01-01',
    '2027-01-01',
    'unverified',
    'Default of this project, to be replaced by the city’s policy',
    null,
    'months-since-employment 6',
  ],
  [
    'tax-relief',
    '2023-01-01',
    '2027-01-01',
    'verified',
    'Deduction of domestic contributions',
    'https://blubonus.it/prodotto/detrazione-e-deduzione-spese-assistenza-personale/',
    'most-deduction 154937',
  ],
  [
    'tax-relief',
    '2023-01-01',
    '2027-01-01',
    'verified',
    'Tax credit of 19 % on carers of non-self-sufficient people',
    'https://www.studiopappalardo.com/articoli/spese-per-gli-addetti-allassistenza-personale/',
    'credit-percent 19, most-credit-expense 210000, most-credit-income 4000000',
  ],
];

/** Wages, contributions, vouchers and tax relief are rules with dates, each with its source, that keep their past. */
export class KeepsLegalFiguresByDate1795641500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE legal_figure (
        id uuid NOT NULL DEFAULT uuidv7(),
        kind text NOT NULL,
        figure text NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        amount integer NOT NULL,
        standing text NOT NULL,
        source text NOT NULL,
        url text,
        PRIMARY KEY (id),
        CONSTRAINT legal_figure_ends_after_it_begins CHECK (valid_until IS NULL OR valid_until > valid_from),
        CONSTRAINT legal_figure_is_not_negative CHECK (amount >= 0),
        CONSTRAINT legal_figure_is_of_a_kind CHECK (kind IN ('minimum-wages', 'inps-contributions', 'libretto-famiglia', 'tax-relief')),
        CONSTRAINT legal_figure_says_how_far_to_trust_it CHECK (standing IN ('verified', 'derived', 'unverified')),
        CONSTRAINT a_legal_figure_says_one_thing_at_a_time EXCLUDE USING gist (kind WITH =, figure WITH =, daterange(valid_from, valid_until) WITH &&)
      )
    `);
    for (const published of PUBLISHED)
      await queryRunner.query(
        `INSERT INTO legal_figure (kind, valid_from, valid_until, standing, source, url, figure, amount)
         SELECT $1, $2, $3, $4, $5, $6, split_part(each, ' ', 1), split_part(each, ' ', 2)::integer
         FROM unnest(string_to_array($7, ', ')) each`,
        [...published],
      );
    await queryRunner.query(`
      CREATE TRIGGER policy_keeps_its_past BEFORE UPDATE OR DELETE ON legal_figure
        FOR EACH ROW EXECUTE FUNCTION policy_keeps_its_past()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE legal_figure`);
  }
}
