import { useTranslation } from 'react-i18next';
import { Notice } from './notice.js';

/** Why an act was not done, read out at once; nothing where nothing was refused. */
export function Faults({ messages }: { messages: readonly string[] }) {
  const { t } = useTranslation();
  if (messages.length === 0) return null;
  return (
    <Notice tone="error" title={t('request.refused')} announced>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}
