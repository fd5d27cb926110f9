/** Every revision of a working calendar, and who amended it. */
export const workingCalendar = `select 1;`
