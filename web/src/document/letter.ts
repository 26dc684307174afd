import { useMutation } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import { currentLanguage, type Language } from '../i18n/language.js';

const LETTER = graphql(`
  mutation RequestLetter($input: RequestLetterInput!) {
    requestLetter(input: $input) {
      address {
        url
      }
      userErrors {
        message
      }
    }
  }
`);

/** Printing a proposal as a letter, in the reader's language where no other is said: gives the address of its PDF, which works once and for minutes, or what was refused. */
export function useLetter() {
  const [request] = useMutation(LETTER);
  return async (proposalId: string, language: Language = currentLanguage()) => {
    const { data } = await request({ variables: { input: { proposalId, language } } });
    return data?.requestLetter;
  };
}
