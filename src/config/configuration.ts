import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  getMetadataStorage,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** Reads `on` or `off`; anything else is left as it is, for the validation to name. */
const Switch = () =>
  Transform(({ value }: { value: unknown }) => (value === 'on' ? true : value === 'off' ? false : value));

/** Reads a whole number; anything else is left as it is, for the validation to name. */
const WholeNumber = () =>
  Transform(({ value }: { value: unknown }) => (/^\d+$/.test(String(value)) ? Number(value) : value));

/** What only means something together with an identity provider, and is needed then. */
const needsIdentityProvider = ({ OIDC_ISSUER }: Configuration, value: unknown) =>
  OIDC_ISSUER !== undefined || value !== undefined;

/** What only means something together with a bucket, and is needed then. */
const needsBucket = ({ DOCUMENT_S3_URL }: Configuration, value: unknown) =>
  DOCUMENT_S3_URL !== undefined || value !== undefined;

/** What only means something together with a mail server, and is needed then. */
const needsMailServer = ({ SMTP_URL }: Configuration, value: unknown) => SMTP_URL !== undefined || value !== undefined;

/** What only means something together with a controller of people's data, and is needed then. */
const needsController = ({ CONTROLLER_NAME }: Configuration, value: unknown) =>
  CONTROLLER_NAME !== undefined || value !== undefined;

/** The demo keeps its mail for itself; elsewhere a code that is to be mailed needs somebody who carries it. */
const needsMailCarrier = ({ SIGN_IN_BY_CODE, DEMO }: Configuration, value: unknown) =>
  (SIGN_IN_BY_CODE && !DEMO) || value !== undefined;

