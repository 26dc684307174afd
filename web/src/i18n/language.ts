import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages of the platform, the default first. */
export const LANGUAGES = ['it', 'en'] as const;

/** A language that the page can be read in. */
export type Language = (typeof LANGUAGES)[number];

const CHOICE = 'language';

const catalogues = {
  it: () => import('../messages/it.json'),
  en: () => import('../messages/en.json'),
};

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

async function loadCatalogue(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const { default: catalogue } = await catalogues[language]();
  i18next.addResourceBundle(language, 'translation', catalogue);
}

/** Readies the messages of the preferred language; must be awaited before the first render. */
export async function startLanguage(): Promise<void> {
  const language = preferredLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  await loadCatalogue(language);
  document.documentElement.lang = language;
}

/** Changes the language of the page and remembers the choice in this browser. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadCatalogue(language);
  await i18next.changeLanguage(language);
  window.localStorage.setItem(CHOICE, language);
  document.documentElement.lang = language;
}
