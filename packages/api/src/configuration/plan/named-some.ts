const namedAtMost = 5

/** The first of them by name; a plan is no list of everything. */
export const some = (names: readonly string[]): string =>
  names.slice(0, namedAtMost).join(', ') + (names.length > namedAtMost ? ', …' : '')
