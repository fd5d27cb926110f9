/** The years whose lists can be looked at, newest first: those that have one, and this year and the next, which may not. */
export const listYears = (known: readonly number[], thisYear: number, shown: number): number[] =>
  [...new Set([...known, thisYear, thisYear + 1, shown])].sort((one, other) => other - one)
