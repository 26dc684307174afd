import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { openSheet } from '../api/print.js';
import { graphql } from '../gql/gql.js';
import type { InvitationSheet } from '../gql/graphql.js';
import { LANGUAGES, type Language } from '../i18n/language.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { useAnchor } from '../ui/use-anchor.js';

const REQUEST_POSTER = graphql(`
  mutation RequestPoster($input: RequestPosterInput!) {
    requestPoster(input: $input) {
      address {
        url
      }
      userErrors {
        message
      }
    }
  }
`);

/** The sheets by which neighbours are invited. */
const SHEETS = ['POSTER', 'LETTER'] as const satisfies readonly InvitationSheet[];

/** Inviting the neighbours: a poster and a letter for every letterbox with a code to point a phone at, in either language, and the address to send. */
export function Invitations({ buildingId }: { buildingId: string }) {
  const { t } = useTranslation();
  const act = useAct();
  useAnchor(true);
  const [requestPoster] = useMutation(REQUEST_POSTER);
  const [isCopied, setCopied] = useState(false);
  const address = new URL(`/?building=${buildingId}`, window.location.href).href;

  const print = (sheet: InvitationSheet, language: Language) =>
    act.run(() =>
      openSheet(
        async () =>
          (await requestPoster({ variables: { input: { buildingId, sheet, language } } })).data?.requestPoster,
      ),
    );

  return (
    <section className="wdt-section" aria-labelledby="invitations">
      <h2 id="invitations">{t('building.invite.title')}</h2>
      <p className="wdt-measure">{t('building.invite.text')}</p>
      <Faults messages={act.faultsBeside()} />
      {SHEETS.map((sheet) => (
        <div key={sheet} className="wdt-invite-sheet">
          <p>{t(`building.invite.${sheet}.text`)}</p>
          <p className="wdt-actions">
            {LANGUAGES.map((language) => (
              <button
                key={language}
                type="button"
                className="btn btn-outline-primary"
                disabled={act.isBusy}
                onClick={() => void print(sheet, language)}
              >
                <Icon name="print" size="sm" /> {t(`building.invite.${sheet}.${language}`)}
              </button>
            ))}
          </p>
        </div>
      ))}
      <p className="wdt-invite-link">
        <span className="wdt-small">{t('building.invite.link')}</span>
        <code>{address}</code>
        {window.isSecureContext && (
          <button
            type="button"
            className="wdt-link-button"
            onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
          >
            {t('building.invite.copy')}
          </button>
        )}
        <span role="status">{isCopied && t('building.invite.copied')}</span>
      </p>
    </section>
  );
}
