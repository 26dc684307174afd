import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Delegates } from './delegates.js';
import { HouseholdPage } from './household-page.js';
import { useOwnHousehold, type OwnHousehold } from './household.js';
import { PhoneCard } from './phone-card.js';
import { HomeCard } from './home-card.js';
import { AddRecipient, RecipientLine } from './recipient-forms.js';

function Home({ household }: { household: OwnHousehold }) {
  const { t } = useTranslation();
  const { refetch } = useOwnHousehold();
  return (
    <div className="wdt-cards-two">
      <section className="wdt-card" aria-labelledby="recipients">
        <h2 id="recipients">{t('household.recipients')}</h2>
        <ul className="wdt-people">
          {household.careRecipients.map((recipient) => (
            <RecipientLine key={recipient.id} recipient={recipient} onChanged={refetch} />
          ))}
        </ul>
        <AddRecipient householdId={household.id} onAdded={refetch} />
      </section>
      <HomeCard key={household.id} household={household} onChanged={refetch} />
      <PhoneCard key={`phone ${household.id}`} householdId={household.id} />
      <Delegates household={household} onChanged={refetch} />
      <section className="wdt-card" aria-labelledby="next">
        <h2 id="next">{t('household.next')}</h2>
        <ul className="wdt-link-list">
          <li>
            <Link to="/ask">{t('requests.ask')}</Link>
          </li>
          <li>
            <Link to="/requests">{t('requests.title')}</Link>
          </li>
          <li>
            <Link to="/calendar">{t('calendar.title')}</Link>
          </li>
          <li>
            <Link to="/messages">{t('talk.title')}</Link>
          </li>
        </ul>
      </section>
    </div>
  );
}

/** The household: whom it asks care for, how it is called and where it lives, and who may act for it. */
export function HomePage() {
  const { t } = useTranslation();
  const { household } = useOwnHousehold();
  return (
    <HouseholdPage title={household?.displayName ?? t('household.title')} terms={['delegate', 'mandate']}>
      {(own) => <Home household={own} />}
    </HouseholdPage>
  );
}
