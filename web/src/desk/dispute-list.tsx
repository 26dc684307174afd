import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { useViewer } from '../session/viewer.js';
import { TalkPanel } from '../talk/talk-panel.js';
import { Confirm } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, TextField } from '../ui/form.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useDisputes, useSettle, useTalkWithProvider, type DeskDispute } from './desk.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** What the codes say: when the provider began and ended, and how long that was. */
function CheckedTimes({ checkedInAt, checkedOutAt }: Pick<DeskDispute, 'checkedInAt' | 'checkedOutAt'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!checkedInAt) return t('desk.neverBegun');
  const from = format.clock(checkedInAt);
  if (!checkedOutAt) return t('desk.neverEnded', { from });
  const count = Math.round((Date.parse(checkedOutAt) - Date.parse(checkedInAt)) / MINUTE_MS);
  return t('desk.checked', { from, to: format.clock(checkedOutAt), count, minutes: format.number(count) });
}

type Side = 'household' | 'provider';

/** The conversation with one side of a dispute. */
function TalkWith({ side, name, dispute, onBegun }: HearBothProps & { side: Side; name: string }) {
  const { t } = useTranslation();
  const { household, provider } = dispute;
  const { talkId, data, error, refetch } = useTalkWithProvider(provider.id, side === 'provider');
  const label = t('desk.writeTo', { name });
  if (side === 'household')
    return (
      <TalkPanel
        talkId={household.conversation?.id ?? null}
        about={{ householdId: household.id }}
        label={label}
        onBegun={onBegun}
      />
    );
  if (!data) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} />;
  return <TalkPanel talkId={talkId} about={{ providerId: provider.id }} label={label} onBegun={refetch} />;
}

interface HearBothProps {
  dispute: DeskDispute;
  onBegun: () => Promise<unknown>;
}

/** Writing to either side of a dispute, so that the desk hears both before it settles; a provider from elsewhere has another desk. */
function HearBoth({ dispute, onBegun }: HearBothProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [open, setOpen] = useState<Side | null>(null);
  const { provider, attendance } = dispute;
  const isOurs = viewer?.roles.some(
    ({ role, territoryId }) => role === 'PLATFORM_OPERATOR' && territoryId === provider.territory.id,
  );
  const names = { household: attendance.displayName, provider: provider.displayName };
  const sides: Side[] = isOurs ? ['household', 'provider'] : ['household'];
  return (
    <div className="wdt-hear">
      <p className="wdt-actions">
        {sides.map((side) => (
          <button
            key={side}
            type="button"
            className="btn btn-outline-primary btn-sm"
            aria-expanded={open === side}
            onClick={() => setOpen(open === side ? null : side)}
          >
            {t('desk.writeTo', { name: names[side] })}
          </button>
        ))}
      </p>
      {!isOurs && (
        <p className="wdt-small">
          {t('desk.otherDesk', { name: provider.displayName, territory: provider.territory.name })}{' '}
          <Link to="/contacts">{t('footer.contacts')}</Link>
        </p>
      )}
      {open && <TalkWith key={open} side={open} name={names[open]} dispute={dispute} onBegun={onBegun} />}
    </div>
  );
}

function DisputeCard({ dispute, onBegun }: HearBothProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const settle = useSettle();
  const { attendance, provider, reason } = dispute;
  // Empty: what counts is what the desk has heard, not what was planned.
  const form = useForm({ defaultValues: { minutes: '' } });
  const [isAsked, setAsked] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const { errors, isSubmitting } = form.formState;
  const minutes = Number(form.watch('minutes'));

  const ask = form.handleSubmit(() => setAsked(true));
  const send = form.handleSubmit(async () => {
    try {
      setFaults(placeRefusals(form, (await settle(attendance.id, minutes)) ?? []));
    } catch {
      setFaults([t('state.failedText')]);
    }
    setAsked(false);
  });

  return (
    <li className="wdt-card" data-testid="dispute">
      <h3>{t('desk.disputeOf', { household: attendance.displayName, provider: provider.displayName })}</h3>
      <dl className="wdt-dispute-times">
        <dt>{t('desk.planned')}</dt>
        <dd>
          {format.day(attendance.startsAt)}, {format.clock(attendance.startsAt)}–{format.clock(attendance.endsAt)} (
          {t('desk.minutesOf', { count: attendance.minutes, minutes: format.number(attendance.minutes) })})
        </dd>
        <dt>{t('desk.byCode')}</dt>
        <dd>
          <CheckedTimes {...dispute} />
        </dd>
      </dl>
      <blockquote>{reason}</blockquote>
      <HearBoth dispute={dispute} onBegun={onBegun} />
      <form className="wdt-dispute" noValidate onSubmit={(event) => void ask(event)}>
        <Faults messages={faults} />
        <TextField
          label={t('desk.minutes')}
          hint={t('desk.minutesHint')}
          inputMode="numeric"
          autoComplete="off"
          fault={errors.minutes?.message}
          {...form.register('minutes', {
            validate: (text) =>
              (/^\d{1,4}$/.test(text.trim()) && Number(text) <= DAY_MINUTES) || t('desk.minutesFault'),
            onChange: () => setAsked(false),
          })}
        />
        <Confirm
          isOpen={isAsked}
          onOpen={(isOpen) => (isOpen ? void ask() : setAsked(false))}
          open={t('desk.settle')}
          openClass="btn btn-primary"
          text={
            <>
              {t('desk.settleText', {
                count: minutes,
                minutes: format.number(minutes),
                household: attendance.displayName,
                provider: provider.displayName,
              })}
              {minutes > attendance.minutes && (
                <>
                  {' '}
                  <strong>{t('desk.settleMore', { time: format.duration(minutes - attendance.minutes) })}</strong>
                </>
              )}
            </>
          }
          yes={t('desk.settleNow')}
          no={t('desk.settleNot')}
          isBusy={isSubmitting}
          onYes={() => void send()}
        />
      </form>
    </li>
  );
}

/** Hours on which a household and a provider do not agree: the desk hears both and says how many count. */
export function DisputeList() {
  const { t } = useTranslation();
  const format = useFormat();
  const { disputes, totalCount, loading, error, refetch } = useDisputes();
  return (
    <section className="wdt-section" aria-labelledby="disputes">
      <h2 id="disputes">
        {t('desk.disputesTitle')} {disputes && <b className="wdt-count">{format.number(totalCount)}</b>}
      </h2>
      {!disputes && loading && <Skeleton rows={1} height="9rem" />}
      {!disputes && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {disputes?.length === 0 && <p>{t('desk.noDisputes')}</p>}
      <ul className="wdt-disputes">
        {disputes?.map((dispute) => (
          <DisputeCard key={dispute.attendance.id} dispute={dispute} onBegun={refetch} />
        ))}
      </ul>
    </section>
  );
}
