import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { of, switchMap, tap } from 'rxjs';

/** Acts that the server has answered. */
let acts = 0;

/**
 * Asks again what was on its way while an act was done: its answer may say how things stood before, and is also given to
 * whoever asks the same right after the act.
 */
export const afterActs = new ApolloLink((operation, forward) => {
  if (operation.operationType === OperationTypeNode.MUTATION) return forward(operation).pipe(tap(() => acts++));
  const ask = (): ReturnType<typeof forward> => {
    const before = acts;
    return forward(operation).pipe(switchMap((answer) => (before === acts ? of(answer) : ask())));
  };
  return ask();
});
