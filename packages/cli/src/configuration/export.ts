import { join } from 'node:path'
import { readdir } from 'node:fs/promises'
import { readRegency } from '@satualur/sop-format'
import type { Lock } from '@satualur/sop-format/folder'
import {
  exportedTexts,
  isDatasetFile,
  lockFile,
  lockText,
  schemaFiles,
  schemaFolder,
} from '@satualur/sop-format/folder'
import { Refused } from '../terminal/say.ts'
import { confirmed } from '../terminal/confirmed.ts'
import { exitCode } from './exit-code.ts'
import type { TextFile } from './folder/folder.ts'
import { textIn, writeText } from './folder/folder.ts'
import { hashOf, readLock } from './folder/lock.ts'
import type { ServerFiles } from './server/plan.ts'
import { filesOf } from './server/plan.ts'
import { schemaText } from './folder/schema-files.ts'
import { session } from './server/session.ts'
import { tellJson, tellLine } from './tell.ts'
import { waiting } from '../terminal/waiting.ts'
import type { Words } from './words.ts'

type State = 'new' | 'changed' | 'same'

const states: Record<State, string> = {
  new: 'baru · new      ',
  changed: 'ubah · changed  ',
  same: 'tetap · same    ',
}

/** Writes the regency as files, with all that editing them needs. Answers the exit code. */
export async function exportFiles(words: Words): Promise<number> {
  const { folder, isJson } = words
  const lock = await readLock(folder)
  const files = await session(words, lock?.regency ?? null, (server) =>
    waiting('Mengambil konfigurasi · fetching the configuration', () => filesOf(server)),
  )
  const regency = keyOf(files)
  if (lock && lock.regency !== regency) throw otherRegency(folder, lock.regency, regency)
  const texts = exportedTexts(files)
  const written = await Promise.all(
    texts.map(async (file) => ({ ...file, before: await textIn(folder, file.name) })),
  )
  const edited = written.filter((file) => isEdited(file, lock)).map(({ name }) => name)
  if (edited.length > 0 && !(await confirmed(words, overwriting(edited)))) return exitCode.different
  for (const file of written) if (file.before !== file.text) await writeText(folder, file)
  await writeSchemas(folder)
  const hashes = Object.fromEntries(texts.map(({ name, text }) => [name, hashOf(text)]))
  await writeText(folder, {
    name: lockFile,
    text: lockText({ regency, digest: files.digest, files: hashes }),
  })

  const strays = await straysIn(folder, texts)
  const told = written.map((file) => ({ name: file.name, state: stateOf(file) }))
  if (isJson) tellJson({ folder, regency, digest: files.digest, files: told, strays })
  else tell(folder, told, strays)
  return exitCode.done
}

function keyOf({ regency }: ServerFiles): string {
  const read = readRegency(regency)
  if ('problems' in read) throw new Error(`the server’s own file: ${read.problems[0]?.message.en}`)
  return read.configuration.key
}

const stateOf = ({ text, before }: { text: string; before: string | null }): State =>
  before === null ? 'new' : before === text ? 'same' : 'changed'

/** Changed since the export or the application that this folder remembers, and never applied. */
const isEdited = ({ name, text, before }: TextFile & { before: string | null }, lock: Lock | null): boolean =>
  before !== null && before !== text && hashOf(before) !== lock?.files[name]

async function writeSchemas(folder: string): Promise<void> {
  for (const name of schemaFiles) {
    const file = { name: join(schemaFolder, name), text: schemaText(name) }
    if ((await textIn(folder, file.name)) !== file.text) await writeText(folder, file)
  }
}

/** Files of what the server does not have (any more): to apply this folder would bring them back. */
async function straysIn(folder: string, texts: readonly TextFile[]): Promise<string[]> {
  const names = new Set(texts.map(({ name }) => name))
  return (await readdir(folder)).filter((name) => isRead(name) && !names.has(name)).sort()
}

const isRead = (name: string): boolean => name.endsWith('.sop.yaml') || isDatasetFile(name)

function tell(folder: string, files: readonly { name: string; state: State }[], strays: readonly string[]) {
  for (const { name, state } of files) tellLine(`  ${states[state]} ${name}`)
  for (const name of strays)
    tellLine(
      `  ! ${name}: tidak ada di server; hapus bila tidak dipakai · not on the server; remove it if unused`,
    )
  tellLine(`Konfigurasi ada di ${folder}.\nThe configuration is in ${folder}.`)
}

const overwriting = (names: readonly string[]) => ({
  id: `Berkas ini diubah di sini dan belum diterapkan: ${names.join(', ')}. Timpa?`,
  en: `These files were edited here and not applied: ${names.join(', ')}. Overwrite them?`,
})

const otherRegency = (folder: string, theirs: string, own: string) =>
  new Refused(
    `Folder ${folder} milik “${theirs}”, sedangkan Anda masuk di “${own}”. Pilih folder lain dengan --to.`,
    `The folder ${folder} belongs to “${theirs}”, but you are signed in to “${own}”. Choose another with --to.`,
    exitCode.wrongUsage,
  )
