import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { elide } from './elision.js';

/** The languages of the platform, the default first. */
export const LANGUAGES = ['it', 'en'] as const;

/** A language that the page can be read in. */
export type Language = (typeof LANGUAGES)[number];

const CHOICE = 'language';

type Catalogue = Record<Language, () => Promise<{ default: object }>>;

/** What every page says. */
const COMMON: Catalogue = {
  it: () => import('../messages/it.json'),
  en: () => import('../messages/en.json'),
};

/** What the pages of one area say, loaded with the first of them. */
const AREAS = {
  body: { it: () => import('../messages/body/it.json'), en: () => import('../messages/body/en.json') },
  household: {
    it: () => import('../messages/household/it.json'),
    en: () => import('../messages/household/en.json'),
  },
  legal: { it: () => import('../messages/legal/it.json'), en: () => import('../messages/legal/en.json') },
  people: { it: () => import('../messages/people/it.json'), en: () => import('../messages/people/en.json') },
  office: { it: () => import('../messages/office/it.json'), en: () => import('../messages/office/en.json') },
  start: { it: () => import('../messages/start/it.json'), en: () => import('../messages/start/en.json') },
  town: { it: () => import('../messages/town/it.json'), en: () => import('../messages/town/en.json') },
  work: { it: () => import('../messages/work/it.json'), en: () => import('../messages/work/en.json') },
} as const satisfies Record<string, Catalogue>;

/** An area of the client with messages of its own. */
export type Area = keyof typeof AREAS;

const opened = new Set<Catalogue>([COMMON]);
const loaded = new Map<Language, Set<Catalogue>>(LANGUAGES.map((language) => [language, new Set()]));

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The language of the page now. */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : LANGUAGES[0];
}

/** The reader's earlier choice, else the first of the browser's languages that we speak, else Italian. */
function preferredLanguage(): Language {
  const chosen = window.localStorage.getItem(CHOICE);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? LANGUAGES[0];
}

/** Loads what is opened and not there yet in a language. */
async function loadMessages(language: Language): Promise<void> {
  const there = loaded.get(language)!;
  const missing = [...opened].filter((catalogue) => !there.has(catalogue));
  await Promise.all(
    missing.map(async (catalogue) => {
      const { default: messages } = await catalogue[language]();
      i18next.addResourceBundle(language, 'translation', messages, true);
      there.add(catalogue);
    }),
  );
}

/** Loads the messages of some areas, now and in every language that the reader changes to; for the routes of their pages. */
export async function openMessages(...areas: readonly Area[]): Promise<void> {
  areas.forEach((area) => opened.add(AREAS[area]));
  await loadMessages(currentLanguage());
}

/** Makes Italian sentences elide before the numbers that are put into them. */
const elision = {
  type: 'postProcessor',
  name: 'elision',
  process: (sentence: string, _key: string | string[], _options: object, translator: { language?: string }) =>
    translator.language === 'it' ? elide(sentence) : sentence,
} as const satisfies PostProcessorModule;

/** Readies the messages of the preferred language; must be awaited before the first render. */
export async function startLanguage(): Promise<void> {
  const language = preferredLanguage();
  await i18next
    .use(initReactI18next)
    .use(elision)
    .init({
      lng: language,
      fallbackLng: false,
      resources: {},
      returnNull: false,
      postProcess: elision.name,
      interpolation: { escapeValue: false },
      // A page that speaks without having opened its area is a fault of ours, which the browser tests see.
      saveMissing: true,
      missingKeyHandler: (_languages, _namespace, key) => reportError(new Error(`No message is loaded for ${key}.`)),
    });
  await loadMessages(language);
  document.documentElement.lang = language;
}

/** Changes the language of the page and remembers the choice in this browser. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadMessages(language);
  await i18next.changeLanguage(language);
  window.localStorage.setItem(CHOICE, language);
  document.documentElement.lang = language;
}
