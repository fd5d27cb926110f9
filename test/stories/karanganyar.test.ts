import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HandedIn } from './a-task.ts'
import { handedInAs } from './a-task.ts'
import { complianceByStep, endOf, historyOf, verdictsOf } from './a-run.ts'
import type { Story } from './a-story.ts'
import { openStory } from './a-story.ts'
import { TheClock } from './the-clock.ts'

/*
 * SOP Pengunggahan Data pada Kanal Opendata: four steps of 60 minutes; step 3 sends back to 2 (Tolak).
 * It begins the day before the Christmas holidays (24 and 25 December 2026 off) and ends on the last afternoon of the
 * year: the holidays of 2027 are not decreed, so what is due there is due provisionally. Hours: Mon-Thu 07.30-12.00,
 * 13.00-16.00; Fri 07.30-11.30, 13.00-16.30.
 */
describe('Karanganyar: the village funds go onto the open data channel', () => {
  const clock = new TheClock('Wed 23 Dec 2026 15.30')
  let story: Story
  let run: string
  let sheet: HandedIn
  beforeAll(async () => {
    story = await openStory('karanganyar', { clock, neighbour: 'pringsewu' })
  })
  afterAll(() => story?.close())

  const checked = handedInAs.note('Sudah dicek; kolom kecamatan ditambahkan.')
  const decision = handedInAs.note('Boleh diunggah: tidak memuat data pribadi.')
  const reason = 'Desa Ngadirejo tercatat dua kali dengan angka berbeda.'

  it('begins before Christmas: what was handed over arrives after the holidays', async () => {
    const admin = await story.signsIn('admin')
    run = (await admin.starts('Realisasi Penyaluran Dana Desa menurut Desa', '2026-T4')).run!.id
    const ppid = await story.signsIn('data.dpmd')
    const handing = await ppid.finds('1')
    expect(handing).toMatchObject({ due: 'Mon 28 Dec 2026 08.00', remainingMinutes: 60, cameFrom: [] })
    clock.strikes('Mon 28 Dec 2026 07.50')
    sheet = await ppid.uploads('dana-desa-2026-T4.csv', 'desa,rupiah\nNgadirejo,1\nNgadirejo,2\n')
    await ppid.completes(handing, { handsIn: { 'data-diterima': sheet } })

    const pelaksana = await story.signsIn('sekretaris.dpmd')
    const checking = await pelaksana.finds('2')
    expect(checking).toMatchObject({ standing: 'ON_TIME', received: { 'data-diterima': sheet } })
    expect((await pelaksana.downloads(sheet)).content).toContain('Ngadirejo,2')
    clock.strikes('Mon 28 Dec 2026 09.20')
    await pelaksana.completes(checking, { handsIn: { 'data-dicek': handedInAs.note('Sudah dicek.') } })
  })

  it('is refused by the head of the agency: Tolak, and not without a reason', async () => {
    clock.strikes('Mon 28 Dec 2026 10.10')
    const head = await story.signsIn('kepala.dpmd')
    const deciding = await head.finds('3')
    expect(deciding.received).toEqual({ 'data-dicek': handedInAs.note('Sudah dicek.') })
    expect(Object.keys(deciding.outcomes)).toEqual(['bisa diupload', 'Tolak'])
    expect(await head.tries(deciding, { decides: 'Tolak' })).toMatchObject({ __typename: 'ReasonMissing' })
    await head.completes(deciding, { decides: 'Tolak', because: reason })

    const pelaksana = await story.signsIn('sekretaris.dpmd')
    const again = await pelaksana.finds('2')
    expect(again).toMatchObject({
      attempt: 2,
      cameFrom: [`3: ${reason}`],
      received: { 'data-diterima': sheet },
    })
    clock.strikes('Mon 28 Dec 2026 11.30')
    await pelaksana.completes(again, { handsIn: { 'data-dicek': checked } })
    expect(await head.finds('3')).toMatchObject({ attempt: 2, received: { 'data-dicek': checked } })
  })

  it('lets nobody but its performer complete a task', async () => {
    const task = await (await story.signsIn('kepala.dpmd')).finds('3')
    for (const name of ['sekda', 'admin', 'kepala.dinkes', 'opendata']) {
      const refused = await (await story.signsIn(name)).tries(task, { decides: 'bisa diupload' })
      expect(refused, name).toMatchObject({ __typename: 'NotYourTask' })
    }
  })

  it('waits long for the second decision, and is done on the last afternoon of the year', async () => {
    clock.strikes('Thu 31 Dec 2026 15.30')
    const head = await story.signsIn('kepala.dpmd')
    const deciding = await head.finds('3')
    expect(deciding).toMatchObject({ standing: 'LATE', remainingMinutes: -1470 })
    await head.completes(deciding, { decides: 'bisa diupload', handsIn: { 'keputusan-unggah': decision } })

    clock.strikes('Thu 31 Dec 2026 15.50')
    const uploader = await story.signsIn('opendata2')
    const last = await uploader.finds('4')
    expect(last.received).toEqual({ 'keputusan-unggah': decision })
    await uploader.completes(last, {
      handsIn: { 'data-siap-diupload': handedInAs.link('https://opendata.contoh.id/dana-desa', 'Dana Desa') },
    })
    expect(await (await story.signsIn('opendata')).inbox()).toEqual([])
    expect(await endOf(run, await story.signsIn('sekda'))).toEqual({
      ...{ status: 'COMPLETED', openTaskCount: 0, isChainIntact: true, closedAt: 'Thu 31 Dec 2026 15.50' },
    })
  })

  it('kept these times, counted by hand', async () => {
    expect(await verdictsOf(run, await story.signsIn('sekda'))).toEqual([
      // 60 menit: 30 until Wed 16.00; 24 Dec cuti, 25 Natal, 26-27 weekend; 30 from Mon 07.30. Used 30 + 20
      '1: Wed 23 Dec 15.30, due Mon 28 Dec 08.00, closed Mon 28 Dec 07.50, ON_TIME, used 50, in all 50',
      // Used 07.50-09.20, late 08.50-09.20
      '2: Mon 28 Dec 07.50, due Mon 28 Dec 08.50, closed Mon 28 Dec 09.20, LATE by 30, used 90, in all 90',
      '3: Mon 28 Dec 09.20, due Mon 28 Dec 10.20, closed Mon 28 Dec 10.10, ON_TIME, used 50, in all 50',
      // 60 menit anew. Used 10.10-11.30, late 11.10-11.30; both attempts 90 + 80
      '2 (2): Mon 28 Dec 10.10, due Mon 28 Dec 11.10, closed Mon 28 Dec 11.30, LATE by 20, used 80, in all 170',
      // 30 until 12.00, 30 from 13.00. Used Mon 30 + 180, Tue and Wed 450 each, Thu 270 + 150 = 1530;
      // late Mon 13.30-16.00 = 150, + 900 + 420 = 1470; both attempts 50 + 1530
      '3 (2): Mon 28 Dec 11.30, due Mon 28 Dec 13.30, closed Thu 31 Dec 15.30, LATE by 1470, used 1530, in all 1580',
      // 30 until Thu 16.00; nobody has decreed 1 January 2027, so 30 from Fri 07.30, provisionally
      '4: Thu 31 Dec 15.30, due Fri 01 Jan 08.00 provisionally, closed Thu 31 Dec 15.50, ON_TIME, used 20, in all 20',
    ])
  })

  it('is told in sentences, and counted step by step', async () => {
    const viewer = await story.signsIn('sekda')
    expect(await historyOf(run, viewer)).toEqual([
      'Administrator SatuAlur Diskominfo: Memulai pelaksanaan',
      'Pengelola Data DPMD: Langkah 1 diselesaikan',
      'Sekretaris Dinas Pemberdayaan Masyarakat dan Desa: Langkah 2 diselesaikan',
      `Kepala Dinas Pemberdayaan Masyarakat dan Desa: Langkah 3 dikembalikan, “Tolak”: “${reason}”`,
      'Sekretaris Dinas Pemberdayaan Masyarakat dan Desa: Langkah 2 diselesaikan',
      'Kepala Dinas Pemberdayaan Masyarakat dan Desa: Langkah 3 diselesaikan, “bisa diupload”',
      'Pranata Komputer Diskominfo: Langkah 4 diselesaikan',
      'Pranata Komputer Diskominfo: Pelaksanaan selesai',
    ])
    expect(await complianceByStep(viewer)).toEqual({
      1: '1 closed: 1 on time',
      2: '2 closed: 2 late',
      3: '2 closed: 1 on time, 1 late; 1 sent back',
      4: '1 closed: 1 on time',
    })
  })

  it('stays within Karanganyar: a neighbour sees no run, no figures and no file', async () => {
    const neighbour = await story.neighbour()
    expect(await endOf(run, neighbour)).toBeNull()
    expect(await complianceByStep(neighbour)).toEqual({})
    expect((await neighbour.downloads(sheet)).status).toBe(404)
  })
})
