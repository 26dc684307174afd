import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { ConfigurationError, readConfiguration } from './config/configuration.js';
import { databaseOptions } from './database/database.options.js';
import { columnsFrom } from './territory/address-register.rules.js';
import { importAddresses } from './territory/address-register.service.js';
import { BuildingEntity, TerritoryEntity } from './territory/territory.entity.js';

const HELP = `Takes the city's register of addresses in, from a CSV file, all of it or nothing.

  DATABASE_URL=… npm run -s import-addresses -- FILE.csv [--dry-run] [--skip-unknown-territories] [--map FIELD=COLUMN[+COLUMN]]…

The first line names the columns; they are parted by , or ; or a tab, in UTF-8 or Windows-1252.
Without --map the columns are those of Milan's DS634: id, tipo_via, via, civico, id_nil, lat, lon.
  --map                        code, street, number, territory, lat, lon: which column says it; several are joined.
                               "--map territory=" finds the territory by the position instead
  --skip-unknown-territories   leaves out addresses of territories that the platform does not serve
  --dry-run                    says what would happen, and what is wrong where, and changes nothing

Exit status: 0 done, 1 the file has faults and nothing was changed, 2 the command line is malformed, 78 the configuration is.
`;
/** Faults that are told at most; the rest are counted. */
const MOST_FAULTS = 50;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      map: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      'skip-unknown-territories': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length !== 1) throw new RangeError(`Expected one file, found ${positionals.length}.`);
  const columns = columnsFrom(values.map ?? []);
  const bytes = readFileSync(positionals[0]);
  const dryRun = values['dry-run'] ?? false;
  const database = new DataSource({
    ...databaseOptions(readConfiguration()),
    entities: [TerritoryEntity, BuildingEntity],
  });
  await database.initialize();
  try {
    const skipUnknown = values['skip-unknown-territories'] ?? false;
    const { faults, ...counts } = await importAddresses(database, bytes, { columns, skipUnknown, dryRun });
    for (const { line, column, what } of faults.slice(0, MOST_FAULTS))
      process.stderr.write(`line ${line}${column ? `, column ${column}` : ''}: ${what}\n`);
    if (faults.length > MOST_FAULTS) process.stderr.write(`and ${faults.length - MOST_FAULTS} more\n`);
    const verb = faults.length > 0 ? 'Nothing was changed' : dryRun ? 'Would be taken in' : 'Taken in';
    const { rows, added, changed, unchanged, skipped } = counts;
    process.stdout.write(
      `${verb}: ${rows} rows, ${added} new, ${changed} changed, ${unchanged} as they were, ${skipped} left out.\n`,
    );
    return faults.length > 0 ? 1 : 0;
  } finally {
    await database.destroy();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const configuration = error instanceof ConfigurationError;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = configuration ? ConfigurationError.exitCode : 2;
}
