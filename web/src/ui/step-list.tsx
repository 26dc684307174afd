import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.js';
import './step-list.css';

/** How far a step has come: done, to be done by the reader, to come, or in the hands of somebody else. */
export type StepState = 'done' | 'todo' | 'later' | 'office';

/** One step of a way that somebody goes for the first time. */
export interface ListedStep {
  key: string;
  state: StepState;
  title: string;
  text: string;
  /** Where the step is taken, if it is on a page of its own. */
  to?: string;
  /** What can be done about it at once. */
  act?: ReactNode;
}

const ICONS = { done: 'check-circle', todo: 'arrow-right', later: 'arrow-right', office: 'clock' } as const;

/** Steps in their order, each with how far it has come and what it asks of the reader. */
export function StepList({ steps, nameOf }: { steps: readonly ListedStep[]; nameOf: (state: StepState) => string }) {
  return (
    <ol className="wdt-step-list">
      {steps.map(({ key, state, title, text, to, act }) => (
        <li key={key} data-state={state}>
          <Icon name={ICONS[state]} />
          <div>
            <strong>{to ? <Link to={to}>{title}</Link> : title}</strong>{' '}
            <span className="wdt-tag" data-state={state}>
              {nameOf(state)}
            </span>
            <p className="wdt-small">{text}</p>
            {act}
          </div>
        </li>
      ))}
    </ol>
  );
}
