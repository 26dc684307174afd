import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Help } from '../ui/help.js';
import { backToTitle, Page } from '../ui/page.js';
import { PriceComparison } from '../ui/price-comparison.js';
import { PrintButton } from '../ui/print-button.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { WeekGrid } from '../ui/week-grid.js';
import { PageHousehold } from '../session/page-household.js';
import { TalkOfOffer } from '../talk/talk-panel.js';
import { AnswerForm } from './answer-form.js';
import { CostPanel } from './cost-panel.js';
import { GapFacts, ProviderFacts, SharingFacts } from './proposal-facts.js';
import './proposal.css';
import { answerGiven, isWaiting, useOwnProposals, useTakeBack, type OwnProposal } from './proposal.js';
import { TakeBack } from './take-back.js';

/** Where the proposal stands, once the household has answered or can no longer answer. */
function Standing({ proposal, onChanged }: { proposal: OwnProposal; onChanged: () => void }) {
  const { t } = useTranslation();
  const takeBack = useTakeBack();
  const { answer, offer, neighbours } = proposal;
  if (offer.state === 'CONFIRMED' || offer.state === 'ACTIVE')
    return (
      <Notice tone="success" title={t('proposal.standing.confirmed.title')} announced>
        <p>{t('proposal.standing.confirmed.text')}</p>
      </Notice>
    );
  const given = answerGiven(proposal);
  if (given)
    return (
      <Notice
        tone={given === 'ACCEPTED' ? 'success' : 'info'}
        title={t(`proposal.standing.${given === 'ACCEPTED' ? 'accepted' : 'declined'}.title`)}
        announced
      >
        {given === 'ACCEPTED' && (
          <p>{t('proposal.standing.accepted.text', { said: offer.acceptances, count: neighbours.length + 2 })}</p>
        )}
        <TakeBack
          answer={given}
          countsFrom={proposal.countsFrom}
          takeBack={() => takeBack(proposal.id, given)}
          onDone={onChanged}
        />
      </Notice>
    );
  const outcome = answer === 'DECLINED' ? 'declined' : 'fallen';
  return (
    <Notice tone="info" title={t(`proposal.standing.${outcome}.title`)} announced>
      <p>{t(`proposal.standing.${outcome}.text`)}</p>
    </Notice>
  );
}

/** One proposal: the price beside the price alone, when, where, with whom, by whom and why; then the answer. */
export function ProposalPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { proposalId = '' } = useParams();
  const { proposals, kinds, loading, error, refetch } = useOwnProposals();
  const proposal = proposals?.find(({ id }) => id === proposalId);
  const above = (
    <Link className="wdt-back" to="/requests">
      <Icon name="arrow-left" size="sm" /> {t('request.back')}
    </Link>
  );
  if (!proposal)
    return (
      <Page title={t('proposal.title')} above={above}>
        {loading && !proposals && <Skeleton rows={2} height="9rem" />}
        {error && !proposals && <FailedState error={error} onRetry={() => void refetch()} />}
        {proposals && (
          <EmptyState icon="search" title={t('proposal.missingTitle')}>
            <p>{t('proposal.missingText')}</p>
          </EmptyState>
        )}
      </Page>
    );
  const { offer, priceCents, aloneCents, previousPriceCents, answerBy } = proposal;
  const names = format.list(proposal.careRequest?.careRecipients.map(({ firstName }) => firstName) ?? []);
  const saved = (aloneCents ?? 0) - (priceCents ?? 0);
  return (
    <Page
      title={t('request.titleOf', { service: offer.serviceType.name, names })}
      above={above}
      help={<Help terms={['proposal', 'alonePrice', 'vetted', 'ifOneLeaves']} />}
      lead={isWaiting(proposal) && answerBy ? t('proposal.answerBy', { when: format.dateTime(answerBy) }) : undefined}
    >
      <PageHousehold householdId={proposal.careRequest?.household.id ?? null} />
      <p>
        <PrintButton />
      </p>
      {!isWaiting(proposal) && <Standing proposal={proposal} onChanged={() => void refetch()} />}
      <article className="wdt-proposal" data-service={offer.serviceType.code} data-testid="proposal">
        <p className="wdt-offer-reason">{offer.reason}</p>
        <div className="wdt-proposal-body">
          <section className="wdt-card" aria-labelledby="price">
            <h2 id="price">{t('proposal.price')}</h2>
            <p className="wdt-proposal-price">
              <strong>{format.euros(priceCents ?? 0)}</strong> {t('proposal.perWeek')}
            </p>
            <PriceComparison priceCents={priceCents ?? 0} aloneCents={aloneCents ?? 0} />
            {saved > 0 && <p className="wdt-offer-saving">{t('proposal.saves', { amount: format.euros(saved) })}</p>}
            {previousPriceCents !== null && (
              <p>{t('proposal.priceBefore', { price: format.euros(previousPriceCents) })}</p>
            )}
            {proposal.careRequest && <CostPanel careRequestId={proposal.careRequest.id} offerId={offer.id} />}
          </section>
          <section className="wdt-card" aria-labelledby="times">
            <h2 id="times">{t('request.when')}</h2>
            <ul className="wdt-when">
              {format.timetable(proposal.sessions).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="wdt-offer-place">
              <Icon name="map-marker" size="sm" /> {offer.venue.label}
            </p>
            <WeekGrid service={offer.serviceType.code} rows={[{ label: names, intervals: proposal.sessions }]} />
            <GapFacts gaps={proposal.gaps} away={({ count, days }) => t('proposal.gapAway', { count, days })} />
          </section>
          <section className="wdt-card" aria-labelledby="carer">
            <h2 id="carer">{t('proposal.carer')}</h2>
            <ProviderFacts provider={offer.provider} kinds={kinds} />
          </section>
          <section className="wdt-card" aria-labelledby="sharers">
            <h2 id="sharers">{t('proposal.sharers')}</h2>
            <SharingFacts proposal={proposal} />
          </section>
        </div>
      </article>
      <TalkOfOffer offerId={offer.id} />
      {isWaiting(proposal) && <AnswerForm proposal={proposal} onAnswered={() => backToTitle(refetch)} />}
    </Page>
  );
}
