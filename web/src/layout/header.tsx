import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { changeLanguage, currentLanguage, LANGUAGES } from '../i18n/language.js';
import { useInstallation } from '../session/installation.js';
import { chooseRole, keyOf, useSignedIn, useSignOut, type HeldRole, type Viewer } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { NoticesLink } from './notices-link.js';
import { homeOf, isOpenPage, placesOf } from './places.js';

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

/** How a role is told apart from another of the same kind: by what it is over. */
function useRoleName(): (held: HeldRole) => string {
  const { t } = useTranslation();
  return ({ role, building, territory, household }) =>
    [t(`role.${role}`), building?.address ?? territory?.name ?? household?.displayName].filter(Boolean).join(' · ');
}

/** The role that somebody works in; who has several chooses here. */
function RoleChoice({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const nameOf = useRoleName();
  const navigate = useNavigate();
  if (!viewer.role) return null;
  const only = viewer.roles.length < 2 ? viewer.roles[0] : undefined;
  // Whom a delegate acts for is said always; whose household it is, its member knows.
  if (only)
    return <span className="wdt-viewer-role">{only.role === 'DELEGATE' ? nameOf(only) : t(`role.${only.role}`)}</span>;
  return (
    <select
      className="wdt-role-choice"
      aria-label={t('layout.role')}
      value={viewer.roleKey}
      onChange={({ target }) => {
        const next = viewer.roles.find((held) => keyOf(held) === target.value);
        if (!next) return;
        chooseRole(next);
        void navigate(homeOf(next.role));
      }}
    >
      {viewer.roles.map((held) => (
        <option key={keyOf(held)} value={keyOf(held)}>
          {nameOf(held)}
        </option>
      ))}
    </select>
  );
}

/** Who the page is used as, with the way out; nothing for a visitor. */
function ViewerMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <div className="wdt-viewer">
      <Icon name="user" size="sm" />
      <span>
        {viewer.name && <strong>{viewer.name} </strong>}
        <RoleChoice viewer={viewer} />
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

/** The places of a role and who is signed in: in a row, or on a phone behind a button that opens them. */
function Menu({ viewer }: { viewer: Viewer | null }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  // Whoever goes to another page has found what the menu was opened for.
  const isOpen = openAt === pathname;
  return (
    <>
      <button
        type="button"
        className="wdt-header-button wdt-menu-button"
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpenAt(isOpen ? null : pathname)}
      >
        {t('layout.menu')}
      </button>
      <div id="menu" className="wdt-menu" data-open={isOpen || undefined}>
        <nav aria-label={t('layout.mainNavigation')}>
          {placesOf(viewer?.role ?? null).map((place) => (
            <NavLink key={place} to={`/${place}`}>
              {t(`layout.place.${place}`)}
            </NavLink>
          ))}
        </nav>
        {viewer && <ViewerMenu viewer={viewer} />}
      </div>
    </>
  );
}

/** Coming in: back to a page that only those who have come in may read, else to where one's own work begins. */
function EnterLink() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  if (!isOpenPage(pathname)) return <SignInLink className="wdt-header-button">{t('layout.enter')}</SignInLink>;
  return (
    <Link className="wdt-header-button" to="/enter">
      {t('layout.enter')}
    </Link>
  );
}

/** The band above every page: whose service it is, language, the places of the reader's role, who is signed in, what is new. */
export function Header() {
  const { t } = useTranslation();
  const viewer = useSignedIn();
  const town = useInstallation();
  return (
    <header className="wdt-header">
      <div className="wdt-header-slim">
        <div className="container">
          <span>{town && (town.simulated ? t('layout.demo') : t('layout.town', { town: town.name }))}</span>
          <LanguageSwitch />
        </div>
      </div>
      <div className="wdt-header-main">
        <div className="container">
          <Link to="/" className="wdt-brand">
            <Mark />
            <span>{t('product.name')}</span>
          </Link>
          <Menu viewer={viewer ?? null} />
          {viewer && <NoticesLink />}
          {viewer === null && <EnterLink />}
        </div>
      </div>
    </header>
  );
}
