import { ConfigurationError, readConfiguration } from './configuration.js';

const DATABASE_URL = 'postgres://welfare:secret@127.0.0.1:5432/welfare';

describe('the configuration', () => {
  it('needs nothing but a database', () => {
    expect({ ...readConfiguration({ DATABASE_URL }) }).toEqual({
      DATABASE_URL,
      DATABASE_POOL_SIZE: 10,
      HOST: '127.0.0.1',
      PORT: 3000,
      LOG_LEVEL: 'info',
      DEMO: false,
      TRUSTED_PROXIES: 0,
      OIDC_SCOPE: 'openid profile',
      SIGN_IN_BY_CODE: false,
      ANSWER_HOURS: 48,
      TAKE_BACK_MINUTES: 10,
      DOCUMENT_FOLDER: '.data/documents',
      DOCUMENT_S3_REGION: 'us-east-1',
    });
  });

  it('needs everything about an identity provider once there is one', () => {
    const OIDC_ISSUER = 'https://login.example.org';
    const read = () => readConfiguration({ DATABASE_URL, OIDC_ISSUER, IDENTITY_SECRET: 'too short' });
    for (const name of ['OIDC_CLIENT_ID is missing', 'OIDC_CLIENT_SECRET is missing', 'IDENTITY_SECRET is "***"'])
      expect(read).toThrow(name);
  });

  it('needs a mail server to mail codes, but not in the demo', () => {
    const byCode = { DATABASE_URL, SIGN_IN_BY_CODE: 'on' };
    expect(() => readConfiguration(byCode)).toThrow('SMTP_URL is missing');
    expect(readConfiguration({ ...byCode, DEMO: 'on' }).SMTP_URL).toBeUndefined();
    const SMTP_URL = 'smtps://name:secret@mail.example.org';
    expect(() => readConfiguration({ ...byCode, SMTP_URL })).toThrow('MAIL_FROM is missing');
    const MAIL_FROM = 'Welfare di Tutti <noreply@example.org>';
    expect(readConfiguration({ ...byCode, SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
    expect(() => readConfiguration({ ...byCode, SMTP_URL: 'http://name:secret@mail.example.org' })).toThrow(
      'name:***@',
    );
  });

  it('names a controller of people’s data only with the address to write to', () => {
    const CONTROLLER_NAME = 'Comune di Milano';
    const named = { DATABASE_URL, CONTROLLER_NAME };
    expect(() => readConfiguration(named)).toThrow('CONTROLLER_EMAIL is missing');
    expect(() => readConfiguration({ ...named, CONTROLLER_EMAIL: 'the desk' })).toThrow('CONTROLLER_EMAIL is');
    const CONTROLLER_EMAIL = 'privacy@example.org';
    expect(readConfiguration({ ...named, CONTROLLER_EMAIL })).toMatchObject({ CONTROLLER_NAME, CONTROLLER_EMAIL });
  });

  it('reads numbers and switches', () => {
    expect(readConfiguration({ DATABASE_URL, PORT: '0', DEMO: 'on' })).toMatchObject({ PORT: 0, DEMO: true });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfiguration({ DATABASE_URL, REDIS_URL: '' }).REDIS_URL).toBeUndefined();
  });

  it('names every missing and wrong variable at once', () => {
    const read = () => readConfiguration({ PORT: '70000', DEMO: 'yes', REDIS_URL: 'http://x', LOG_LEVEL: 'loud' });
    expect(read).toThrow(ConfigurationError);
    for (const name of ['DATABASE_URL is missing', 'PORT is "70000"', 'DEMO is "yes"', 'REDIS_URL', 'LOG_LEVEL'])
      expect(read).toThrow(name);
  });

  it('shows no password', () => {
    expect(() => readConfiguration({ DATABASE_URL: 'mysql://welfare:secret@host/db' })).toThrow('welfare:***@host');
    expect(() => readConfiguration({ DATABASE_URL: 'mysql://welfare:secret@host/db' })).not.toThrow('secret');
  });
});
