import 'i18next';
import type italian from '../messages/it.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof italian };
  }
}
