/** Views for tools that ask in SQL. */
export const report = `select 1;`
