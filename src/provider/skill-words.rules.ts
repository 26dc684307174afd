import { type Language } from '../service-type/service-type.rules.js';

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'does:cooking': { it: 'cucinare', en: 'cooking' },
  'does:homework': { it: 'aiutare nei compiti', en: 'helping with homework' },
  'does:driving': { it: 'guidare', en: 'driving' },
  'does:shopping': { it: 'fare la spesa', en: 'shopping' },
  'does:night': { it: 'lavorare di notte', en: 'working at night' },
  experienced: { it: 'esperienza', en: 'experience' },
  'cert:infant': { it: 'cura dei neonati', en: 'care of infants' },
  'cert:care-worker': { it: 'assistenza alla persona', en: 'personal care' },
  'cert:first-aid': { it: 'primo soccorso', en: 'first aid' },
};

/** A skill in words: `lang:en` is `lingua: inglese`, `cert:first-aid` is `primo soccorso`; one without words keeps its own name. */
export function skillWords(skill: string, language: Language): string {
  if (skill.startsWith('lang:')) {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(skill.slice('lang:'.length));
    return language === 'it' ? `lingua: ${name}` : `speaks ${name}`;
  }
  return WORDS[skill]?.[language] ?? skill.replace(/^[a-z]+:/, '').replaceAll('-', ' ');
}
