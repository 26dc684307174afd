import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { ExtraOpeningsQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';
import { TextField } from '../ui/form.js';
import { TimeSelect } from '../ui/hours-form.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useUnsaved } from '../ui/unsaved.js';
import { useVoice } from './voice.js';

const OPENINGS = graphql(`
  query ExtraOpenings($providerId: ID!) {
    provider(id: $providerId) {
      id
      extraOpenings {
        id
        fromOn
        untilOn
        startSlot
        endSlot
      }
    }
  }
`);

const ADD = graphql(`
  mutation AddExtraOpening($input: AddExtraOpeningInput!) {
    addExtraOpening(input: $input) {
      opening {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveExtraOpening($input: RemoveExtraOpeningInput!) {
    removeExtraOpening(input: $input) {
      opening {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

type Opening = NonNullable<ExtraOpeningsQuery['provider']>['extraOpenings'][number];
type Hours = Omit<Opening, 'id'>;

/** Says the days of an extra opening and its hours on each. */
function useHoursOf(): (hours: Hours) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ fromOn, untilOn, startSlot, endSlot }) =>
    t('work.extra.hours', {
      days: fromOn === untilOn ? format.date(fromOn) : format.dates(fromOn, untilOn),
      from: format.time(startSlot),
      until: format.time(endSlot),
    });
}

/** What is wrong with hours before they are sent: the key of its sentence, or null. */
const faultOf = ({ fromOn, untilOn, startSlot, endSlot }: Hours): 'order' | 'times' | null =>
  fromOn === '' || untilOn < fromOn ? 'order' : endSlot <= startSlot ? 'times' : null;

interface AddProps {
  /** Told whenever hours are chosen and not added, or no longer are. */
  onPending: (isPending: boolean) => void;
  isBusy: boolean;
  /** What was refused because of one of them. */
  faultsOf: (field: keyof Hours) => string[];
  /** Tells whether they were added. */
  onAdd: (hours: Hours) => Promise<boolean>;
}

/** The first and the last day, and the hours of each. */
function AddForm({ isBusy, faultsOf, onAdd, onPending }: AddProps) {
  const { t } = useTranslation();
  const faultId = useId();
  const today = romeDay(new Date());
  const tomorrow = addDays(today, 1);
  const [kept, setKept] = useState<Hours>({ fromOn: tomorrow, untilOn: tomorrow, startSlot: 36, endSlot: 52 });
  const [hours, setHours] = useState(kept);
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>(null);
  const isPending = JSON.stringify(hours) !== JSON.stringify(kept);
  useUnsaved(isPending);
  useEffect(() => onPending(isPending), [isPending, onPending]);
  return (
    <form
      className="wdt-hours-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultOf(hours);
        setFault(found);
        if (!found) void onAdd(hours).then((isAdded) => isAdded && setKept(hours));
      }}
    >
      <div className="wdt-two">
        <TextField
          label={t('work.extra.fromOn')}
          type="date"
          min={today}
          value={hours.fromOn}
          fault={faultsOf('fromOn')[0]}
          onChange={({ target: { value } }) =>
            setHours({ ...hours, fromOn: value, untilOn: value > hours.untilOn ? value : hours.untilOn })
          }
        />
        <TextField
          label={t('work.extra.untilOn')}
          type="date"
          min={hours.fromOn}
          value={hours.untilOn}
          fault={fault === 'order' ? t('work.extra.order') : faultsOf('untilOn')[0]}
          onChange={({ target }) => setHours({ ...hours, untilOn: target.value })}
        />
      </div>
      <div className="wdt-times">
        <TimeSelect
          label={t('work.extra.start')}
          value={hours.startSlot}
          onChange={(startSlot) => setHours({ ...hours, startSlot })}
        />
        <TimeSelect
          label={t('work.extra.end')}
          value={hours.endSlot}
          onChange={(endSlot) => setHours({ ...hours, endSlot })}
        />
        <button type="submit" className="btn btn-outline-primary" aria-describedby={faultId} disabled={isBusy}>
          {t('work.extra.add')}
        </button>
      </div>
      <p className="wdt-field-error" id={faultId} role="alert">
        {fault === 'times' && t('work.extra.times')}
      </p>
      <p className="wdt-small" role="status">
        {isPending && t('work.extra.pending')}
      </p>
    </form>
  );
}

/** The hours in which somebody can come on some days beside the week; each is added and taken away here. */
export function ExtraOpenings({ providerId, onPending }: { providerId: string } & Pick<AddProps, 'onPending'>) {
  const { t } = useTranslation();
  const voice = useVoice();
  const act = useAct();
  const hoursOf = useHoursOf();
  const { data, error, refetch } = useQuery(OPENINGS, { variables: { providerId }, fetchPolicy: 'cache-and-network' });
  const again = { refetchQueries: [OPENINGS], awaitRefetchQueries: true };
  const [add] = useMutation(ADD, again);
  const [remove] = useMutation(REMOVE, again);
  const [done, setDone] = useState<string | null>(null);
  const openings = data?.provider?.extraOpenings;

  async function run(sentence: string, send: () => Promise<readonly Refusal[] | undefined>) {
    setDone(null);
    const isDone = await act.run(send);
    if (isDone) setDone(sentence);
    return isDone;
  }

  return (
    <section className="wdt-section wdt-narrow" aria-labelledby="extra-openings">
      <h2 id="extra-openings">{t('work.extra.title')}</h2>
      <p>{t(`work.extra.text.${voice}`)}</p>
      <Faults messages={act.faultsBeside('fromOn', 'untilOn')} />
      {done && (
        <Notice tone="success" announced>
          <p>{done}</p>
        </Notice>
      )}
      {!openings && (error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={1} />)}
      {openings?.length === 0 && <p>{t('work.extra.none')}</p>}
      {openings && openings.length > 0 && (
        <ul className="wdt-documents">
          {openings.map((opening) => (
            <li key={opening.id} data-testid="extra-opening">
              <strong>{hoursOf(opening)}</strong>
              <button
                type="button"
                className="wdt-link-button"
                disabled={act.isBusy}
                onClick={() =>
                  void run(t('work.extra.removed', { hours: hoursOf(opening) }), async () => {
                    const { data: answer } = await remove({ variables: { input: { openingId: opening.id } } });
                    return answer?.removeExtraOpening.userErrors;
                  })
                }
              >
                {t('work.extra.remove')}
                <span className="visually-hidden">: {hoursOf(opening)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddForm
        isBusy={act.isBusy}
        faultsOf={act.faultsOf}
        onPending={onPending}
        onAdd={(hours) =>
          run(t('work.extra.added', { hours: hoursOf(hours) }), async () => {
            const { data: answer } = await add({ variables: { input: { providerId, ...hours } } });
            return answer?.addExtraOpening.userErrors;
          })
        }
      />
    </section>
  );
}
