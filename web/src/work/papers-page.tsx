import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { romeDay } from '../i18n/rome.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { PaperCard, UploadForm } from './paper-card.js';
import { papersOf } from './paper.js';
import { useVoice } from './voice.js';
import { useOwnProvider } from './work.js';
import { WorkPage, type Work } from './work-page.js';

interface PapersProps extends Work {
  /** Where services are chosen, on which it depends what is asked for. */
  ratesAt: string;
  onChanged: () => void;
}

/** Every paper of somebody who gives care, with the way to hand in what is missing. */
export function Papers({ provider, kinds, ratesAt, onChanged }: PapersProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const [other, setOther] = useState('');
  const papers = papersOf(provider, kinds, romeDay(new Date()));
  const others = [...kinds.values()].filter(
    ({ code, keepsDocument }) => keepsDocument && !papers.some(({ kind }) => kind === code),
  );
  return (
    <>
      {provider.rates.length === 0 && (
        <Notice tone="info" title={t(`work.papers.noServiceTitle.${voice}`)}>
          <p>{t(`work.papers.noServiceText.${voice}`)}</p>
          <Link className="btn btn-outline-primary btn-sm" to={ratesAt}>
            {t('work.place.rates')}
          </Link>
        </Notice>
      )}
      <h2 className="visually-hidden">{t('work.place.papers')}</h2>
      <ul className="wdt-papers">
        {papers.map((paper) => (
          <PaperCard
            key={paper.kind}
            paper={paper}
            kind={kinds.get(paper.kind)}
            providerId={provider.id}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <section className="wdt-section" aria-labelledby="others">
          <h2 id="others">{t(`work.papers.otherTitle.${voice}`)}</h2>
          <p className="wdt-measure">{t('work.papers.otherText')}</p>
          <div className="wdt-narrow">
            <Field label={t('work.papers.which')}>
              {(control) => (
                <select
                  {...control}
                  className="form-select"
                  value={other}
                  onChange={({ target }) => setOther(target.value)}
                >
                  <option value="">{t('work.papers.choose')}</option>
                  {others.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {other && (
              <UploadForm
                key={other}
                kind={other}
                name={kinds.get(other)?.name ?? other}
                providerId={provider.id}
                onHandedIn={() => {
                  setOther('');
                  onChanged();
                }}
              />
            )}
          </div>
        </section>
      )}
    </>
  );
}

/** The papers of somebody who gives care: what is asked for, what was handed in, what the office found, until when. */
export function PapersPage() {
  const { t } = useTranslation();
  const { refetch } = useOwnProvider();
  return (
    <WorkPage title={t('work.papers.title')} lead={t('work.papers.lead')} terms={['vetted', 'criminalRecord']}>
      {(work) => <Papers {...work} ratesAt="/work/rates" onChanged={() => void refetch()} />}
    </WorkPage>
  );
}
