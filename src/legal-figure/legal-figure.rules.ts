import { FIGURES_OF, type KeptFigure, type LegalFigureKind, unitOf } from '../employment-cost/index.js';
import { type LegalFigureEntity } from './legal-figure.entity.js';

/** What a figure of the law is about, as the API names it. */
export enum FigureKind {
  MINIMUM_WAGES = 'minimum-wages',
  INPS_CONTRIBUTIONS = 'inps-contributions',
  LIBRETTO_FAMIGLIA = 'libretto-famiglia',
  TAX_RELIEF = 'tax-relief',
  BODIES_AND_VOLUNTEERS = 'bodies-and-volunteers',
}

/** What the amount of a figure counts. */
export enum AmountUnit {
  CENTS = 'cents',
  PERCENT = 'percent',
  HOURS = 'hours',
  MONTHS = 'months',
}

/** How far a figure is to be trusted. */
export enum FigureStanding {
  VERIFIED = 'verified',
  DERIVED = 'derived',
  UNVERIFIED = 'unverified',
}

/** The names among some that no figure of the kind has, and those that are given twice. */
export function unknownFigures(kind: LegalFigureKind, names: readonly string[]): string[] {
  return names.filter((name, at) => !FIGURES_OF[kind].includes(name) || names.indexOf(name) !== at);
}

/** The first figure whose amount cannot be: no more than 100 percent. */
export const impossibleAmount = (figures: readonly { readonly figure: string; readonly amount: number }[]) =>
  figures.find(({ figure, amount }) => unitOf(figure) === 'percent' && amount > 100)?.figure ?? null;

/** A figure as the reckoning takes it. */
export const keptFigure = ({ source, url, ...row }: LegalFigureEntity): KeptFigure => ({
  ...row,
  source: { title: source, url },
});
