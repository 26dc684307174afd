import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { CityLawQuery, LegalFigureKind, SetLegalFiguresInput, WithdrawLegalFiguresInput } from '../gql/graphql.js';

const LAW = graphql(`
  query CityLaw {
    legalFigures {
      id
      kind
      figure
      amount
      unit
      validFrom
      validUntil
      standing
      source
      url
    }
  }
`);

const SET = graphql(`
  mutation SetLegalFigures($input: SetLegalFiguresInput!) {
    setLegalFigures(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawLegalFigures($input: WithdrawLegalFiguresInput!) {
    withdrawLegalFigures(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

/** A figure of the law over some days. */
export type LegalFigure = CityLawQuery['legalFigures'][number];

/** One figure by its name: what holds today, if it is known, and what is to come, the nearest first. */
export interface NamedFigure {
  readonly figure: string;
  readonly unit: LegalFigure['unit'];
  readonly inForce: LegalFigure | null;
  readonly toCome: readonly LegalFigure[];
  /** The first day on which it is no longer known, YYYY-MM-DD; null for no end. */
  readonly knownUntil: string | null;
}

/** The figures of a kind by name, in the order in which they come, on a day, YYYY-MM-DD; what is over is left out. */
export function figuresOf(figures: readonly LegalFigure[], kind: LegalFigureKind, today: string): NamedFigure[] {
  const byName = new Map<string, LegalFigure[]>();
  for (const each of figures)
    if (each.kind === kind) byName.set(each.figure, [...(byName.get(each.figure) ?? []), each]);
  return [...byName].map(([figure, dated]) => {
    const sorted = dated.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
    const isOver = ({ validUntil }: LegalFigure) => validUntil !== null && validUntil <= today;
    return {
      figure,
      unit: sorted[0]!.unit,
      inForce: sorted.find((each) => each.validFrom <= today && !isOver(each)) ?? null,
      toCome: sorted.filter(({ validFrom }) => validFrom > today),
      knownUntil: sorted.at(-1)!.validUntil,
    };
  });
}

/** Figures that hold on the same days by the same source, as the law publishes them. */
export interface FigureTable {
  readonly key: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly figures: readonly LegalFigure[];
}

/** Figures by the days on which they hold and by their source, the longest table first among those of the same day. */
export function tablesOf(figures: readonly LegalFigure[]): FigureTable[] {
  const byKey = new Map<string, LegalFigure[]>();
  for (const each of figures) {
    const key = JSON.stringify([each.validFrom, each.validUntil, each.source, each.url]);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  const tables = [...byKey].map(([key, held]) => {
    const { validFrom, validUntil, source, url } = held[0]!;
    return { key, validFrom, validUntil, source, url, figures: held };
  });
  return tables.sort((a, b) => a.validFrom.localeCompare(b.validFrom) || b.figures.length - a.figures.length);
}

/** The figures of the law of every date; setting some of one kind from a day on, and taking them back until then, give what was refused. */
export function useLaw() {
  const query = useQuery(LAW, { fetchPolicy: 'cache-and-network' });
  const again = { refetchQueries: [LAW, 'CityPolicy'], awaitRefetchQueries: true };
  const [set] = useMutation(SET, again);
  const [takeBack] = useMutation(WITHDRAW, again);
  return {
    ...query,
    figures: query.data?.legalFigures,
    set: async (input: SetLegalFiguresInput) =>
      (await set({ variables: { input } })).data?.setLegalFigures.userErrors ?? [],
    takeBack: async (input: WithdrawLegalFiguresInput) =>
      (await takeBack({ variables: { input } })).data?.withdrawLegalFigures.userErrors ?? [],
  };
}
