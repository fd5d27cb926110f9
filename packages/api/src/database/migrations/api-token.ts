/** Keys by which other programs read on behalf of a person. */
export const apiToken = `select 1;`
