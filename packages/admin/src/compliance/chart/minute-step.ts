/** Steps that working time is counted in: quarters of an hour, hours, and days of 7.5 hours. */
const steps = [15, 30, 60, 120, 225, 450, 900, 2250, 4500, 9000, 22_500, 45_000]

/** The distance of the lines of an axis of working minutes, so that five of them or fewer reach the longest time. */
export const minuteStep = (longest: number): number => steps.find((step) => longest / step <= 5) ?? 90_000
