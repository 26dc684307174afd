import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { useAct } from '../api/act.js';
import { renew } from '../api/renew.js';
import { graphql } from '../gql/gql.js';
import { homeOf } from '../layout/places.js';
import { chooseRole, useSignedIn } from '../session/viewer.js';
import { Faults } from '../ui/faults.js';
import { TextField } from '../ui/form.js';
import { Page } from '../ui/page.js';
import { Skeleton } from '../ui/states.js';

const ACCEPT = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      roleAssignment {
        id
        role
        householdId
        providerId
        bodyId
        buildingId
        territoryId
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Letters and digits of a code. */
const LENGTH = 16;
const charactersOf = (typed: string) => typed.replace(/[^a-z0-9]/gi, '').length;

/** Where somebody who was invited types the code, and comes in by the new role. */
export function InvitationPage() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const viewer = useSignedIn();
  const act = useAct();
  const [accept] = useMutation(ACCEPT);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  if (viewer === undefined) return <Skeleton rows={2} />;
  if (viewer === null) return <Navigate to="/enter?to=/invitation" replace />;
  const short = tried && charactersOf(code) !== LENGTH ? t('welcome.invitation.short', { count: LENGTH }) : undefined;

  async function send() {
    setTried(true);
    if (charactersOf(code) !== LENGTH) return;
    const done = await act.run(async () => {
      const answer = (await accept({ variables: { input: { code } } })).data?.acceptInvitation;
      if (answer?.roleAssignment) {
        // Who has other roles already came for this one.
        chooseRole(answer.roleAssignment);
        await renew(client);
        void navigate(homeOf(answer.roleAssignment.role), { replace: true });
      }
      return answer?.userErrors;
    });
    if (!done) setTried(false);
  }

  return (
    <Page title={t('welcome.invitation.title')} lead={t('welcome.invitation.lead')}>
      <form
        className="wdt-narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label={t('welcome.invitation.code')}
          hint={t('welcome.invitation.hint')}
          fault={short ?? act.faultsOf('code')[0]}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Faults messages={act.faultsBeside('code')} />
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('welcome.invitation.accept')}
        </button>
      </form>
    </Page>
  );
}
