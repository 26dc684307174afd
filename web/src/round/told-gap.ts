/** A gap 0…1 from the best plan as it is told: up to the next tenth of a percent, so that no plan is said to be better than it is proved. */
export const toldGap = (gap: number): number => Math.ceil(Math.round(gap * 1e9) / 1e6) / 1000;
