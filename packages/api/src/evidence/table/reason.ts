/** Letters of a reason. */
export const reasonAtMost = 2_000
