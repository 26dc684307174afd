import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareRecipientKind } from '../gql/graphql.js';
import { LANGUAGES_SPOKEN, useSkillName } from '../i18n/skill-name.js';
import { useAsking } from './ask.js';

/** What is worth asking of whoever comes, by whom the care is for; the rest would only narrow the choice. */
const WORTH: Readonly<Record<CareRecipientKind, readonly string[]>> = {
  CHILD: ['does:homework', 'does:cooking', 'does:driving', 'cert:infant', 'cert:first-aid', 'experienced'],
  ADULT: [
    'does:cooking',
    'does:shopping',
    'does:driving',
    'does:night',
    'cert:care-worker',
    'cert:first-aid',
    'experienced',
  ],
  DOG: ['experienced'],
};

/** What whoever comes must be able to do, where that matters: languages and skills, none unless said. */
export function SkillFields() {
  const { t } = useTranslation();
  const nameOf = useSkillName();
  const { household, draft, change } = useAsking();
  const { requiredSkills: chosen, recipientIds } = draft;
  // As it was on coming: it must not fold up under the hand that takes back a last choice.
  const [wasChosen] = useState(chosen.length > 0);
  const kinds = household.careRecipients.filter(({ id }) => recipientIds.includes(id)).map(({ kind }) => kind);
  const languages: string[] = kinds.every((kind) => kind === 'DOG')
    ? []
    : LANGUAGES_SPOKEN.map((code) => `lang:${code}`);
  const worth = [...new Set([...kinds.flatMap((kind) => WORTH[kind]), ...chosen])];
  const groups = [
    {
      legend: t('skill.languages'),
      skills: [...new Set([...languages, ...worth.filter((one) => one.startsWith('lang:'))])],
    },
    { legend: t('skill.others'), skills: worth.filter((one) => !one.startsWith('lang:')) },
  ];
  const toggle = (skill: string) =>
    change({ requiredSkills: chosen.includes(skill) ? chosen.filter((one) => one !== skill) : [...chosen, skill] });
  return (
    <details className="wdt-details" open={wasChosen}>
      <summary>{t('skill.ask')}</summary>
      <p className="wdt-small">{t('skill.askText')}</p>
      {groups
        .filter(({ skills }) => skills.length > 0)
        .map(({ legend, skills }) => (
          <fieldset key={legend} className="wdt-checks">
            <legend>{legend}</legend>
            {skills.map((skill) => (
              <label key={skill} className="wdt-check">
                <input type="checkbox" checked={chosen.includes(skill)} onChange={() => toggle(skill)} />
                <span>{nameOf(skill)}</span>
              </label>
            ))}
          </fieldset>
        ))}
    </details>
  );
}
