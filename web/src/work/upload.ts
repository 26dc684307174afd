import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';

const UPLOAD = graphql(`
  mutation RequestDocumentUpload($input: RequestDocumentUploadInput!) {
    requestDocumentUpload(input: $input) {
      address {
        url
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** The kinds of file that are taken in, and how large one may be, in bytes. */
export const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png'];
const MOST_BYTES = 10_000_000;

const FAULTS = [
  'MEDIA_TYPE',
  'TOO_LARGE',
  'NOT_WHAT_IT_SAYS',
  'INCOMPLETE',
  'ACTIVE_CONTENT',
  'TOO_MANY_PIXELS',
] as const;

/** Why a file was not taken in. */
export type UploadFault = (typeof FAULTS)[number] | 'LOST';

/** Sends a file to an address that works once, telling how much of it has gone, 0…1; gives why it was not taken in, or null. */
function send(url: string, file: File, onProgress: (share: number) => void): Promise<UploadFault | null> {
  return new Promise((resolve) => {
    // Only this old interface tells how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('content-type', file.type);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => resolve('LOST'));
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve(null);
      const known = FAULTS.find((code) => request.responseText.includes(`"${code}"`));
      return resolve(known ?? 'LOST');
    });
    request.send(file);
  });
}

/** A file on its way: how much has gone (0…1; null while none is), what was refused, and how to begin. */
export function useUpload(providerId: string, onHandedIn: () => void) {
  const { t } = useTranslation();
  const [request] = useMutation(UPLOAD);
  const [share, setShare] = useState<number | null>(null);
  const [faults, setFaults] = useState<string[]>([]);

  async function tryToHandIn(kind: string, file: File): Promise<string[]> {
    if (!ACCEPTED.includes(file.type)) return [t('work.upload.MEDIA_TYPE')];
    if (file.size > MOST_BYTES) return [t('work.upload.TOO_LARGE')];
    const { data } = await request({ variables: { input: { providerId, kind } } });
    const { address, userErrors } = data!.requestDocumentUpload;
    if (!address) return userErrors.map(({ message }) => message);
    const fault = await send(address.url, file, setShare);
    return fault ? [t(`work.upload.${fault}`)] : [];
  }

  return {
    share,
    faults,
    handIn: async (kind: string, file: File) => {
      setShare(0);
      setFaults([]);
      const refused = await tryToHandIn(kind, file).catch(() => [t('work.upload.LOST')]);
      setShare(null);
      setFaults(refused);
      if (refused.length === 0) onHandedIn();
    },
  };
}
