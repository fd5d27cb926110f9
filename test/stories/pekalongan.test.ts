import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handedInAs } from './a-task.ts'
import { complianceByStep, endOf, historyOf, verdictsOf } from './a-run.ts'
import type { Story } from './a-story.ts'
import { openStory } from './a-story.ts'
import { TheClock } from './the-clock.ts'

/*
 * SOP Penyebarluasan Data: four steps of days, in a line and without a way back. It begins on the last office day
 * before Nyepi and Idulfitri (18 to 24 March 2026 off), still in Ramadan (Mon-Thu 08.00-12.00, 12.30-15.00); later
 * the usual hours (Mon-Thu 07.30-12.00, 13.00-16.00; Fri 07.30-11.30, 13.00-16.30), and Good Friday, 3 April, is off.
 */
describe('Pekalongan: the fish landings are spread to the public', () => {
  const clock = new TheClock('Tue 17 Mar 2026 10.00')
  let story: Story
  let run: string
  beforeAll(async () => {
    story = await openStory('pekalongan', { clock, neighbour: 'kapuas-hulu' })
  })
  afterAll(() => story?.close())

  const verified = handedInAs.note('Terverifikasi: 28 hari lelang lengkap.')
  const approved = handedInAs.note('Disahkan.')

  it('asks for a period that fits the dataset, and runs once for each', async () => {
    const admin = await story.signsIn('admin')
    const title = 'Produksi Perikanan Tangkap di Tempat Pelelangan Ikan'
    expect(await admin.starts(title, '2026-T1')).toMatchObject({
      ...{ __typename: 'PeriodInvalid', message: expect.stringContaining('2026-03') },
    })
    run = (await admin.starts(title, '2026-02')).run!.id
    expect(await admin.starts(title, '2026-02')).toMatchObject({ __typename: 'RunAlreadyOpen' })
  })

  it('gives the producer three working days, which end ten days later', async () => {
    const produsen = await story.signsIn('data.dkp')
    const task = await produsen.finds('1')
    expect(task).toMatchObject({ due: 'Fri 27 Mar 2026 10.00', received: {} })
    clock.strikes('Fri 27 Mar 2026 09.30')
    const list = await produsen.uploads('lelang.csv', 'tanggal,ton\n2026-02-02,4.2\n')
    const minutes = handedInAs.link('https://satudata.contoh.id/ba-14', 'Berita Acara 14')
    // What was brought from outside is handed in beside the output, and not left out.
    expect(await produsen.tries(task, { handsIn: { 'daftar-terinput': list } })).toMatchObject({
      ...{ __typename: 'EvidenceMissing', message: expect.stringContaining('Berita Acara') },
    })
    await produsen.completes(task, { handsIn: { 'daftar-terinput': list, 'berita-acara': minutes } })

    const statistician = await story.signsIn('statistik')
    const checking = await statistician.finds('2')
    expect(checking.received).toEqual({ 'daftar-terinput': list })
    expect((await statistician.downloads(list)).content).toContain('2026-02-02,4.2')
    expect(await produsen.inbox()).toEqual([])
  })

  it('has no way back where the paper has none', async () => {
    clock.strikes('Tue 07 Apr 2026 11.00')
    const walidata = await story.signsIn('walidata')
    const checking = await walidata.finds('2')
    expect(checking).toMatchObject({ standing: 'LATE', remainingMinutes: -540 })
    expect(checking.outcomes).toEqual({ null: 'done' })
    for (const name of ['sekda', 'admin', 'data.dkp', 'kepala.bps']) {
      const refused = await (await story.signsIn(name)).tries(checking)
      expect(refused, name).toMatchObject({ __typename: 'NotYourTask' })
    }
    const stray = { 'daftar-disetujui': verified }
    expect(await walidata.tries(checking, { handsIn: stray })).toMatchObject({
      __typename: 'ArtefactUnknown',
    })
    await walidata.completes(checking, { handsIn: { 'daftar-terverifikasi': verified } })
  })

  it('is approved on a Saturday, and published the minute after its time', async () => {
    clock.strikes('Sat 11 Apr 2026 09.00')
    const statistician = await story.signsIn('statistisi.bps')
    const approving = await statistician.finds('3')
    expect(approving.received).toEqual({ 'daftar-terverifikasi': verified })
    await statistician.completes(approving, { handsIn: { 'daftar-disetujui': approved } })

    const walidata = await story.signsIn('walidata')
    const last = await walidata.finds('4')
    expect(last).toMatchObject({ due: 'Wed 15 Apr 2026 07.30', remainingMinutes: 900 })
    expect(last.received).toEqual({ 'daftar-disetujui': approved })
    clock.strikes('Wed 15 Apr 2026 07.31')
    const published = handedInAs.link('https://satudata.contoh.id/lelang', 'Produksi ikan, Februari 2026')
    await walidata.completes(last, { handsIn: { 'daftar-tersebarluaskan': published } })
    expect(await endOf(run, await story.signsIn('sekda'))).toEqual({
      ...{ status: 'COMPLETED', openTaskCount: 0, isChainIntact: true, closedAt: 'Wed 15 Apr 2026 07.31' },
    })
  })

  it('kept these times, counted by hand', async () => {
    expect(await verdictsOf(run, await story.signsIn('sekda'))).toEqual([
      // 3 hari: 25, 26 and 27 March. Used Tue 120 + 150, Wed and Thu 450 each, Fri 07.30-09.30 = 120
      '1: Tue 17 Mar 10.00, due Fri 27 Mar 10.00, closed Fri 27 Mar 09.30, ON_TIME, used 1290, in all 1290',
      // 5 hari: Mon 30, Tue 31, Wed 1, Thu 2, not Fri 3, Mon 6. Used Fri 120 + 210, Mon-Thu 1800, Mon 450, Tue 210;
      // late Mon 150 + 180, Tue 210
      '2: Fri 27 Mar 09.30, due Mon 06 Apr 09.30, closed Tue 07 Apr 11.00, LATE by 540, used 2790, in all 2790',
      // 5 hari: Wed 8, Thu 9, Fri 10, Mon 13, Tue 14. Used Tue 60 + 180, Wed, Thu and Fri 450 each; nothing on Saturday
      '3: Tue 07 Apr 11.00, due Tue 14 Apr 11.00, closed Sat 11 Apr 09.00, ON_TIME, used 1590, in all 1590',
      // 2 hari, opened on a Saturday: from Mon 07.30 over Tue to Wed 07.30. Used 450 + 450 + 1
      '4: Sat 11 Apr 09.00, due Wed 15 Apr 07.30, closed Wed 15 Apr 07.31, LATE by 1, used 901, in all 901',
    ])
  })

  it('is told in sentences, and counted step by step', async () => {
    const viewer = await story.signsIn('sekda')
    expect(await historyOf(run, viewer)).toEqual([
      'Administrator SatuAlur Dinkominfo: Memulai pelaksanaan',
      'Pengelola Data DKP: Langkah 1 diselesaikan',
      'Kepala Bidang Statistik Dinkominfo: Langkah 2 diselesaikan',
      'Statistisi BPS Kota Pekalongan: Langkah 3 diselesaikan',
      'Kepala Bidang Statistik Dinkominfo: Langkah 4 diselesaikan',
      'Kepala Bidang Statistik Dinkominfo: Pelaksanaan selesai',
    ])
    expect(await complianceByStep(viewer)).toEqual({
      ...{ 1: '1 closed: 1 on time', 2: '1 closed: 1 late' },
      ...{ 3: '1 closed: 1 on time', 4: '1 closed: 1 late' },
    })
  })

  it('stays within Pekalongan: a neighbour sees no run and no figures', async () => {
    const neighbour = await story.neighbour()
    expect(await endOf(run, neighbour)).toBeNull()
    expect(await complianceByStep(neighbour)).toEqual({})
  })
})
