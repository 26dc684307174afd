import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useNavigate } from 'react-router';
import { changeLanguage, currentLanguage, LANGUAGES } from '../i18n/language.js';
import { useSignOut, useViewer } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';

/** The product's mark: a house with two lit windows. */
function Mark() {
  return (
    <svg className="wdt-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M5 15 16 6l11 9v11a1.5 1.5 0 0 1-1.5 1.500h-19A1.5 1.5 0 0 1 5 26z" fill="#fff" />
      <rect x="9" y="15.5" width="5" height="5" rx="1" fill="#f2a93b" />
      <rect x="18" y="15.5" width="5" height="5" rx="1" fill="#f2a93b" />
    </svg>
  );
}

/** Switches the page between Italian and English; each language names itself. */
function LanguageSwitch() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const names = { it: 'Italiano', en: 'English' };
  return (
    <div className="wdt-languages" role="group" aria-label={t('layout.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === currentLanguage()}
          onClick={async () => {
            await changeLanguage(language);
            await client.resetStore();
          }}
        >
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <span className="visually-hidden">{names[language]}</span>
        </button>
      ))}
    </div>
  );
}

/** Who the page is used as, with the way out. */
function ViewerMenu() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  const navigate = useNavigate();
  if (!viewer) return null;
  return (
    <div className="wdt-viewer">
      <Icon name="user" size="sm" />
      <span>
        <strong>{viewer.name}</strong> <span className="wdt-viewer-role">{t(`role.${viewer.role}`)}</span>
      </span>
      <button
        type="button"
        className="wdt-header-button"
        onClick={async () => {
          await signOut();
          await navigate('/');
        }}
      >
        {t('layout.signOut')}
      </button>
    </div>
  );
}

/** The band above every page: whose service it is, language, who is signed in, and the main places. */
export function Header() {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <header className="wdt-header">
      <div className="wdt-header-slim">
        <div className="container">
          <span>{t('layout.demo')}</span>
          <LanguageSwitch />
        </div>
      </div>
      <div className="wdt-header-main">
        <div className="container">
          <Link to="/" className="wdt-brand">
            <Mark />
            <span>{t('product.name')}</span>
          </Link>
          <nav aria-label={t('layout.mainNavigation')}>
            {viewer?.role === 'HOUSEHOLD' && (
              <>
                <NavLink to="/requests">{t('layout.requests')}</NavLink>
                <NavLink to="/calendar">{t('layout.calendar')}</NavLink>
              </>
            )}
            <NavLink to="/town">{t('layout.town')}</NavLink>
            {viewer?.role !== 'HOUSEHOLD' && <NavLink to="/rounds">{t('layout.rounds')}</NavLink>}
          </nav>
          <ViewerMenu />
        </div>
      </div>
    </header>
  );
}
