import { startRun } from '@satualur/api'
import { Chance } from './chance.ts'
import type { KnownRegency } from './known-regency.ts'
import { playRun } from './play-run.ts'
import type { Player } from './player.ts'
import type { SampleRequest } from './sample-requests.ts'

/** Plays the run that answers a request, from the day on which it was received. */
export async function answerRequest(
  { key, calendar, admin }: KnownRegency,
  { sop, opd, title, startsAt, ...request }: SampleRequest,
  { until, acting }: Player,
): Promise<void> {
  const started = await startRun(await acting(admin, startsAt), { sop: sop.id, opd: opd.id, title })
  if (typeof started !== 'object' || started === null || !('events' in started))
    throw new Error(`The sample world could not start ${sop.sop.key}: ${title}`)
  const taking = new Chance(`${key} ${opd.key} ${title} taking`)
  const stage = {
    ...{ sop: sop.sop, calendar, taking, until, acting, admin, words, ...request },
    ...{ isPublishing: false, table: null },
  }
  await playRun(stage, started.runId, started.events)
}

const words = {
  sentBack: [
    'Informasi yang disiapkan belum menjawab seluruh permohonan.',
    'Tahun dokumen belum sesuai dengan yang diminta.',
    'Bagian yang memuat data pribadi belum dihitamkan.',
  ],
  calledOff: 'Pemohon mencabut permohonannya.',
}
