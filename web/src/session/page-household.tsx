import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { chooseRole, useViewer, type HeldRole } from './viewer.js';

/** The reader's roles for households, one for each household. */
export function useHouseholds(): HeldRole[] {
  const viewer = useViewer();
  const roles = viewer?.roles.filter(({ householdId }) => householdId !== null) ?? [];
  return roles.filter(({ householdId }, at) => roles.findIndex((one) => one.householdId === householdId) === at);
}

/** Says for which household the reader acts on this page, and begins to where they came acting for another. */
function ActsFor({ held, isSame }: { held: HeldRole; isSame: boolean }) {
  const { t } = useTranslation();
  // As it was on coming: whoever then chooses another household is led away from the page, and keeps that choice.
  const [isSwitched] = useState(!isSame);
  useEffect(() => {
    if (isSwitched) chooseRole(held);
  }, [isSwitched, held]);
  const household = held.household?.displayName ?? '';
  return (
    <p className="wdt-page-household" role="status" data-testid="page-household">
      <Icon name="user" size="sm" />{' '}
      {isSwitched ? t('layout.household.switched', { household }) : t('layout.household.of', { household })}
    </p>
  );
}

/**
 * Which household a page belongs to, where the reader acts for several. Whoever comes to it by a link while acting for
 * another acts for this one from then on, and is told so.
 */
export function PageHousehold({ householdId }: { householdId: string | null }) {
  const viewer = useViewer();
  const households = useHouseholds();
  const held = households.find((role) => role.householdId === householdId);
  if (!viewer || households.length < 2 || !held) return null;
  return <ActsFor key={householdId} held={held} isSame={viewer.householdId === householdId} />;
}
