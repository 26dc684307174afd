import { useEffect } from 'react';

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

/** Reads a list on, page after page, until it is whole; tells whether it is. */
export function useWhole({ fetchMore }: Paged, place: Place | undefined): boolean {
  useEffect(() => {
    if (place?.hasNextPage) void fetchMore({ variables: { after: place.endCursor } });
  }, [place?.hasNextPage, place?.endCursor, fetchMore]);
  return place?.hasNextPage === false;
}
