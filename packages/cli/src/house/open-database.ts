import {
  createDatabase,
  databaseExists,
  runningUrl,
  startPostgres,
  withClient,
  type StartStep,
} from '@satualur/postgres'
import type { Close } from './opened.ts'
import type { Place } from './place.ts'
import { Refused, say } from '../terminal/say.ts'

export interface OpenDatabase {
  /** A login that may make tables and roles. */
  ownerUrl: string
  close: Close
}

export const databaseName = 'satualur'

/** The operator's own server when there is one, else a PostgreSQL in the data folder. */
export const openDatabase = ({ dataFolder, databaseUrl }: Place): Promise<OpenDatabase> =>
  databaseUrl === null ? openEmbedded(dataFolder) : openForeign(databaseUrl)

/** For a short piece of work: on the server that SatuAlur runs at this moment, or on one that is started for it alone. */
export async function withOwner<T>(place: Place, work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const running = place.databaseUrl === null ? await runningUrl(place.dataFolder, databaseName) : null
  if (running !== null) return work(running)
  const { ownerUrl, close } = await openDatabase(place)
  const hurry = Promise.withResolvers<void>()
  try {
    return await work(ownerUrl)
  } finally {
    await close(hurry.promise)
  }
}

async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const postgres = await startPostgres({
    folder,
    log: (line) => say(`${new Date().toISOString()} ${line}`),
    onProgress: (step) => say(sentences[step]),
  })
  if (!(await databaseExists(postgres.superuserUrl, databaseName)))
    await createDatabase(postgres.superuserUrl, databaseName)
  const stopInHurry = () => postgres.stop({ isHurried: true })
  return {
    ownerUrl: postgres.url(databaseName),
    close: (hurry) => Promise.race([postgres.stop(), hurry.then(stopInHurry)]),
  }
}

async function openForeign(ownerUrl: string): Promise<OpenDatabase> {
  try {
    await withClient(ownerUrl, (client) => client.query('select 1'))
  } catch (error) {
    const why = (error as Error).message
    throw new Refused(
      `Server pada DATABASE_URL tidak dapat dihubungi: ${why}.`,
      `The server of DATABASE_URL cannot be reached: ${why}.`,
    )
  }
  return { ownerUrl, close: () => Promise.resolve() }
}

const sentences: Record<StartStep, string> = {
  makingCluster: 'Membuat basis data baru · making a new database',
  startingServer: 'Menyalakan PostgreSQL · starting PostgreSQL',
  recoveringAfterCrash: 'Memulihkan basis data setelah berhenti mendadak · recovering after a crash',
  serverAdopted: 'Memakai PostgreSQL yang masih berjalan · adopting the PostgreSQL that still runs',
}
