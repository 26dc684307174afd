import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

/** The address at which somebody comes in, and from which they come back to the page that they are on. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  return `/enter?${new URLSearchParams({ to: pathname + search }).toString()}`;
}

interface SignInLinkProps {
  /** Its looks. */
  className?: string;
  /** Its words, where they are not the usual ones. */
  children?: ReactNode;
}

/** The way to come in, from a page that is shown to those who have: it leads back to that page. */
export function SignInLink({ className, children }: SignInLinkProps) {
  const { t } = useTranslation();
  return (
    <Link className={className} to={useSignInPath()}>
      {children ?? t('state.signIn')}
    </Link>
  );
}
