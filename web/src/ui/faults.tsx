import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.js';

/** Why an act was not done, read out and brought into view at once; nothing where nothing was refused. */
export function Faults({ messages }: { messages: readonly string[] }) {
  const { t } = useTranslation();
  const said = useRef<HTMLDivElement>(null);
  const text = messages.join();
  useEffect(() => {
    if (text) said.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  if (messages.length === 0) return null;
  return (
    <div ref={said}>
      <Notice tone="error" title={t('form.refused')} announced>
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    </div>
  );
}
