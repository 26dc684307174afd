import { useTranslation } from 'react-i18next';

/** Languages that people of the town speak most, by their codes. */
export const LANGUAGES_SPOKEN = ['it', 'en', 'es', 'fr', 'ro', 'ar', 'uk', 'zh'] as const;

/** Tasks that a provider says itself it is ready to do. */
export const TASKS = ['cooking', 'homework', 'driving', 'shopping', 'night'] as const;

/** Skills that only a paper or the vetting office can give. */
export const CHECKED = ['experienced', 'infant', 'care-worker', 'first-aid'] as const;

/** Says a skill in the language of the page: `lang:en`, `does:cooking`, `cert:first-aid`, `experienced`; another keeps its own name. */
export function useSkillName(): (skill: string) => string {
  const { t, i18n } = useTranslation();
  const languages = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return (skill) => {
    if (skill.startsWith('lang:')) return languages.of(skill.slice('lang:'.length)) ?? skill;
    const task = TASKS.find((one) => skill === `does:${one}`);
    if (task) return t(`skill.task.${task}`);
    const checked = CHECKED.find((one) => skill === one || skill === `cert:${one}`);
    return checked ? t(`skill.checked.${checked}`) : skill.replace(/^[a-z]+:/, '').replaceAll('-', ' ');
  };
}
