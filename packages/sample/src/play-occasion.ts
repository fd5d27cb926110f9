import { startRun } from '@satualur/api'
import { publishingSince } from './before-publishing.ts'
import { Chance } from './chance.ts'
import { habitsOf, whoPublish } from './habits.ts'
import type { TableDesk } from './handed-table.ts'
import type { KnownRegency } from './known-regency.ts'
import type { Occasion } from './occasions.ts'
import { playRun } from './play-run.ts'
import type { Player } from './player.ts'

/** Plays the run of a dataset's period; a table comes over the desk. */
export async function playOccasion(
  { key, calendar, admin }: KnownRegency,
  { sop, dataset, period, startsAt, fate, chance, table }: Occasion,
  { until, acting }: Player,
  desk: TableDesk | null,
): Promise<void> {
  const started = await startRun(await acting(admin, startsAt), { sop: sop.id, dataset: dataset.id, period })
  // Somebody is still at work on the period without a table.
  if (table !== null && typeof started === 'object' && started && 'openRunId' in started) return
  if (typeof started !== 'object' || started === null || !('events' in started)) {
    throw new Error(`The sample world could not start ${sop.sop.key} for ${dataset.key} ${period}.`)
  }
  const taking = new Chance(`${key} ${sop.sop.key} ${dataset.key} ${period} taking`)
  const brought = desk && table !== null ? { desk, handed: { dataset, period, text: table } } : null
  const stage = {
    ...{ sop: sop.sop, calendar, fate, chance, taking, until, acting, admin, words, table: brought },
    habits: brought ? whoPublish : habitsOf(key, dataset.opd),
    isPublishing: startsAt >= publishingSince(until),
    ...{ extension: null, waitsAt: null },
  }
  await playRun(stage, started.runId, started.events)
}

const words = {
  sentBack: [
    'Angka pada kolom jumlah belum sama dengan rekapitulasi kecamatan.',
    'Satuan belum diisi pada beberapa baris.',
    'Periode data belum sesuai dengan yang diminta.',
    'Metadata belum lengkap: konsep dan definisi masih kosong.',
    'Format tabel belum sesuai dengan format yang disepakati.',
  ],
  calledOff: 'Dataset digabung dengan dataset lain pada Daftar Data.',
}
