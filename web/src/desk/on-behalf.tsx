import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import './desk.css';
import { ByMandate } from './mandate.js';
import { PrintLinks } from './print-links.js';

interface OnBehalfProps {
  householdId: string;
  /** What was asked for, which the household may take home on paper. */
  careRequestId: string;
  /** What the desk may do for the household, once its mandate holds. */
  children: ReactNode;
}

/** A request at the desk of its household: what a mandate allows with it, the page of the household, and the sheet to take home. */
export function OnBehalf({ householdId, careRequestId, children }: OnBehalfProps) {
  const { t } = useTranslation();
  return (
    <section data-testid="on-behalf">
      <ByMandate householdId={householdId}>{children}</ByMandate>
      <p>
        <Link to={`/desk/families/${householdId}`}>{t('desk.family.title')}</Link>
      </p>
      <p>{t('desk.paper.text')}</p>
      <PrintLinks href={`/care-requests/${careRequestId}/summary`} words={(language) => t(`desk.paper.${language}`)} />
    </section>
  );
}
