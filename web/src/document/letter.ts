import { useMutation } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import { currentLanguage } from '../i18n/language.js';

const LETTER = graphql(`
  mutation RequestOwnLetter($input: RequestLetterInput!) {
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

/** Printing a proposal as a letter in the reader's language: gives the address of its PDF, which works once and for minutes, or what was refused. */
export function useLetter() {
  const [request] = useMutation(LETTER);
  return async (proposalId: string) => {
    const { data } = await request({ variables: { input: { proposalId, language: currentLanguage() } } });
    return { url: data?.requestLetter.address?.url ?? null, refused: data?.requestLetter.userErrors ?? [] };
  };
}
