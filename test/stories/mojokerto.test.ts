import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HandedIn } from './a-task.ts'
import { handedInAs } from './a-task.ts'
import { complianceByStep, endOf, historyOf, verdictsOf } from './a-run.ts'
import type { Story } from './a-story.ts'
import { openStory } from './a-story.ts'
import { TheClock } from './the-clock.ts'

/*
 * SOP Input Data pada Portal Satu Data Palapa: seven steps in a row; step 5 sends back to 4 (Tidak sesuai).
 * It begins in the last week of Ramadan (Mon-Thu 08.00-12.00, 12.30-15.00; Fri 08.00-11.30, 12.30-15.30) and ends
 * after Nyepi and Idulfitri (18 to 24 March 2026 off) in the usual hours (07.30-12.00, 13.00-16.00).
 */
describe('Mojokerto: the visits of expectant mothers go onto the portal', () => {
  const clock = new TheClock('Fri 13 Mar 2026 15.00')
  let story: Story
  let run: string
  let table: HandedIn
  beforeAll(async () => {
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan' })
  })
  afterAll(() => story?.close())

  const daftarData = handedInAs.note('Daftar Data 2026 ditetapkan, termasuk kunjungan ibu hamil.')
  const format = handedInAs.link('https://satudata.contoh.id/format/ibu-hamil', 'Format tabel ibu hamil')
  const told = handedInAs.note('Format disampaikan kepada Dinkes melalui surat elektronik.')
  const reason = 'Puskesmas Trowulan belum ada pada tabel.'
  const columns = 'puskesmas,kunjungan\n'

  it('begins on a Friday afternoon: the admin starts the run, and the Forum has a working day', async () => {
    const admin = await story.signsIn('admin')
    const started = await admin.starts('Jumlah Kunjungan Ibu Hamil menurut Puskesmas', '2026-02')
    run = started.run!.id
    const forum = await story.signsIn('forum')
    const task = await forum.finds('1')
    expect(task).toMatchObject({ standing: 'ON_TIME', due: 'Mon 16 Mar 2026 15.00', received: {} })
    // Until Mon 15.00 there are 30 + 390 = 420 office minutes; 80 % of them, 336, have gone at Mon 13.36.
    clock.strikes('Mon 16 Mar 2026 13.35')
    expect(await forum.finds('1')).toMatchObject({ standing: 'ON_TIME', remainingMinutes: 85 })
    clock.strikes('Mon 16 Mar 2026 13.36')
    expect(await forum.finds('1')).toMatchObject({ standing: 'AT_RISK', remainingMinutes: 84 })
    clock.strikes('Mon 16 Mar 2026 14.40')
    await forum.completes(task, { handsIn: { 'daftar-data': daftarData } })
    expect(await forum.inbox()).toEqual([])
  })

  it('goes on to either of the two who are Walidata: format, then announcement', async () => {
    clock.strikes('Tue 17 Mar 2026 08.25')
    const walidata = await story.signsIn('walidata')
    const making = await walidata.finds('2')
    expect(making).toMatchObject({ standing: 'LATE', remainingMinutes: -15, cameFrom: ['1'] })
    expect(making.received).toEqual({ 'daftar-data': daftarData })
    await walidata.completes(making, { handsIn: { 'format-tabel': format } })

    const statistician = await story.signsIn('statistik')
    const announcing = await statistician.finds('3')
    expect(announcing.received).toEqual({ 'format-tabel': format })
    clock.strikes('Tue 17 Mar 2026 14.00')
    await statistician.completes(announcing, { handsIn: { 'format-tabel': told } })
    expect(await walidata.tries(announcing)).toMatchObject({ __typename: 'TaskNotOpen' })
  })

  it('lets nobody but its performer complete a task', async () => {
    const task = await (await story.signsIn('data.dinkes')).finds('4')
    expect(task.received).toEqual({ 'format-tabel': told })
    for (const name of ['sekda', 'admin', 'data.disperta', 'forum']) {
      const refused = await (await story.signsIn(name)).tries(task)
      expect(refused, name).toMatchObject({ __typename: 'NotYourTask' })
    }
    expect(await (await story.neighbour()).tries(task)).toMatchObject({ __typename: 'NotFound' })
    const viewer = await story.signsIn('sekda')
    expect(await viewer.starts('Realisasi Penyaluran Pupuk Bersubsidi', '2026-02')).toMatchObject({
      __typename: 'NotAllowed',
    })
    await expect(viewer.uploads('data.csv', columns)).rejects.toThrow('was not taken')
  })

  it('carries a file over the holidays to the Admin Portal, byte for byte', async () => {
    clock.strikes('Wed 25 Mar 2026 08.30')
    const produsen = await story.signsIn('data.dinkes')
    const task = await produsen.finds('4')
    table = await produsen.uploads('ibu-hamil-2026-02.csv', `${columns}Mojosari,412\n`)
    await produsen.completes(task, { handsIn: { 'data-sektoral': table } })

    const portal = await story.signsIn('portal.dinkes')
    const { received } = await portal.finds('5')
    expect(received).toEqual({ 'data-sektoral': table })
    expect(await portal.downloads(received['data-sektoral']!)).toEqual({
      status: 200,
      content: `${columns}Mojosari,412\n`,
    })
  })

  it('is sent back by the Admin Portal: Tidak sesuai, and not without a reason', async () => {
    clock.strikes('Wed 25 Mar 2026 08.50')
    const portal = await story.signsIn('portal.dinkes')
    const checking = await portal.finds('5')
    expect(await portal.tries(checking)).toMatchObject({ __typename: 'OutcomeUnknown' })
    const silently = await portal.tries(checking, { decides: 'Tidak sesuai', because: '  ' })
    expect(silently).toMatchObject({
      __typename: 'ReasonMissing',
      message: expect.stringContaining('alasan'),
    })
    await portal.completes(checking, { decides: 'Tidak sesuai', because: reason })

    const produsen = await story.signsIn('data.dinkes')
    const again = await produsen.finds('4')
    expect(again).toMatchObject({
      attempt: 2,
      cameFrom: [`5: ${reason}`],
      received: { 'format-tabel': told },
    })
    clock.strikes('Wed 25 Mar 2026 11.40')
    table = await produsen.uploads('ibu-hamil-2026-02.csv', `${columns}Mojosari,412\nTrowulan,388\n`)
    await produsen.completes(again, { handsIn: { 'data-sektoral': table } })

    const second = await portal.finds('5')
    expect(second).toMatchObject({ attempt: 2, received: { 'data-sektoral': table } })
    clock.strikes('Wed 25 Mar 2026 13.05')
    const checked = handedInAs.note('Sesuai format, 27 puskesmas lengkap.')
    await portal.completes(second, { decides: 'Sesuai', handsIn: { 'data-diperiksa': checked } })
    const head = await story.signsIn('kepala.dinkes')
    expect((await head.finds('6')).received).toEqual({ 'data-diperiksa': checked })
  })

  it('is approved after office hours, and put on the portal the next morning', async () => {
    clock.strikes('Wed 25 Mar 2026 17.00')
    const approved = handedInAs.note('Disetujui.')
    const head = await story.signsIn('kepala.dinkes')
    await head.completes(await head.finds('6'), { handsIn: { 'data-disetujui': approved } })

    clock.strikes('Thu 26 Mar 2026 07.45')
    const portal = await story.signsIn('portal.dinkes')
    const last = await portal.finds('7')
    expect(last.received).toEqual({ 'data-disetujui': approved })
    await portal.completes(last, {
      handsIn: { 'data-diinput': handedInAs.link('https://palapa.contoh.id/ibu-hamil', 'Ibu hamil 2026-02') },
    })
    expect(await endOf(run, await story.signsIn('sekda'))).toEqual({
      ...{ status: 'COMPLETED', openTaskCount: 0, isChainIntact: true, closedAt: 'Thu 26 Mar 2026 07.45' },
    })
  })

  it('kept these times, counted by hand', async () => {
    expect(await verdictsOf(run, await story.signsIn('sekda'))).toEqual([
      // 1 hari kerja: Monday at the same time. Fri 15.00-15.30 = 30, Mon 08.00-12.00 = 240, 12.30-14.40 = 130
      '1: Fri 13 Mar 15.00, due Mon 16 Mar 15.00, closed Mon 16 Mar 14.40, ON_TIME, used 400, in all 400',
      // 30 menit: 20 until Mon 15.00, 10 from Tue 08.00. Used 20 + 25; late 08.10-08.25
      '2: Mon 16 Mar 14.40, due Tue 17 Mar 08.10, closed Tue 17 Mar 08.25, LATE by 15, used 45, in all 45',
      // 10 menit. Used 08.25-12.00 = 215, 12.30-14.00 = 90; late 08.35-12.00 = 205, and the same 90
      '3: Tue 17 Mar 08.25, due Tue 17 Mar 08.35, closed Tue 17 Mar 14.00, LATE by 295, used 305, in all 305',
      // 120 menit: 60 until Tue 15.00; 18 Mar cuti Nyepi, 19 Nyepi, 20 cuti, 21-22 Idulfitri, 23-24 cuti; 60 from Wed 07.30.
      // Closed at that very minute: in time
      '4: Tue 17 Mar 14.00, due Wed 25 Mar 08.30, closed Wed 25 Mar 08.30, ON_TIME, used 120, in all 120',
      // 30 menit; 08.30-08.50
      '5: Wed 25 Mar 08.30, due Wed 25 Mar 09.00, closed Wed 25 Mar 08.50, ON_TIME, used 20, in all 20',
      // 120 menit anew; 08.50-11.40 = 170, late 10.50-11.40; both attempts 120 + 170
      '4 (2): Wed 25 Mar 08.50, due Wed 25 Mar 10.50, closed Wed 25 Mar 11.40, LATE by 50, used 170, in all 290',
      // 30 menit over the break: 20 until 12.00, 10 from 13.00. Used 20 + 5; both attempts 20 + 25
      '5 (2): Wed 25 Mar 11.40, due Wed 25 Mar 13.10, closed Wed 25 Mar 13.05, ON_TIME, used 25, in all 45',
      // 15 menit. Nobody works after 16.00: used 13.05-16.00 = 175, late 13.20-16.00 = 160
      '6: Wed 25 Mar 13.05, due Wed 25 Mar 13.20, closed Wed 25 Mar 17.00, LATE by 160, used 175, in all 175',
      // 30 menit, opened when the office is closed: counted from Thu 07.30
      '7: Wed 25 Mar 17.00, due Thu 26 Mar 08.00, closed Thu 26 Mar 07.45, ON_TIME, used 15, in all 15',
    ])
  })

  it('is told in sentences, and counted step by step', async () => {
    const viewer = await story.signsIn('sekda')
    expect(await historyOf(run, viewer)).toEqual([
      'Administrator SatuAlur Diskominfo: Memulai pelaksanaan',
      'Koordinator Forum Satu Data Palapa: Langkah 1 diselesaikan',
      'Kepala Bidang Pengelolaan Data dan Statistik Diskominfo: Langkah 2 diselesaikan',
      'Statistisi Diskominfo: Langkah 3 diselesaikan',
      'Pengelola Data Dinkes: Langkah 4 diselesaikan',
      `Admin Portal Satu Data Palapa Dinkes: Langkah 5 dikembalikan, “Tidak sesuai”: “${reason}”`,
      'Pengelola Data Dinkes: Langkah 4 diselesaikan',
      'Admin Portal Satu Data Palapa Dinkes: Langkah 5 diselesaikan, “Sesuai”',
      'Kepala Dinas Kesehatan: Langkah 6 diselesaikan',
      'Admin Portal Satu Data Palapa Dinkes: Langkah 7 diselesaikan',
      'Admin Portal Satu Data Palapa Dinkes: Pelaksanaan selesai',
    ])
    expect(await complianceByStep(viewer)).toEqual({
      ...{ 1: '1 closed: 1 on time', 2: '1 closed: 1 late', 3: '1 closed: 1 late' },
      ...{ 4: '2 closed: 1 on time, 1 late', 5: '2 closed: 2 on time; 1 sent back' },
      ...{ 6: '1 closed: 1 late', 7: '1 closed: 1 on time' },
    })
  })

  it('stays within Mojokerto: a neighbour sees no run, no figures and no file', async () => {
    const neighbour = await story.neighbour()
    expect(await endOf(run, neighbour)).toBeNull()
    expect(await complianceByStep(neighbour)).toEqual({})
    expect((await neighbour.downloads(table)).status).toBe(404)
    expect((await (await story.signsIn('sekda')).downloads(table)).status).toBe(200)
  })
})
