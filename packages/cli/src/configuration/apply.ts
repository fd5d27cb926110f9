import type { Locale } from '@satualur/engine'
import { lockFile, lockText } from '@satualur/sop-format/folder'
import { confirmed } from '../terminal/confirmed.ts'
import { exitCode } from './exit-code.ts'
import type { Folder } from './folder/folder.ts'
import { writeText } from './folder/folder.ts'
import { hashOf } from './folder/lock.ts'
import { handedIn } from './server/handed-in.ts'
import type { Plan } from './server/plan.ts'
import { applyTo, filesOf } from './server/plan.ts'
import { session } from './server/session.ts'
import type { SoundFolder } from './folder/sound-folder.ts'
import { readSoundFolder } from './folder/sound-folder.ts'
import { planLine, tellJson, tellLine } from './tell.ts'
import { waiting } from '../terminal/waiting.ts'
import type { Words } from './words.ts'

/** Plans, asks, and applies; what is applied is exactly what was planned, or nothing. Answers the exit code. */
export async function apply(words: Words): Promise<number> {
  const folder = await readSoundFolder(words)
  return session(words, folder.regencyKey, async (server) => {
    const before = await waiting('Membaca server · reading the server', () => filesOf(server))
    const { input, names } = handedIn(folder, before)
    const expecting = folder.lock?.digest ?? before.digest
    const applying = (isDryRun: boolean) =>
      applyTo(server, { ...input, expecting, isDryRun, prune: words.isPruned }, names)
    const planned = await waiting('Menyusun rencana · planning', () => applying(true))
    if (!words.isJson) tellPlan(planned, words.locale)
    if (words.isDryRun) return end(words, planned, false)
    if (isChanging(planned) && !(await confirmed(words, question))) return declined()
    const done = await waiting('Menerapkan · applying', () => applying(false))
    await remember(folder, done.digest)
    return end(words, done, true)
  })
}

const isChanging = ({ plan }: Pick<Plan, 'plan'>): boolean => plan.some(({ action }) => action !== 'KEEP')

function tellPlan(planned: Plan, locale: Locale) {
  for (const change of planned.plan) tellLine(planLine(change, locale))
  if (!isChanging(planned))
    tellLine('Server sudah sama dengan berkas ini.\nThe server is already as these files say.')
}

function end({ isJson }: Words, { plan, digest, versions }: Plan, isApplied: boolean): number {
  if (isJson) tellJson({ isApplied, plan, digest, versions })
  else if (isApplied && isChanging({ plan })) tellLine('Diterapkan.\nApplied.')
  else if (!isApplied) tellLine('Tidak ada yang diubah (--dry-run).\nNothing was changed (--dry-run).')
  return exitCode.done
}

function declined(): number {
  tellLine('Tidak ada yang diubah.\nNothing was changed.')
  return exitCode.different
}

/** From now on the folder expects what it has made. */
async function remember({ files, regencyKey }: SoundFolder, digest: string): Promise<void> {
  if (regencyKey === null) return
  const hashes = Object.fromEntries(filesIn(files).map(({ name, text }) => [name, hashOf(text)]))
  await writeText(files.path, {
    name: lockFile,
    text: lockText({ regency: regencyKey, digest, files: hashes }),
  })
}

const filesIn = ({ regency, sops, data }: Folder) => [...(regency ? [regency] : []), ...sops, ...data]

const question = { id: 'Terapkan rencana ini?', en: 'Apply this plan?' }
