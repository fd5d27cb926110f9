/** How a configuration command ended, for scripts; `usage.ts` and docs/configuration.md tell it to people. */
export const exitCode = {
  done: 0,
  /** Differences, or problems in the files. */
  different: 1,
  wrongUsage: 2,
  /** The server said no: the configuration has moved, the person may not, the password is wrong. */
  refused: 3,
  unreachable: 4,
  /** As shells have it for Ctrl-C. */
  interrupted: 130,
} as const
