/** What a timed stretch of calls came to. */
export interface Measured {
  perSecond: number
  /** Milliseconds of a call that half of them stayed under, and 99 in 100. */
  p50: number
  p99: number
  calls: number
}

/** Calls `call` again and again from `callers` sides for that long. `call` answers how many operations it did. */
export async function measure(
  callers: number,
  seconds: number,
  call: (side: number) => Promise<number>,
): Promise<Measured> {
  const until = performance.now() + seconds * 1000
  const took: number[] = []
  let operations = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: callers }, async (_, side) => {
      while (performance.now() < until) {
        const at = performance.now()
        const done = await call(side)
        if (done === 0) return
        took.push((performance.now() - at) / done)
        operations += done
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  took.sort((one, other) => one - other)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN
  return { perSecond: operations / elapsed, p50: at(0.5), p99: at(0.99), calls: took.length }
}

export const median = (values: number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1]!
