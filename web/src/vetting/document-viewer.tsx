import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/states.js';
import { useDocumentReader, type HandedIn, type PaperKind } from './dossier.js';
import { drawPaper } from './draw-paper.js';

interface Opened {
  pages: HTMLCanvasElement[];
  file: Blob;
}

/** One drawn page, put into the place that it is given. */
function DrawnPage({ page, label }: { page: HTMLCanvasElement; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(page);
  }, [page]);
  return <div ref={place} className="wdt-paper-page" role="img" aria-label={label} />;
}

/** Saves a file of the page's own on the reader's device. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A document, opened on demand: each look at it is written down, so the page does not look by itself. */
function OneDocument({ file, kind }: { file: HandedIn; kind: PaperKind }) {
  const { t } = useTranslation();
  const format = useFormat();
  const read = useDocumentReader();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [state, setState] = useState<'closed' | 'opening' | 'failed'>('closed');

  async function open() {
    setState('opening');
    try {
      const content = await read(file.id);
      setOpened({ file: content, pages: await drawPaper(content) });
      setState('closed');
    } catch {
      setState('failed');
    }
  }

  return (
    <div className="wdt-document">
      <p className="wdt-document-facts">
        {t('vetting.handedIn', { date: format.date(file.uploadedAt.slice(0, 10)) })}{' '}
        <span className="wdt-small">
          {t('vetting.kilobytes', { size: format.number(Math.ceil(file.bytes / 1000)) })}
        </span>
      </p>
      {!opened && state !== 'opening' && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => void open()}>
          {t('vetting.openDocument')}
        </button>
      )}
      {state === 'opening' && <Skeleton rows={1} height="20rem" />}
      {state === 'failed' && (
        <Notice tone="error" announced>
          <p>{t('vetting.documentFailed')}</p>
        </Notice>
      )}
      {opened && (
        <>
          <p className="wdt-actions">
            <button
              type="button"
              className="btn btn-outline-primary btn-sm"
              onClick={() => save(opened.file, `${file.kind}.${file.mediaType.split('/')[1]}`)}
            >
              {t('vetting.saveDocument')}
            </button>
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpened(null)}>
              {t('vetting.closeDocument')}
            </button>
          </p>
          <div className="wdt-paper" tabIndex={0} role="group" aria-label={t('vetting.document', { kind: kind.name })}>
            {opened.pages.map((page, index) => (
              <DrawnPage
                key={index}
                page={page}
                label={t('vetting.page', { kind: kind.name, number: index + 1, count: opened.pages.length })}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** The files handed in for one kind of paper, the newest first. */
export function DocumentViewer({ files, kind }: { files: readonly HandedIn[]; kind: PaperKind }) {
  const { t } = useTranslation();
  if (!kind.keepsDocument)
    return (
      <Notice tone="info">
        <p>{t('vetting.neverKept')}</p>
      </Notice>
    );
  if (files.length === 0) return <p>{t('vetting.noDocument')}</p>;
  return (
    <>
      <p className="wdt-small">{t('vetting.readingIsNoted')}</p>
      {files.toReversed().map((file) => (
        <OneDocument key={file.id} file={file} kind={kind} />
      ))}
    </>
  );
}
