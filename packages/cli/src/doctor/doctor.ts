import { access } from 'node:fs/promises'
import type { Place } from '../house/place.ts'
import { say } from '../terminal/say.ts'
import { databaseFindings } from './database-findings.ts'
import { diskFinding } from './disk-finding.ts'
import type { Finding } from './finding.ts'
import { fault } from './finding.ts'
import { judgedSettings } from './judged-settings.ts'
import { settingFindings, wrongSetting } from './setting-findings.ts'

/** Looks at what an operator asks about first, changes nothing, and says what to do. Answers 1 where something is at fault. */
export async function doctor(place: Place): Promise<number> {
  const judged = await judgedSettings(place.dataFolder, process.env)
  const findings = [
    ...judged.findings,
    ...wrongSetting(process.env),
    ...settingFindings(judged.settings),
    ...((await isThere(place.dataFolder))
      ? [await diskFinding(place.dataFolder), ...(await databaseFindings(place))]
      : [noFolder(place.dataFolder)]),
  ]
  for (const { state, id, en } of findings) say(`${marks[state]} ${id}`, `  ${en}`)
  const count = (wanted: Finding['state']) => findings.filter(({ state }) => state === wanted).length
  const [faults, notes] = [count('fault'), count('note')]
  say(
    `\n${faults} harus diperbaiki (✗), ${notes} perlu diketahui (!), ${count('sound')} baik (✓).`,
    `${faults} to be mended (✗), ${notes} to be known (!), ${count('sound')} sound (✓).`,
  )
  return faults > 0 ? 1 : 0
}

const marks: Record<Finding['state'], string> = { sound: '✓', note: '!', fault: '✗' }

const isThere = (folder: string): Promise<boolean> =>
  access(folder).then(
    () => true,
    () => false,
  )

const noFolder = (folder: string): Finding =>
  fault(
    `Folder data ${folder} belum ada. Jalankan npm start, atau sebutkan foldernya dengan --data.`,
    `There is no data folder ${folder} yet. Run npm start, or name the folder by --data.`,
  )
