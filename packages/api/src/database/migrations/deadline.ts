/** Deadlines that a law sets for a whole run. */
export const deadline = `select 1;`
