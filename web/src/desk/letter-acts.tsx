import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { afterSheet, openSheet, type SheetAnswer } from '../api/print.js';
import { useFormat } from '../i18n/format.js';
import { LANGUAGES, type Language } from '../i18n/language.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';

interface LetterActsProps {
  household: string;
  /** When the letter was printed last, as an ISO instant. */
  printedAt: string | null;
  /** Asks for the address at which the letter is printed. */
  ask: (language: Language) => Promise<SheetAnswer | undefined>;
  /** The reader has come back from the printed letter. */
  onPrinted: () => void;
}

/** Whether a letter to a household is printed, and printing it in either language. */
export function LetterActs({ household, printedAt, ask, onPrinted }: LetterActsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const print = async (language: Language) => {
    if (await act.run(() => openSheet(() => ask(language)))) afterSheet(onPrinted);
  };
  return (
    <>
      <p className="wdt-small">
        {printedAt ? t('desk.calls.printed', { when: format.dateTime(printedAt) }) : t('desk.calls.notPrinted')}
      </p>
      <Faults messages={act.faultsBeside()} />
      <p className="wdt-actions">
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            className="btn btn-outline-primary btn-sm"
            disabled={act.isBusy}
            onClick={() => void print(language)}
          >
            <Icon name="print" size="sm" /> {t(`desk.calls.letter.${language}`)}
            <span className="visually-hidden"> {household}</span>
          </button>
        ))}
      </p>
    </>
  );
}
