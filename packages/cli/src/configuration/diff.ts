import { changeSentence, compareSops } from '@satualur/authoring'
import type { Locale, Sop } from '@satualur/engine'
import { readSop } from '@satualur/sop-format'
import { exitCode } from './exit-code.ts'
import { handedIn } from './server/handed-in.ts'
import type { Planned, ServerFiles } from './server/plan.ts'
import { applyTo, filesOf } from './server/plan.ts'
import { session } from './server/session.ts'
import type { SoundFolder } from './folder/sound-folder.ts'
import { readSoundFolder } from './folder/sound-folder.ts'
import { planLine, tellJson, tellLine } from './tell.ts'
import { waiting } from '../terminal/waiting.ts'
import type { Words } from './words.ts'

/** Tells what `apply --prune` would make different on the server. Answers 1 where that is anything, like diff. */
export async function diff(words: Words): Promise<number> {
  const { locale, isJson } = words
  const folder = await readSoundFolder(words)
  const [before, { plan }] = await session(words, folder.regencyKey, (server) =>
    waiting('Membandingkan dengan server · comparing with the server', async () => {
      const before = await filesOf(server)
      const { input, names } = handedIn(folder, before)
      const whole = { ...input, expecting: before.digest, isDryRun: true, prune: true }
      return [before, await applyTo(server, whole, names)] as const
    }),
  )
  const hasMoved = folder.lock !== null && folder.lock.digest !== before.digest
  const isDifferent = plan.some(({ action }) => action !== 'KEEP')
  const told = plan.map((change) => ({ ...change, changes: changesOf(change, before, folder, locale) }))
  if (isJson) tellJson({ isDifferent, hasMoved, plan: told })
  else tell(told, hasMoved, locale)
  return isDifferent ? exitCode.different : exitCode.done
}

function tell(plan: (Planned & { changes: string[] })[], hasMoved: boolean, locale: Locale) {
  for (const change of plan) {
    tellLine(planLine(change, locale))
    for (const sentence of change.changes) tellLine(`    ${sentence}`)
  }
  if (plan.every(({ action }) => action === 'KEEP')) tellLine('Tidak ada perbedaan.\nNo differences.')
  if (hasMoved)
    tellLine(
      'Server telah berubah sejak ekspor terakhir; sebagian perbedaan mungkin bukan dari Anda.\nThe server has moved since the last export; some of the differences may not be yours.',
    )
}

/** Cell by cell, what a new version of an SOP says otherwise. */
function changesOf(
  { kind, key, action }: Planned,
  before: ServerFiles,
  { sops }: SoundFolder,
  locale: Locale,
) {
  const after = [...sops.values()].find((sop) => sop.key === key)
  const was = sopIn(before, key)
  if (kind !== 'SOP' || action !== 'CHANGE' || !was || !after) return []
  return compareSops(was, after).changes.map((change) =>
    changeSentence(change, { before: was, after }, locale),
  )
}

function sopIn({ sops }: ServerFiles, key: string): Sop | null {
  const read = readSop(sops.find((one) => one.key === key)?.source ?? '')
  return 'sop' in read ? read.sop : null
}
