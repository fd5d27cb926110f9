import { gives } from '../a-command.ts'
import type { Story } from '../a-story.ts'
import { OfficeRuns } from './office-runs.ts'

const letter = { title: 'Nota Dinas Kepala Diskominfo Nomor 045/118/2026' }

/** In Mojokerto's offices work is paused, taken by one of several, skipped, put right, talked about: where it is seen. */
export async function interruptedWorkToSee(story: Pick<Story, 'signsIn'>) {
  const [admin, walidata, statistik] = await Promise.all(
    ['admin', 'walidata', 'statistik'].map((name) => story.signsIn(name)),
  )
  const runs = new OfficeRuns(story)

  const paused = await runs.upTo('2', 'Luas Panen Padi')
  await gives(admin!, 'pauseTask', { task: paused.task, reason: 'Menunggu hasil kerangka sampel.', letter })
  const halted = await runs.upTo('3', 'Populasi Ternak')
  await gives(admin!, 'pauseRun', { run: halted.run, reason: 'Kantor tutup karena banjir.', letter })

  const others = await runs.upTo('2', 'Produksi Ikan Budidaya')
  await gives(walidata!, 'claimTask', { task: others.task })
  const own = await runs.upTo('2', 'Produksi Cabai Rawit')
  await gives(statistik!, 'claimTask', { task: own.task })

  const skipped = await runs.upTo('3', 'Harga Gabah')
  await gives(admin!, 'skipTask', {
    task: skipped.task,
    reason: 'Format sudah disampaikan dalam rapat.',
    authority: 'Surat Sekretaris Daerah Nomor 045/77/2026',
  })

  const corrected = await runs.upTo('2', 'Produksi Telur')
  await runs.goesOn(corrected.run, '2')
  await gives(statistik!, 'correctRecord', {
    task: corrected.task,
    text: 'Format yang benar memuat kolom kecamatan.',
  })
  const { viewer } = await statistik!.ask<{ viewer: { person: { id: string } } }>(
    '{ viewer { person { id } } }',
  )
  await gives(admin!, 'commentOnRun', {
    run: corrected.run,
    task: corrected.task,
    text: '@Statistisi Diskominfo, apakah satuannya ton atau butir?',
    mentions: [viewer.person.id],
  })
  await gives(statistik!, 'commentOnRun', { run: corrected.run, text: 'Butir, seperti triwulan lalu.' })
  const record = (await gives(admin!, 'issueRecord', { run: corrected.run })).record!

  const unfinished = await runs.upTo('3', 'Nilai Tukar Petani')
  return {
    'an unfinished task': `/tugas/${unfinished.task}`,
    ...{ 'a paused task': `/tugas/${paused.task}`, 'a paused run': `/pelaksanaan/${halted.run}` },
    'a task in a paused run': `/tugas/${halted.task}`,
    ...{ 'a task claimed by another': `/tugas/${others.task}`, 'a claimed task': `/tugas/${own.task}` },
    'a skipped task': `/tugas/${skipped.task}`,
    'a corrected task, talked about': `/tugas/${corrected.task}`,
    'a run that is talked about': `/pelaksanaan/${corrected.run}`,
    'a record that is verified': `/verifikasi/${record.code}`,
    ...{ 'a record that nobody issued': '/verifikasi/AAAA-BBBB-CCCC', verification: '/verifikasi' },
    ...{ notices: '/pemberitahuan', 'notice settings': '/pengaturan/pemberitahuan' },
    ...{ absence: '/tidak-di-tempat', 'the inbox of several': '/tugas' },
  }
}
