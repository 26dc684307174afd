/** How often a race is run: a few times in `npm test`, as often as is promised by `npm run promises`. */
export const raceCases = (few: number): number => Number(process.env.PROMISE_RACES ?? few);
