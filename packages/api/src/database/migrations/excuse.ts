/** Lateness that somebody with authority has excused. */
export const excuse = `select 1;`
