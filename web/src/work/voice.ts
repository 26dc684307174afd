import { createContext, useContext } from 'react';

/** Whom the words about a worker speak to: the worker, or somebody who acts for the worker. */
export type Voice = 'you' | 'they';

/** Set around the pages on which somebody acts for a worker. */
export const WorkerVoice = createContext<Voice>('you');

/** How to say things about the worker here; the last part of the keys that are told both ways. */
export const useVoice = (): Voice => useContext(WorkerVoice);
