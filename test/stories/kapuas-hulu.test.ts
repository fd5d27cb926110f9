import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HandedIn } from './a-task.ts'
import { handedInAs } from './a-task.ts'
import { complianceByStep, endOf, historyOf, verdictsOf } from './a-run.ts'
import type { Story } from './a-story.ts'
import { openStory } from './a-story.ts'
import { TheClock } from './the-clock.ts'

/*
 * SOP Pendokumentasian Informasi Publik: six steps; step 4 sends back to 3 and step 5 to 4 (Tidak); step 6 has no time.
 * It begins on the eve of Ramadan: Wed 18 February 2026 until 16.00, then Mon-Thu 08.00-12.00, 12.30-15.00;
 * Fri 08.00-11.30, 12.30-15.30.
 */
describe('Kapuas Hulu: an outbreak is documented for the public', () => {
  const clock = new TheClock('Wed 18 Feb 2026 15.30')
  let story: Story
  let run: string
  let second: HandedIn
  beforeAll(async () => {
    story = await openStory('kapuas-hulu', { clock, neighbour: 'mojokerto' })
  })
  afterAll(() => story?.close())

  const draft = handedInAs.note('Draft diperiksa.')
  const unclassified = 'Dua informasi belum diklasifikasikan menurut sifatnya.'
  const unsigned = 'Penanggung jawab informasi belum dicantumkan.'

  it('begins on the eve of Ramadan: the operator reports, and PPID Pembantu gives the order', async () => {
    const admin = await story.signsIn('admin')
    run = (await admin.starts('Informasi Kejadian Luar Biasa Penyakit', '2026-01')).run!.id
    const operator = await story.signsIn('operator.dinkes')
    const identifying = await operator.finds('1')
    expect(identifying).toMatchObject({ due: 'Thu 19 Feb 2026 15.00' })
    clock.strikes('Thu 19 Feb 2026 14.00')
    const found = await operator.uploads('kejadian-luar-biasa.txt', 'Diare, 14 kasus, Putussibau Utara')
    await operator.completes(identifying, { handsIn: { 'data-informasi': found } })

    const ppid = await story.signsIn('sekretaris.dinkes')
    const ordering = await ppid.finds('2')
    expect(ordering.received).toEqual({ 'data-informasi': found })
    expect((await ppid.downloads(found)).content).toBe('Diare, 14 kasus, Putussibau Utara')
    clock.strikes('Thu 19 Feb 2026 14.10')
    const said = handedInAs.note('Himpun data dari puskesmas sampai Jumat.')
    expect(await ppid.tries(ordering)).toMatchObject({
      __typename: 'EvidenceMissing',
      message: expect.stringContaining('Nota Dinas'),
    })
    expect(await ppid.tries(ordering, { handsIn: { 'nota-dinas': said } })).toMatchObject({
      __typename: 'EvidenceKindWrong',
    })
    const order = await ppid.uploads('nota-dinas.txt', 'Himpun data dari puskesmas sampai Jumat.')
    await ppid.completes(ordering, { handsIn: { 'nota-dinas': order } })
    expect((await operator.finds('3')).received).toEqual({ 'nota-dinas': order })
  })

  it('is sent back by PPID Pembantu: Tidak, and not without a reason', async () => {
    clock.strikes('Fri 20 Feb 2026 15.10')
    const operator = await story.signsIn('operator.dinkes')
    const first = await operator.uploads('konsep-1.txt', 'Konsep pertama: 12 informasi.')
    await operator.completes(await operator.finds('3'), { handsIn: { 'konsep-daftar': first } })

    clock.strikes('Fri 20 Feb 2026 15.45')
    const ppid = await story.signsIn('sekretaris.dinkes')
    const checking = await ppid.finds('4')
    expect(checking).toMatchObject({ standing: 'LATE', received: { 'konsep-daftar': first } })
    expect(await ppid.tries(checking, { decides: 'Tidak' })).toMatchObject({ __typename: 'ReasonMissing' })
    await ppid.completes(checking, { decides: 'Tidak', because: unclassified })

    const again = await operator.finds('3')
    expect(again).toMatchObject({ attempt: 2, cameFrom: [`4: ${unclassified}`] })
    // What the operator needs is still there; what they had handed in themselves is not among it.
    expect(Object.keys(again.received)).toEqual(['nota-dinas'])
    clock.strikes('Mon 23 Feb 2026 14.00')
    second = await operator.uploads('konsep-2.txt', 'Konsep kedua: 14 informasi, dengan sifatnya.')
    await operator.completes(again, { handsIn: { 'konsep-daftar': second } })
    expect(await ppid.finds('4')).toMatchObject({ attempt: 2, received: { 'konsep-daftar': second } })
  })

  it('is sent back once more by the head of the agency, to PPID Pembantu alone', async () => {
    clock.strikes('Mon 23 Feb 2026 14.12')
    const ppid = await story.signsIn('sekretaris.dinkes')
    await ppid.completes(await ppid.finds('4'), { decides: 'Ya', handsIn: { 'draft-daftar': draft } })

    clock.strikes('Mon 23 Feb 2026 14.50')
    const head = await story.signsIn('kepala.dinkes')
    const approving = await head.finds('5')
    expect(approving.received).toEqual({ 'draft-daftar': draft })
    expect(await head.tries(approving, { decides: 'Tidak' })).toMatchObject({ __typename: 'ReasonMissing' })
    await head.completes(approving, { decides: 'Tidak', because: unsigned })
    expect(await (await story.signsIn('operator.dinkes')).inbox()).toEqual([])
    expect(await ppid.finds('4')).toMatchObject({
      ...{ attempt: 3, cameFrom: [`5: ${unsigned}`], received: { 'konsep-daftar': second } },
    })
  })

  it('lets nobody but its performer complete a task', async () => {
    const task = await (await story.signsIn('sekretaris.dinkes')).finds('4')
    for (const name of ['sekda', 'admin', 'sekretaris.pupr', 'kepala.dinkes']) {
      const refused = await (await story.signsIn(name)).tries(task, { decides: 'Ya' })
      expect(refused, name).toMatchObject({ __typename: 'NotYourTask' })
    }
  })

  it('is approved, and kept as an archive without a time to keep', async () => {
    clock.strikes('Tue 24 Feb 2026 08.05')
    const ppid = await story.signsIn('sekretaris.dinkes')
    await ppid.completes(await ppid.finds('4'), { decides: 'Ya', handsIn: { 'draft-daftar': draft } })
    clock.strikes('Tue 24 Feb 2026 08.21')
    const list = handedInAs.link('https://ppid.contoh.id/dip.pdf', 'Daftar Informasi Publik, ditandatangani')
    const head = await story.signsIn('kepala.dinkes')
    await head.completes(await head.finds('5'), {
      ...{ decides: 'Ya', handsIn: { 'daftar-informasi-publik': list } },
    })

    clock.strikes('Wed 25 Feb 2026 09.00')
    const operator = await story.signsIn('operator.dinkes')
    const keeping = await operator.finds('6')
    expect(keeping).toMatchObject({ standing: 'UNTIMED', due: null, remainingMinutes: null })
    expect(keeping.received).toEqual({ 'daftar-informasi-publik': list })
    await operator.completes(keeping)
    expect(await endOf(run, await story.signsIn('sekda'))).toEqual({
      ...{ status: 'COMPLETED', openTaskCount: 0, isChainIntact: true, closedAt: 'Wed 25 Feb 2026 09.00' },
    })
  })

  it('kept these times, counted by hand', async () => {
    expect(await verdictsOf(run, await story.signsIn('sekda'))).toEqual([
      // 1 hari: Thursday 15.30, but that day ends at 15.00. Used Wed 30, Thu 240 + 90
      '1: Wed 18 Feb 15.30, due Thu 19 Feb 15.00, closed Thu 19 Feb 14.00, ON_TIME, used 360, in all 360',
      '2: Thu 19 Feb 14.00, due Thu 19 Feb 14.15, closed Thu 19 Feb 14.10, ON_TIME, used 10, in all 10',
      // 1 hari: Friday at the same time. Used Thu 50, Fri 210 + 12.30-15.10 = 160; late 14.10-15.10
      '3: Thu 19 Feb 14.10, due Fri 20 Feb 14.10, closed Fri 20 Feb 15.10, LATE by 60, used 420, in all 420',
      // 15 menit. Friday ends at 15.30: used 15.10-15.30, late 15.25-15.30
      '4: Fri 20 Feb 15.10, due Fri 20 Feb 15.25, closed Fri 20 Feb 15.45, LATE by 5, used 20, in all 20',
      // 1 hari, opened when the office is closed: from Mon 08.00 to Tue 08.00. Used Mon 240 + 90; in all 420 + 330
      '3 (2): Fri 20 Feb 15.45, due Tue 24 Feb 08.00, closed Mon 23 Feb 14.00, ON_TIME, used 330, in all 750',
      '4 (2): Mon 23 Feb 14.00, due Mon 23 Feb 14.15, closed Mon 23 Feb 14.12, ON_TIME, used 12, in all 32',
      // Used 14.12-14.50, late 14.27-14.50
      '5: Mon 23 Feb 14.12, due Mon 23 Feb 14.27, closed Mon 23 Feb 14.50, LATE by 23, used 38, in all 38',
      // 15 menit: 10 until Mon 15.00, 5 from Tue 08.00; closed at that very minute. In all 20 + 12 + 15
      '4 (3): Mon 23 Feb 14.50, due Tue 24 Feb 08.05, closed Tue 24 Feb 08.05, ON_TIME, used 15, in all 47',
      // A minute too late; in all 38 + 16
      '5 (2): Tue 24 Feb 08.05, due Tue 24 Feb 08.20, closed Tue 24 Feb 08.21, LATE by 1, used 16, in all 54',
      // No time to keep. Used Tue 08.21-12.00 = 219, 150, Wed 60
      '6: Tue 24 Feb 08.21, closed Wed 25 Feb 09.00, UNTIMED, used 429, in all 429',
    ])
  })

  it('is told in sentences, and counted step by step', async () => {
    const viewer = await story.signsIn('sekda')
    const ppid = 'Sekretaris Dinas Kesehatan, Pengendalian Penduduk, dan Keluarga Berencana'
    const head = 'Kepala Dinas Kesehatan, Pengendalian Penduduk, dan Keluarga Berencana'
    expect(await historyOf(run, viewer)).toEqual([
      'Administrator SatuAlur Diskominfotik: Memulai pelaksanaan',
      'Operator PPID Dinkes PPKB: Langkah 1 diselesaikan',
      `${ppid}: Langkah 2 diselesaikan`,
      'Operator PPID Dinkes PPKB: Langkah 3 diselesaikan',
      `${ppid}: Langkah 4 dikembalikan, “Tidak”: “${unclassified}”`,
      'Operator PPID Dinkes PPKB: Langkah 3 diselesaikan',
      `${ppid}: Langkah 4 diselesaikan, “Ya”`,
      `${head}: Langkah 5 dikembalikan, “Tidak”: “${unsigned}”`,
      `${ppid}: Langkah 4 diselesaikan, “Ya”`,
      `${head}: Langkah 5 diselesaikan, “Ya”`,
      'Operator PPID Dinkes PPKB: Langkah 6 diselesaikan',
      'Operator PPID Dinkes PPKB: Pelaksanaan selesai',
    ])
    expect(await complianceByStep(viewer)).toEqual({
      ...{ 1: '1 closed: 1 on time', 2: '1 closed: 1 on time', 3: '2 closed: 1 on time, 1 late' },
      4: '3 closed: 2 on time, 1 late; 1 sent back',
      5: '2 closed: 2 late; 1 sent back',
      6: '1 closed: 1 untimed',
    })
  })

  it('stays within Kapuas Hulu: a neighbour sees no run and no figures', async () => {
    const neighbour = await story.neighbour()
    expect(await endOf(run, neighbour)).toBeNull()
    expect(await complianceByStep(neighbour)).toEqual({})
  })
})
