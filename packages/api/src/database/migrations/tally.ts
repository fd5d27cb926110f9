/** What is counted of completed tasks, by month. */
export const tally = `select 1;`
