import { handedInAs } from '../a-task.ts'
import type { Story } from '../a-story.ts'
import type { TheClock } from '../the-clock.ts'

/** In Mojokerto a run waits for a decision, with something late, sent back, handed in and closed behind it: where it is seen. */
export async function workToSee(story: Story, clock: TheClock) {
  const admin = await story.signsIn('admin')
  const { run } = await admin.starts('Produksi Jagung menurut Kecamatan', '2026-T3')
  const does = async (name: string, step: string, doing: object) => {
    const person = await story.signsIn(name)
    const task = await person.finds(step)
    await person.completes(task, doing)
    return task.id
  }
  const note = handedInAs.note('Terlampir.')
  const format = handedInAs.link('https://satudata.contoh.id/format', 'Format triwulan')
  const closed = await does('forum', '1', { handsIn: { 'daftar-data': note } })
  await does('walidata', '2', { handsIn: { 'format-tabel': format } })
  await does('statistik', '3', { handsIn: { 'format-tabel': note } })
  const table = await (await story.signsIn('data.disperta')).uploads('jagung.csv', 'kecamatan,ton\n')
  await does('data.disperta', '4', { handsIn: { 'data-sektoral': table } })
  await does('portal.disperta', '5', { decides: 'Tidak sesuai', because: 'Kecamatan Pacet belum terisi.' })
  clock.strikes('Mon 12 Oct 2026 14.00')
  await does('data.disperta', '4', { handsIn: { 'data-sektoral': table } })
  const { id } = await (await story.signsIn('portal.disperta')).finds('5')
  const { sops, datasets } = await admin.ask<{
    sops: { nodes: { id: string; version: { id: string } | null }[] }
    datasets: { nodes: { id: string }[] }
  }>(`query { sops { nodes { id version { id } } } datasets(filter: { search: "jagung" }) { nodes { id } } }`)
  const dataset = datasets.nodes[0]!.id
  const sop = sops.nodes.find(({ version }) => version)!
  return {
    ...{ 'the inbox': '/tugas', 'an open task': `/tugas/${id}`, 'a closed task': `/tugas/${closed}` },
    ...{ runs: '/pelaksanaan', 'a run': `/pelaksanaan/${run!.id}` },
    'starting a run': `/pelaksanaan/baru?dataset=${dataset}`,
    ...{ SOPs: '/sop', 'an SOP': `/sop/${sop.id}` },
    'a printed SOP': `/sop/${sop.id}/cetak?versi=${sop.version!.id}`,
    ...{ datasets: '/dataset', 'a dataset': `/dataset/${dataset}`, compliance: '/kepatuhan' },
    ...{ bottlenecks: '/kepatuhan/hambatan', variants: '/kepatuhan/varian?along=role' },
    'times of laws, of which there are none': '/kepatuhan/tenggat-hukum',
    ...{ 'slow steps': '/kepatuhan/hambatan?heat=p90', 'tasks behind a figure': '/kepatuhan?tasks=closed' },
    'how one of them was counted': `/kepatuhan?tasks=closed&task=${closed}`,
    ...{ 'a page that does not exist': '/tidak-ada', 'a used invitation': '/undangan/terpakai' },
  }
}
