import { useIntervalFn } from '@vueuse/core'

const everyMinutes = 5

/** The time that is left melts while nobody does anything: asks again now and then, as long as somebody looks. */
export function whileTimePasses(ask: () => void) {
  useIntervalFn(() => {
    if (!document.hidden) ask()
  }, everyMinutes * 60_000)
}
