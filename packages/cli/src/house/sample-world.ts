import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '@satualur/api'
import { loadSampleWorld, sampleLogins, samplePassword } from '@satualur/sample'
import { movingLine } from '../terminal/moving-line.ts'
import { say } from '../terminal/say.ts'
import type { StartWords } from './start-words.ts'

/** Removed samples stay away, also from a house that has no other regency yet. */
const removalNote = (dataFolder: string) => join(dataFolder, 'sample-removed')

export const noteRemoval = (dataFolder: string): Promise<void> => writeFile(removalNote(dataFolder), '')

/** Makes the sample regencies where they are wanted and missing. Answers whether they are there. */
export async function bringSampleWorld(house: House, words: StartWords): Promise<boolean> {
  if (!(await isWanted(house, words))) return false
  const line = movingLine('Memuat kabupaten contoh · loading the sample regencies')
  await loadSampleWorld(house, (regency, played, of) => line.show(`${regency} ${played}/${of}`))
  line.end()
  sayLogins()
  return true
}

/** Not where somebody has begun in earnest: samples among real regencies would surprise. */
async function isWanted(house: House, { isEmpty, dataFolder }: StartWords): Promise<boolean> {
  if (isEmpty) return false
  const regencies = await house.door.askAs<{ isSample: boolean }>('app.house', 'whole', {
    sql: 'select is_sample as "isSample" from regency',
    parameters: [],
  })
  if (regencies.some(({ isSample }) => !isSample)) return false
  return access(removalNote(dataFolder)).then(
    () => false,
    () => true,
  )
}

function sayLogins() {
  const logins = sampleLogins()
  const width = Math.max(...logins.map(({ email }) => email.length))
  say(`\nMasuk sebagai · sign in as (kata sandi · password: ${samplePassword})`)
  for (const [regency, ofRegency] of Map.groupBy(logins, (login) => login.regency)) {
    const catalogue = ofRegency[0]?.catalogue
    say(catalogue ? `  ${regency} · katalog publik · public catalogue: ${catalogue}` : `  ${regency}`)
    for (const { email, position } of ofRegency) say(`    ${email.padEnd(width)}  ${position}`)
  }
}
