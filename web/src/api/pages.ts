import { useEffect, useState } from 'react';

/** Where a page lies in its list, as far as reading on needs it. */
interface Place {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** A list that is read page by page. */
interface Paged {
  fetchMore: (options: { variables: { after?: string | null } }) => Promise<unknown>;
}

/** Reads the next page of a list; undefined where it is whole, or nothing of it is there yet. */
export function moreOf({ fetchMore }: Paged, place: Place | undefined): (() => Promise<unknown>) | undefined {
  return place?.hasNextPage ? () => fetchMore({ variables: { after: place.endCursor } }) : undefined;
}

/** How long after a page that did not come it is asked for again, in milliseconds. */
const AGAIN_MS = 10_000;

/** A list that is read to its end by itself. */
interface WholeList<List> {
  /** The list as far as it was read, or as it was before it was asked for anew: it never grows shorter for a moment. */
  readonly list: List | undefined;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  /** Why its next page did not come; it is asked for again after a while, and by `readOn`. */
  readonly error: Error | undefined;
  readonly readOn: () => void;
}

/**
 * Reads a list on, page after page, until it is whole. While it is asked for anew, which begins with its first page, the
 * whole list of before stays; that of other variables does not.
 */
export function useWhole<List extends { readonly pageInfo: Place }>(
  { fetchMore, variables }: Paged & { readonly variables?: object | undefined },
  read: List | undefined,
): WholeList<List> {
  const place = read?.pageInfo;
  const asked = JSON.stringify(variables);
  const [kept, setKept] = useState<{ asked: string; list: List } | null>(null);
  const [error, setError] = useState<Error>();
  useEffect(() => {
    if (error || !place?.hasNextPage) return;
    fetchMore({ variables: { after: place.endCursor } }).catch((fault: unknown) => setError(new Error(String(fault))));
  }, [place?.hasNextPage, place?.endCursor, fetchMore, error]);
  useEffect(() => {
    const timer = error && setTimeout(() => setError(undefined), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [error]);
  const isRead = place?.hasNextPage === false;
  if (isRead && kept?.list !== read) setKept({ asked, list: read! });
  const before = kept?.asked === asked ? kept.list : undefined;
  return {
    list: isRead ? read : (before ?? read),
    isWhole: isRead || before !== undefined,
    error,
    readOn: () => setError(undefined),
  };
}
