import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openDataFolder, refusalOf } from '@satualur/postgres'
import { checkPort } from './free-port.ts'
import { invitationLink, openHouse, saidSettings } from './house.ts'
import { openDatabase } from './open-database.ts'
import type { Opened } from './opened.ts'
import { bringSampleWorld } from './sample-world.ts'
import { noteStart, saidIn } from './started-with.ts'
import { say } from '../terminal/say.ts'
import type { StartWords } from './start-words.ts'

/** From nothing to a listening SatuAlur. Goes no further once somebody has asked to stop. */
export async function openAll(words: StartWords, opened: Opened, stopAsked: Promise<void>): Promise<void> {
  const mayGoOn = untilStopped(stopAsked)
  const said = saidSettings()
  await checkPort(said.host, words.port)
  const { path } = await openDataFolder(words.dataFolder)
  const filesFolder = join(path, 'files')
  await mkdir(filesFolder, { recursive: true }).catch((error: unknown) => {
    throw refusalOf(error, filesFolder)
  })

  mayGoOn()
  const database = await openDatabase(words)
  opened.add(database.close)

  mayGoOn()
  const server = await openHouse(said, { ownerUrl: database.ownerUrl, port: words.port, filesFolder })
  opened.add((hurry) => Promise.race([server.close(), hurry]))

  await noteStart(path, { at: Date.now(), url: server.url, settings: saidIn(process.env) })

  const hasSample = await bringSampleWorld(server.house, words)
  const link = hasSample ? null : await invitationLink(server)
  if (link !== null)
    say(
      `\nBelum ada kabupaten. Buka tautan sekali pakai ini untuk menjadi admin pertama (berlaku 24 jam):`,
      `No regency yet. Open this one-time link to become the first admin (valid for 24 hours):\n  ${link}`,
    )
  say(`\nSatuAlur siap · SatuAlur is ready: ${server.url}`)
}

function untilStopped(stopAsked: Promise<void>): () => void {
  let isStopped = false
  void stopAsked.then(() => (isStopped = true))
  return () => {
    if (isStopped) throw new Error('Stopped in the middle of a start')
  }
}
