import { LANGUAGES, type Language } from '../i18n/language.js';
import { Icon } from '../ui/icon.js';

interface PrintLinksProps {
  /** Where the sheet is, without its language. */
  href: string;
  words: (language: Language) => string;
}

/** A sheet to print in large type, in either language; it opens beside the page. */
export function PrintLinks({ href, words }: PrintLinksProps) {
  return (
    <p className="wdt-actions">
      {LANGUAGES.map((language) => (
        <a
          key={language}
          className="btn btn-outline-primary btn-sm"
          href={`${href}?language=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="print" size="sm" /> {words(language)}
        </a>
      ))}
    </p>
  );
}
