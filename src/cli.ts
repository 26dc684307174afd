/** The matching engine's command line: reads files, runs the engine or the check, writes files. */
import { runAdvise } from './cli/advise-command.js';
import { runCheck } from './cli/check-command.js';
import { runMatch, UnsoundPlan } from './cli/match-command.js';
import { HELP, UsageError } from './cli/usage.js';
import { Malformed } from './matching/index.js';

/** Codes of `parseArgs` from node:util for options that it does not know or cannot read. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

function run(args: readonly string[]): number {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (command === 'check') return runCheck(rest);
  if (command === 'advise') return runAdvise(rest);
  return runMatch(args);
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof Malformed) process.stderr.write(`${error.message}\n`);
  else if (error instanceof UnsoundPlan) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 70;
  } else if (error instanceof UsageError || isArgumentError(error)) {
    process.stderr.write(`${error.message.replace(/\s+/g, ' ')}; --help shows what is accepted\n`);
  } else throw error;
}
