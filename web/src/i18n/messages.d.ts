import 'i18next';
import type italian from '../messages/it.json';
import type ofBody from '../messages/body/it.json';
import type ofHousehold from '../messages/household/it.json';
import type ofLegal from '../messages/legal/it.json';
import type ofOffice from '../messages/office/it.json';
import type ofPeople from '../messages/people/it.json';
import type ofStart from '../messages/start/it.json';
import type ofTown from '../messages/town/it.json';
import type ofWork from '../messages/work/it.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof italian &
        typeof ofBody &
        typeof ofHousehold &
        typeof ofLegal &
        typeof ofOffice &
        typeof ofPeople &
        typeof ofStart &
        typeof ofTown &
        typeof ofWork;
    };
  }
}
