import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What has become of the sample regencies here: one that was broken off is begun anew, a removed one stays away. */
export type SampleNote = 'loading' | 'loaded' | 'removed'

const noteIn = (dataFolder: string) => join(dataFolder, 'sample-regencies')

export const readSampleNote = (dataFolder: string): Promise<SampleNote | null> =>
  readFile(noteIn(dataFolder), 'utf8').then(
    (text) => text.trim() as SampleNote,
    () => null,
  )

export const writeSampleNote = (dataFolder: string, note: SampleNote): Promise<void> =>
  writeFile(noteIn(dataFolder), `${note}\n`)
