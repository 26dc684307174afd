import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** VAT on a body's invoice, and what a volunteer's hour counts in reports, are figures with dates and a source, as those of the law. */
export class KeepsVatAndVolunteersHoursByDate1795650940000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE legal_figure DROP CONSTRAINT legal_figure_is_of_a_kind, ADD CONSTRAINT legal_figure_is_of_a_kind
        CHECK (kind IN ('minimum-wages', 'inps-contributions', 'libretto-famiglia', 'tax-relief', 'bodies-and-volunteers'))`);
    await queryRunner.query(
      `INSERT INTO legal_figure (kind, figure, valid_from, amount, standing, source, url) VALUES
         ('bodies-and-volunteers', 'body-vat-percent', '2023-01-01', 5, 'verified', $1, $2),
         ('bodies-and-volunteers', 'volunteer-hour', '2023-01-01', 1500, 'unverified', $3, NULL)`,
      [
        'DPR 633/1972, table A part II-bis no. 1; Agenzia delle Entrate, answer 274/2021',
        'https://www.cuzzola.it/2021/04/22/aliquota-iva-delle-prestazioni-educative-erogate-da-cooperative-sociali-a-minori-con-bes/',
        'Conventional value of an hour given, as the project’s funders count it',
      ],
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE legal_figure DISABLE TRIGGER policy_keeps_its_past`);
    await queryRunner.query(`DELETE FROM legal_figure WHERE kind = 'bodies-and-volunteers'`);
    await queryRunner.query(`ALTER TABLE legal_figure ENABLE TRIGGER policy_keeps_its_past`);
    await queryRunner.query(`
      ALTER TABLE legal_figure DROP CONSTRAINT legal_figure_is_of_a_kind, ADD CONSTRAINT legal_figure_is_of_a_kind
        CHECK (kind IN ('minimum-wages', 'inps-contributions', 'libretto-famiglia', 'tax-relief'))`);
  }
}
