/** How long a task had waited before somebody took it up, once it is closed; unknown of those that opened before. */
export const waiting = `
alter table task add waited_minutes real check (waited_minutes between 0 and used_minutes);
`
