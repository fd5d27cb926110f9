import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import { closedAt, nothingAtAll, now, refusal, regencyIn, told } from './asking.ts'
import { writeTasks } from './history.ts'
import type { Recorded } from './recount.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

describe('a question about compliance', () => {
  it('has groups of every kind named in the reader’s language, most late first', async () => {
    const late = (task: Recorded) => ({ ...task, dueAt: task.closedAt! - 1 })
    const { regency, reader } = await regencyIn(open, 'Asia/Jakarta', (regency) => [
      closedAt(regency, '2026-01-05T00:00:00Z'),
      late({
        ...closedAt(regency, '2026-01-05T00:00:00Z'),
        opd: regency.opds[1],
        role: 'kepala',
        step: 'setujui',
      }),
    ])
    const labels = async (by: string) => (await told(reader, { by })).groups.map(({ label }) => label)
    const { mark } = regency
    expect(await labels('OPD')).toEqual([`Dinas 1 ${mark}`, `Dinas 0 ${mark}`])
    expect(await labels('SOP')).toEqual([`SOP 0 ${mark}`])
    expect(await labels('ROLE')).toEqual([
      `SOP 0 ${mark} · Kepala ${mark}`,
      `SOP 0 ${mark} · Petugas ${mark}`,
    ])
    expect(await labels('STEP')).toEqual([
      `SOP 0 ${mark} · langkah 2: Menyetujui ${mark}`,
      `SOP 0 ${mark} · langkah 1: Menyusun ${mark}`,
    ])
    expect(await labels('VERSION')).toEqual([`SOP 0 ${mark} · versi 1`])
    expect(await labels('STAGE')).toEqual([`SOP 0 ${mark} · tanpa tahapan`, `SOP 0 ${mark} · siap`])
    expect(await labels('NATIONAL_PHASE')).toEqual(['Tanpa tahap nasional', 'Pengumpulan'])
    expect(await labels('NATIONAL_ROLE')).toEqual(['Tanpa peran nasional', 'Produsen Data'])
    expect(await labels('REGENCY')).toEqual([`Kabupaten ${mark}`])
    reader.headers['accept-language'] = 'en'
    expect((await labels('STEP'))[0]).toBe(`SOP 0 ${mark} · step 2: Menyetujui ${mark}`)
  })

  it('has what it asks under two aliases counted once for each', async () => {
    const { reader } = await regencyIn(open, 'Asia/Jakarta', (regency) => [
      closedAt(regency, '2026-01-05T00:00:00Z'),
    ])
    const { data } = await reader.ask(
      '{ compliance { a: total { closed } b: total { n: closed late } series { from } } }',
    )
    expect(data).toMatchObject({ compliance: { a: { closed: 1 }, b: { n: 1, late: 0 } } })
  })

  it('is answered for another regency’s OPD as for one that does not exist', async () => {
    const [here, there] = [await regencyIn(open, 'Asia/Jakarta'), await regencyIn(open, 'Asia/Jakarta')]
    await writeTasks(open.owner, there.regency, [closedAt(there.regency, '2026-01-05T00:00:00Z')])
    const opd = there.regency.opds[0]
    expect((await told(there.reader, { filter: { opd } })).total['closed']).toBe(1)
    expect(await told(here.reader, { filter: { opd } })).toEqual(
      await told(here.reader, { filter: { opd: crypto.randomUUID() } }),
    )
    for (const none of ['', 'bukan-id'])
      expect((await told(there.reader, { filter: { opd: none } })).total).toEqual(nothingAtAll)
  })

  it('that makes no sense is refused, and not answered as another one', async () => {
    const { reader } = await regencyIn(open, 'Asia/Jakarta')
    expect(await refusal(reader, { filter: { role: 'kepala' } })).toMatch(/BAD_USER_INPUT.*sertakan “sop”/)
    expect(await refusal(reader, { filter: { from: '2026-02-02', to: '2026-02-01' } })).toMatch(
      /Tukar kedua tanggal/,
    )
    expect(await refusal(reader, { filter: { from: '0001-01-01', to: '9999-12-31' } })).toMatch(
      /paling panjang 100 tahun/,
    )
    expect(
      await refusal(reader, { filter: { from: '2000-01-01', to: '2026-01-01' }, every: 'WEEK' }),
    ).toMatch(/1000 titik/)
    expect(await refusal(reader, { filter: { from: '2026-02-30' } })).toMatch(/exists in the calendar/)
    expect(await refusal(reader, { filter: { from: '0000-01-01' } })).toMatch(/exists in the calendar/)
    expect(await refusal(reader, { filter: { sop: crypto.randomUUID(), role: '\0' } })).toMatch(
      /BAD_USER_INPUT/,
    )
  })

  it('is answered only to a session', async () => {
    expect(await refusal(stranger(open), {})).toMatch(/^UNAUTHENTICATED/)
  })
})
