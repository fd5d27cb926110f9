/** Provinces and the nation, who watch regencies side by side. */
export const watching = `select 1;`
