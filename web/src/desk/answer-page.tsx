import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { AnswerPanel } from '../proposal/answer-panel.js';
import { answerGiven } from '../proposal/proposal.js';
import '../proposal/proposal.css';
import { TakeBack } from '../proposal/take-back.js';
import { TextField } from '../ui/form.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { codeOf, usePhone, useProposalOfLetter, type Call } from './calls.js';
import './desk.css';

const REASONS = ['PRICE', 'TIMES', 'PROVIDER', 'SHARING', 'PLACE', 'NO_LONGER_NEEDED', 'OTHER'] as const;

/** Asks for the code on the letter. */
function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { code: '' } });
  const { errors } = form.formState;
  const send = form.handleSubmit(({ code }) => onCode(codeOf(code) ?? ''));
  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        label={t('desk.answer.code')}
        hint={t('desk.answer.codeHint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={11}
        fault={errors.code?.message}
        {...form.register('code', { validate: (typed) => codeOf(typed) !== null || t('desk.answer.codeFault') })}
      />
      <button type="submit" className="btn btn-primary">
        {t('desk.answer.find')}
      </button>
    </form>
  );
}

/** What is proposed, to read out, and what was said of it. */
function SpokenAnswer({ code, call, onAnswered }: { code: string; call: Call; onAnswered: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { answer } = usePhone();
  const household = call.careRequest?.household.displayName ?? '';
  const price = format.euros(call.priceCents ?? 0);
  const hours = format.timetable(call.sessions).join('; ');
  return (
    <>
      <div className="wdt-card" data-testid="spoken-proposal">
        <h2>{household}</h2>
        <p>
          {t('proposal.inShort', { service: call.offer.serviceType.name, provider: call.offer.provider.displayName })}
        </p>
        <ul className="wdt-when">
          {format.timetable(call.sessions).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {(call.aloneCents ?? 0) > (call.priceCents ?? 0)
            ? t('proposal.priceInShort', { price, alone: format.euros(call.aloneCents ?? 0) })
            : t('desk.calls.price', { price })}
        </p>
        {call.answerBy && (
          <p className="wdt-small">{t('building.answerBy', { when: format.dateTime(call.answerBy) })}</p>
        )}
      </div>
      <AnswerPanel
        title={t('desk.answer.said', { household })}
        confirmAccept={t('desk.answer.confirmAccept', { household, price, hours })}
        confirmDecline={t('desk.answer.confirmDecline', { household })}
        words={{
          accept: t('desk.answer.yes'),
          decline: t('desk.answer.no'),
          acceptNow: t('desk.answer.record'),
          declineNow: t('desk.answer.record'),
          why: t('desk.answer.why'),
        }}
        reasons={REASONS.map((value) => ({ value, label: t(`proposal.why.${value}`) }))}
        accept={() => answer(code, 'ACCEPT')}
        decline={(reason) => answer(code, 'DECLINE', reason)}
        onAnswered={onAnswered}
      />
    </>
  );
}

/** What became of a proposal that no longer waits; what was said can be taken back as long as the household could do so itself. */
function Said({ code, call, onChanged }: { code: string; call: Call; onChanged: () => void }) {
  const { t } = useTranslation();
  const { takeBack } = usePhone();
  const household = call.careRequest?.household.displayName ?? '';
  const given = answerGiven(call);
  const isSaid = call.answer === 'ACCEPTED' || call.answer === 'DECLINED';
  return (
    <Notice tone={isSaid ? 'success' : 'info'} announced>
      <p>
        {call.answer === 'ACCEPTED'
          ? t('desk.answer.accepted', { household })
          : call.answer === 'DECLINED'
            ? t('desk.answer.declined', { household })
            : t('desk.answer.over')}
      </p>
      {given && (
        <TakeBack
          answer={given}
          countsFrom={call.countsFrom}
          words={{
            takeBack: t('desk.answer.takeBack'),
            yes: t('desk.answer.takeBackYes', { household }),
            no: (when) => t('desk.answer.takeBackNo', { household, when }),
          }}
          takeBack={() => takeBack(code, given)}
          onDone={onChanged}
        />
      )}
    </Notice>
  );
}

/** The proposal of a code, if there is one: to answer, or answered already. */
function ProposalOfCode({ code }: { code: string }) {
  const { t } = useTranslation();
  const { proposal, error, refetch } = useProposalOfLetter(code);
  if (proposal === undefined)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} />;
  if (proposal === null)
    return (
      <Notice tone="warning" announced>
        <p>{t('desk.answer.unknown')}</p>
      </Notice>
    );
  const isOpen = proposal.answer === 'WAITING' && proposal.offer.state === 'PROPOSED';
  return isOpen ? (
    <SpokenAnswer code={code} call={proposal} onAnswered={() => void refetch()} />
  ) : (
    <Said code={code} call={proposal} onChanged={() => void refetch()} />
  );
}

/** Records what somebody says on the phone or at the desk: the code on the letter, what it is about, yes or no. */
export function AnswerPage() {
  const { t } = useTranslation();
  const [code, setCode] = useState<string | null>(null);
  return (
    <Page
      title={t('desk.answer.title')}
      lead={t('desk.answer.lead')}
      above={
        <Link className="wdt-back" to="/desk">
          <Icon name="arrow-left" size="sm" /> {t('desk.back')}
        </Link>
      }
    >
      <div className="wdt-assist">
        <CodeForm onCode={setCode} />
        {code && <ProposalOfCode key={code} code={code} />}
      </div>
    </Page>
  );
}
