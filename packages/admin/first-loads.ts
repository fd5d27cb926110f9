/**
 * What is loaded before anything can be done, each with all that it stands on, in as few files as it takes: on a bad line every
 * file costs a turn of its own. What an earlier one holds is not in a later one. All else is divided by the bundler.
 */
export const firstLoads = [
  // Before one has signed in: Vue, the router, the form, and the words that the shell speaks too.
  { name: 'way-in', test: /\/admin\/src\/(app\/main\.ts|people\/LoginPage\.vue)$/, priority: 3 },
  // Behind every address that needs a session.
  { name: 'shell', test: /\/admin\/src\/(app\/shell\/Shell|design\/face\/FourFaces)\.vue$/, priority: 2 },
  // Where a day begins, and where a mail leads.
  { name: 'inbox', test: /\/admin\/src\/run\/TasksPage\.vue$/, priority: 1 },
  // What nearly every other page has: dialogs with a reason, fields, dates and badges.
  {
    name: 'parts',
    test: /\/admin\/src\/design\/(badge|time|page)\/|\/design\/command\/(Reason|Refusal)[A-Za-z]*\.vue$/,
  },
]
