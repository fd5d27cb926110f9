import { refusalOfLostServer } from '@satualur/postgres'
import { setTimeout as pause } from 'node:timers/promises'
import { listenForStop } from './stop-signal.ts'
import { openAll } from './open-all.ts'
import { Opened } from './opened.ts'
import { Refused, say } from '../terminal/say.ts'
import type { StartWords } from './start-words.ts'

/** A polite stop is over within this; what is not closed by then is closed in a hurry. */
const patienceMilliseconds = 10_000

/** Runs SatuAlur until somebody stops it. Answers the exit code. */
export async function start(words: StartWords): Promise<number> {
  const { stopAsked, hurryAsked } = listenForStop()
  const opened = new Opened()
  const opening = openAll(words, opened, stopAsked)
  try {
    await Promise.race([stopAsked, opening.then(() => stopAsked)])
    say('Menghentikan SatuAlur … · stopping')
    return await stop(opening, opened, hurryAsked)
  } catch (error) {
    await opened.close(hurryAsked)
    throw error instanceof Refused ? error : await refusalOfLostServer(error, words.dataFolder)
  }
}

async function stop(opening: Promise<void>, opened: Opened, hurryAsked: Promise<void>): Promise<number> {
  let isHurried = false
  const hurry = Promise.race([hurryAsked, pause(patienceMilliseconds, undefined, { ref: false })]).then(
    () => {
      isHurried = true
    },
  )
  await opened.close(hurry)
  // Stopped in the middle of a start: whatever was being opened meets closed doors, or has just come to be.
  await Promise.race([opening.catch(() => undefined), hurry])
  await opened.close(hurry)
  say('SatuAlur berhenti. · SatuAlur has stopped.')
  return isHurried ? 1 : 0
}