/** Everything that the environment decides, checked once at start. The table in the README lists the same variables. */
export class Configuration {
  /** The PostgreSQL database that holds everything worth keeping. */
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true })
  readonly DATABASE_URL: string;

  /** Connections that one process may hold open to PostgreSQL for queries, 2 to 200. */
  @WholeNumber()
  @IsInt()
  @Min(2)
  @Max(200)
  readonly DATABASE_POOL_SIZE: number = 10;

  /** Redis or Valkey for the job queues; without it the queues live in PostgreSQL. */
  @IsOptional()
  @IsUrl({ protocols: ['redis', 'rediss'], require_tld: false, require_protocol: true })
  readonly REDIS_URL?: string;

  /** The address that the API listens on. */
  @IsString()
  readonly HOST: string = '127.0.0.1';

  /** The port that the API listens on, 0 for any free one. */
  @WholeNumber()
  @IsInt()
  @Min(0)
  @Max(65535)
  readonly PORT: number = 3000;

  /** How much is written to the log. */
  @IsIn(LOG_LEVELS)
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';

  /** `on` where the town is simulated and a visitor may act as any of its personas; never with people's real data. */
  @Switch()
  @IsBoolean({ message: 'DEMO must be on or off' })
  readonly DEMO: boolean = false;

  /** The address of the platform as visitors see it, where it is not this machine's own: the start of every link and redirect. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  readonly PUBLIC_URL?: string;

  /** Who answers for people's data, as the privacy page names them, such as `Comune di Milano, Direzione Welfare`. */
  @IsOptional()
  @MinLength(3)
  readonly CONTROLLER_NAME?: string;

  /** Where people write to them, or to their data protection officer; needed with CONTROLLER_NAME. */
  @ValidateIf(needsController)
  @IsEmail()
  readonly CONTROLLER_EMAIL?: string;

  /** How many proxies stand before the API and name the visitor's address and protocol, 0 to 5. */
  @WholeNumber()
  @IsInt()
  @Min(0)
  @Max(5)
  readonly TRUSTED_PROXIES: number = 0;

  /** The OpenID Connect provider that citizens sign in with, such as the city's federation proxy for SPID and CIE. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  readonly OIDC_ISSUER?: string;

  /** How that provider knows us; needed with OIDC_ISSUER. */
  @ValidateIf(needsIdentityProvider)
  @IsString()
  readonly OIDC_CLIENT_ID?: string;

  /** The secret that we share with that provider; needed with OIDC_ISSUER. */
  @ValidateIf(needsIdentityProvider)
  @IsString()
  readonly OIDC_CLIENT_SECRET?: string;

  /** What we ask that provider for. */
  @IsString()
  readonly OIDC_SCOPE: string = 'openid profile';

  /** The levels of assurance that we ask that provider for, separated by spaces. */
  @IsOptional()
  @IsString()
  readonly OIDC_ACR_VALUES?: string;

  /** The key under which fiscal numbers are kept as digests, 32 characters or more; needed with OIDC_ISSUER, and never changed. */
  @ValidateIf(needsIdentityProvider)
  @MinLength(32)
  readonly IDENTITY_SECRET?: string;

  /** `on` where people may sign in by a code that is mailed to them; the demo always lets them. */
  @Switch()
  @IsBoolean({ message: 'SIGN_IN_BY_CODE must be on or off' })
  readonly SIGN_IN_BY_CODE: boolean = false;

  /**
   * The mail server, such as `smtps://name:password@mail.example.org`, or `smtp://…?requireTLS=true` to begin in the clear;
   * needed with SIGN_IN_BY_CODE outside the demo. Without it the demo keeps its mail in the database, and others send none.
   */
  @ValidateIf(needsMailCarrier)
  @IsUrl(
    { protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true },
    { message: 'SMTP_URL must be the address of a mail server, smtp://… or smtps://…; SIGN_IN_BY_CODE=on needs one' },
  )
  readonly SMTP_URL?: string;

  /** Who the mail is from, such as `Welfare di Tutti <noreply@example.org>`; needed with SMTP_URL. */
  @ValidateIf(needsMailServer)
  @IsEmail({ allow_display_name: true, require_tld: false })
  readonly MAIL_FROM?: string;

  /**
   * The keys that seal notes on care and the keys of webhooks, `name:key` separated by commas, each key 32 bytes in base64: the first seals, all
   * open. To change the key put a new one first and leave the old ones. Without any, neither is
   * taken (the demo has its own).
   */
  @IsOptional()
  @Matches(/^[\w-]{1,20}:[A-Za-z0-9+/]{43}=(,[\w-]{1,20}:[A-Za-z0-9+/]{43}=)*$/, {
    message: 'SEAL_KEYS must be name:key pairs separated by commas, each key 32 bytes in base64',
  })
  readonly SEAL_KEYS?: string;

  /** The folder in which the files that providers hand in are kept, never under the web root; unused with DOCUMENT_S3_URL. */
  @IsString()
  readonly DOCUMENT_FOLDER: string = '.data/documents';

  /** The address of a bucket that keeps those files instead, in any storage that speaks S3. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  readonly DOCUMENT_S3_URL?: string;

  /** The region that the bucket's requests are signed for. */
  @IsString()
  readonly DOCUMENT_S3_REGION: string = 'us-east-1';

  /** The key by which the bucket knows us; needed with DOCUMENT_S3_URL. */
  @ValidateIf(needsBucket)
  @IsString()
  readonly DOCUMENT_S3_KEY_ID?: string;

  /** The secret of that key; needed with DOCUMENT_S3_URL. */
  @ValidateIf(needsBucket)
  @IsString()
  readonly DOCUMENT_S3_SECRET?: string;

  /** By which a monitor reads `/metrics`, as `Authorization: Bearer …`; without it only this machine may. */
  @IsOptional()
  @MinLength(16)
  readonly METRICS_TOKEN?: string;

  /**
   * `on` where people may send only the operations of the web client, `off` where they may send any; by default `on` where
   * the web client is served outside the demo. Systems with a token may always send their own.
   */
  @Switch()
  @IsOptional()
  @IsBoolean({ message: 'TRUSTED_DOCUMENTS must be on or off' })
  readonly TRUSTED_DOCUMENTS?: boolean;

  /** Hours that the parties of a proposal have for their answer, 1 to 336. */
  @WholeNumber()
  @IsInt()
  @Min(1)
  @Max(336)
  readonly ANSWER_HOURS: number = 48;

  /** Minutes in which a no to a proposal may be taken back before it counts, 0 to 60; 0 lets it count at once. */
  @WholeNumber()
  @IsInt()
  @Min(0)
  @Max(60)
  readonly TAKE_BACK_MINUTES: number = 10;

  /** The folder of the built web client, served at `/`; without it only the API answers. */
  @IsOptional()
  @Matches(/^\//, { message: 'WEB_ROOT must be an absolute path' })
  readonly WEB_ROOT?: string;
}

/** The environment is not fit to start with; the message names every variable that is missing or wrong. */
export class ConfigurationError extends Error {
  /** The code that a process exits with: EX_CONFIG of sysexits.h. */
  static readonly exitCode = 78;
}

/** Reads and checks the whole configuration, and names everything that is wrong with it at once. */
export function readConfiguration(environment: Record<string, string | undefined> = process.env): Configuration {
  const checks = getMetadataStorage().getTargetValidationMetadatas(Configuration, '', false, false);
  const names = [...new Set(checks.map(({ propertyName }) => propertyName))];
  const given = Object.fromEntries(names.map((name) => [name, environment[name]]).filter(([, value]) => value));
  const configuration = plainToInstance(Configuration, given, { exposeDefaultValues: true });
  const problems = validateSync(configuration).flatMap(({ property, constraints = {} }) => {
    const found = environment[property] ? `is "${concealed(property, environment[property])}"` : 'is missing';
    return `  ${property} ${found}: ${Object.values(constraints).join(', ')}`;
  });
  if (problems.length === 0) return configuration;
  throw new ConfigurationError(
    `The configuration cannot be used. Set these environment variables (.env.example describes them):\n${problems.join('\n')}`,
  );
}

/** Hides a secret, or the password of an address, so that it reaches no log. */
function concealed(name: string, value: string): string {
  return /_(SECRET|KEYS|TOKEN)$/.test(name) ? '***' : value.replace(/:\/\/([^:@/]*):[^@/]*@/, '://$1:***@');
}
