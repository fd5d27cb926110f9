export interface StopSignal {
  /** Resolves when somebody asks the program to stop. */
  stopAsked: Promise<void>
  /** Resolves when somebody asks again. */
  hurryAsked: Promise<void>
}

/** In a terminal, one Ctrl-C arrives up to three times: by itself, through npm, and through the launcher. */
const samePressMilliseconds = 1000

/** Listens to Ctrl-C, to a polite kill, to the end of the terminal, and to the death of the launcher. */
export function listenForStop(): StopSignal {
  const stop = Promise.withResolvers<void>()
  const hurry = Promise.withResolvers<void>()
  let askedAt: number | null = null
  const ask = () => {
    askedAt ??= performance.now()
    if (performance.now() - askedAt > samePressMilliseconds) hurry.resolve()
    stop.resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  process.on('disconnect', ask)
  return { stopAsked: stop.promise, hurryAsked: hurry.promise }
}
