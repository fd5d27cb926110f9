import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HandedIn } from './a-task.ts'
import { handedInAs } from './a-task.ts'
import { complianceByStep, endOf, historyOf, verdictsOf } from './a-run.ts'
import type { Story } from './a-story.ts'
import { openStory } from './a-story.ts'
import { TheClock } from './the-clock.ts'

/*
 * SOP Penyelenggaraan Sistem Informasi Satu Data: twelve steps in five stages; 1.1 and 1.2 begin side by side and meet
 * in 1.3. Three steps have no time to keep, and one is done by the frequency of its dataset. Hours: Mon-Thu 07.30-12.00,
 * 13.00-16.00; Fri 07.30-11.30, 13.00-16.30. Off in these weeks of 2026: 14 and 15 May, 27 and 28 May, 1 June, 16 June.
 */
describe('Pringsewu: the figures on stunting pass through all five stages', () => {
  const clock = new TheClock('Mon 11 May 2026 09.00')
  let story: Story
  let run: string
  let statement: HandedIn
  beforeAll(async () => {
    story = await openStory('pringsewu', { clock, neighbour: 'karanganyar' })
  })
  afterAll(() => story?.close())

  const list = handedInAs.note('Daftar Data 2026 disepakati, termasuk balita stunting.')
  const fitting = handedInAs.note('Sesuai: 131 pekon.')
  const valid = handedInAs.note('Divalidasi Kepala Dinas Kesehatan.')
  const verified = handedInAs.note('Sesuai dengan data dukung.')
  const published = handedInAs.link('https://opendata.contoh.id/stunting', 'Balita stunting, triwulan I 2026')

  it('begins with two who do not wait for each other, and with a Forum that waits for both', async () => {
    const admin = await story.signsIn('admin')
    run = (await admin.starts('Jumlah Balita Stunting menurut Pekon', '2026-T1')).run!.id
    const pembina = await story.signsIn('kepala.bps')
    const sekretariat = await story.signsIn('sekretariat')
    const forum = await story.signsIn('kepala.bapperida')
    const advising = await pembina.finds('1.1')
    expect(advising).toMatchObject({ standing: 'UNTIMED', due: null, cameFrom: [] })
    const supporting = await sekretariat.finds('1.2')
    clock.strikes('Mon 11 May 2026 10.30')
    await pembina.completes(advising)
    expect(await forum.inbox()).toEqual([])
    clock.strikes('Tue 12 May 2026 14.00')
    await sekretariat.completes(supporting)
    expect(await forum.finds('1.3')).toMatchObject({ due: 'Tue 19 May 2026 14.00', cameFrom: ['1.1', '1.2'] })
  })

  it('is planned by the Forum and the producer', async () => {
    clock.strikes('Tue 19 May 2026 15.30')
    const forum = await story.signsIn('kepala.bapperida')
    await forum.completes(await forum.finds('1.3'), { handsIn: { 'daftar-data': list } })

    const produsen = await story.signsIn('data.dinkes')
    const looking = await produsen.finds('1.4')
    expect(looking.received).toEqual({ 'daftar-data': list })
    for (const name of ['sekda', 'admin', 'data.pupr', 'kepala.bapperida']) {
      const refused = await (await story.signsIn(name)).tries(looking)
      expect(refused, name).toMatchObject({ __typename: 'NotYourTask' })
    }
    clock.strikes('Mon 25 May 2026 08.00')
    statement = await produsen.uploads('surat-pernyataan.txt', 'Data stunting akan dikumpulkan.')
    await produsen.completes(looking, { handsIn: { 'pernyataan-daftar-data': statement } })
  })

  it('is collected in its own time, and uploaded over a holiday', async () => {
    clock.strikes('Fri 29 May 2026 16.00')
    const produsen = await story.signsIn('data.dinkes')
    const collecting = await produsen.finds('2.1')
    expect(collecting).toMatchObject({
      standing: 'ON_TIME',
      received: { 'pernyataan-daftar-data': statement },
    })
    const data = await produsen.uploads('stunting.json', '{ "Ambarawa": 31 }')
    await produsen.completes(collecting, { handsIn: { data } })

    const uploading = await produsen.finds('2.2')
    expect(uploading).toMatchObject({ due: 'Tue 02 Jun 2026 08.00', received: { data } })
    clock.strikes('Tue 02 Jun 2026 07.40')
    const record = handedInAs.link('https://opendata.contoh.id/konsep/stunting', 'Rekaman stunting')
    await produsen.completes(uploading, { handsIn: { 'rekaman-data': record } })

    const pendukung = await story.signsIn('perencanaan.dinkes')
    expect((await pendukung.finds('3.1')).received).toEqual({ 'rekaman-data': record })
  })

  it('is examined three times, and published', async () => {
    clock.strikes('Wed 03 Jun 2026 11.00')
    const pendukung = await story.signsIn('perencanaan.dinkes')
    await pendukung.completes(await pendukung.finds('3.1'), { handsIn: { 'rekaman-sesuai': fitting } })
    const validating = await pendukung.finds('3.2')
    expect(validating.received).toEqual({ 'rekaman-sesuai': fitting })
    clock.strikes('Wed 10 Jun 2026 11.00')
    await pendukung.completes(validating, { handsIn: { 'rekaman-tervalidasi': valid } })

    clock.strikes('Fri 19 Jun 2026 09.00')
    const walidata = await story.signsIn('walidata')
    const verifying = await walidata.finds('3.3')
    expect(verifying.received).toEqual({ 'rekaman-tervalidasi': valid })
    await walidata.completes(verifying, { handsIn: { 'data-terverifikasi': verified } })

    const statistician = await story.signsIn('statistik')
    const publishing = await statistician.finds('4.1')
    expect(publishing.received).toEqual({ 'data-terverifikasi': verified })
    clock.strikes('Fri 19 Jun 2026 09.04')
    await statistician.completes(publishing, { handsIn: { 'rekaman-terpublikasi': published } })
  })

  it('is evaluated and reported by the Sekretariat', async () => {
    clock.strikes('Wed 24 Jun 2026 09.00')
    const sekretariat = await story.signsIn('sekretariat')
    const evaluating = await sekretariat.finds('5.1')
    expect(evaluating).toMatchObject({ standing: 'AT_RISK', received: { 'rekaman-terpublikasi': published } })
    const report = await sekretariat.uploads('laporan.txt', 'Laporan Penyelenggaraan Satu Data 2026.')
    await sekretariat.completes(evaluating, { handsIn: { 'dokumen-penyelenggaraan': report } })
    const reporting = await sekretariat.finds('5.2')
    expect(reporting.received).toEqual({ 'dokumen-penyelenggaraan': report })
    clock.strikes('Thu 25 Jun 2026 07.30')
    await sekretariat.completes(reporting, { handsIn: { 'jumlah-dokumen': handedInAs.note('1 dokumen') } })
    expect(await endOf(run, await story.signsIn('sekda'))).toEqual({
      ...{ status: 'COMPLETED', openTaskCount: 0, isChainIntact: true, closedAt: 'Thu 25 Jun 2026 07.30' },
    })
  })

  it('kept these times, counted by hand', async () => {
    expect(await verdictsOf(run, await story.signsIn('sekda'))).toEqual([
      '1.1: Mon 11 May 09.00, closed Mon 11 May 10.30, UNTIMED, used 90, in all 90',
      // Mon 180 + 180, Tue 270 + 60
      '1.2: Mon 11 May 09.00, closed Tue 12 May 14.00, UNTIMED, used 690, in all 690',
      // 3 hari: Wed 13, not Thu 14 and Fri 15, Mon 18, Tue 19. Used Tue 120, Wed 450, Mon 450, Tue 270 + 150
      '1.3: Tue 12 May 14.00, due Tue 19 May 14.00, closed Tue 19 May 15.30, LATE by 90, used 1440, in all 1440',
      // 5 hari: Wed 20, Thu 21, Fri 22, Mon 25, Tue 26. Used Tue 30, three days 1350, Mon 30
      '1.4: Tue 19 May 15.30, due Tue 26 May 15.30, closed Mon 25 May 08.00, ON_TIME, used 1410, in all 1410',
      // Sesuai frekuensi data: until the turn of the next quarter opens, five days after the first of July.
      // Used Mon 240 + 180, Tue 450, not Wed 27 and Thu 28, Fri 240 + 180
      '2.1: Mon 25 May 08.00, due Mon 06 Jul 00.00, closed Fri 29 May 16.00, ON_TIME, used 1290, in all 1290',
      // 1 jam: 30 until Fri 16.30, not Mon 1 June, 30 from Tue 07.30. Used 30 + 10
      '2.2: Fri 29 May 16.00, due Tue 02 Jun 08.00, closed Tue 02 Jun 07.40, ON_TIME, used 40, in all 40',
      // 1 hari. Used Tue 260 + 180, Wed 210; late 07.40-11.00
      '3.1: Tue 02 Jun 07.40, due Wed 03 Jun 07.40, closed Wed 03 Jun 11.00, LATE by 200, used 650, in all 650',
      // 5 hari: Thu 4, Fri 5, Mon 8, Tue 9, Wed 10; closed at that very minute. Used 240 + 1800 + 210
      '3.2: Wed 03 Jun 11.00, due Wed 10 Jun 11.00, closed Wed 10 Jun 11.00, ON_TIME, used 2250, in all 2250',
      // 5 hari: Thu 11, Fri 12, Mon 15, not Tue 16, Wed 17, Thu 18. Used Wed 240, five days 2250, Fri 90;
      // late Thu 60 + 180, Fri 90
      '3.3: Wed 10 Jun 11.00, due Thu 18 Jun 11.00, closed Fri 19 Jun 09.00, LATE by 330, used 2580, in all 2580',
      '4.1: Fri 19 Jun 09.00, due Fri 19 Jun 09.05, closed Fri 19 Jun 09.04, ON_TIME, used 4, in all 4',
      // 3 hari: Mon 22, Tue 23, Wed 24. Used Fri 146 + 210, Mon and Tue 900, Wed 90
      '5.1: Fri 19 Jun 09.04, due Wed 24 Jun 09.04, closed Wed 24 Jun 09.00, ON_TIME, used 1346, in all 1346',
      // Wed 180 + 180; Thursday has just begun
      '5.2: Wed 24 Jun 09.00, closed Thu 25 Jun 07.30, UNTIMED, used 360, in all 360',
    ])
  })

  it('is told in sentences, and counted step by step', async () => {
    const viewer = await story.signsIn('sekda')
    const history = await historyOf(run, viewer)
    expect(history.slice(0, 7)).toEqual([
      'Administrator SatuAlur Diskominfo: Memulai pelaksanaan',
      'Kepala BPS Kabupaten Pringsewu: Langkah “Memberikan Rekomendasi dan Pembinaan dalam Penentuan Daftar Data Daerah” diselesaikan',
      'Kepala BPS Kabupaten Pringsewu: Langkah “Penentuan Daftar Data Daerah berdasarkan Kesepakatan Forum Data” dicapai salah satu cabang',
      'Sekretaris Forum Satu Data: Langkah “Memberikan dukungan dan pelayanan teknis operasional dan administratif kepada Forum Satu Data Kabupaten Pringsewu” diselesaikan',
      'Sekretaris Forum Satu Data: Langkah “Penentuan Daftar Data Daerah berdasarkan Kesepakatan Forum Data” dicapai salah satu cabang',
      'Kepala Bapperida: Langkah “Penentuan Daftar Data Daerah berdasarkan Kesepakatan Forum Data” diselesaikan',
      'Pengelola Data Dinkes: Langkah “Pemeriksaan Ketersediaan Jenis Data” diselesaikan',
    ])
    expect(history.slice(-3)).toEqual([
      'Sekretaris Forum Satu Data: Langkah “Evaluasi dan Penyusunan Laporan Penyelenggaraan Satu Data Kabupaten Pringsewu,” diselesaikan',
      'Sekretaris Forum Satu Data: Langkah “Penyampaian Laporan ke Pimpinan Daerah” diselesaikan',
      'Sekretaris Forum Satu Data: Pelaksanaan selesai',
    ])
    expect(await complianceByStep(viewer)).toEqual({
      ...{ '1.1': '1 closed: 1 untimed', '1.2': '1 closed: 1 untimed', '1.3': '1 closed: 1 late' },
      ...{ '1.4': '1 closed: 1 on time', '2.1': '1 closed: 1 on time', '2.2': '1 closed: 1 on time' },
      ...{ '3.1': '1 closed: 1 late', '3.2': '1 closed: 1 on time', '3.3': '1 closed: 1 late' },
      ...{ '4.1': '1 closed: 1 on time', '5.1': '1 closed: 1 on time', '5.2': '1 closed: 1 untimed' },
    })
  })

  it('stays within Pringsewu: a neighbour sees no run and no figures', async () => {
    const neighbour = await story.neighbour()
    expect(await endOf(run, neighbour)).toBeNull()
    expect(await complianceByStep(neighbour)).toEqual({})
  })
})
