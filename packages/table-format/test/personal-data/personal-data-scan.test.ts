import { describe, expect, it } from 'vitest'
import { scanFile } from '../../src/files.ts'
import { isNik, PersonalDataScan, type Cell } from '../../src/index.ts'
import { ownFolder } from '../folder.ts'

const put = ownFolder()
const two = (number: number) => String(number).padStart(2, '0')
const nikOf = (number: number) =>
  `351601${two((number % 28) + 1 + (number % 2) * 40)}${two((number % 12) + 1)}90${two(number % 100)}01`

function scanned(header: string, cells: readonly Cell[]) {
  const scan = new PersonalDataScan(null)
  for (const [at, cell] of [header, ...cells].entries()) scan.take({ row: at + 1, cells: [cell] })
  return scan.close().columns[0]
}
const many = (cell: (at: number) => Cell, length = 100) => Array.from({ length }, (_, at) => cell(at))

/** Numbers of 16 digits that are spread evenly, as codes are. */
const codeOf = (at: number) =>
  String((BigInt(at + 1) * 7_654_321_987_654_321n) % 10_000_000_000_000_000n).padStart(16, '1')

describe('a column', () => {
  it('of NIK is personal whatever it is called, with examples that show little', () => {
    expect(scanned('keterangan', many(nikOf))).toMatchObject({
      column: 'keterangan',
      letter: 'A',
      judgement: 'personal',
      kinds: [
        { kind: 'nik', cells: 100, examples: [{ row: 2, masked: '3516••••01' }, { row: 3 }, { row: 4 }] },
      ],
    })
  })

  it('of other numbers of 16 digits is not, though some have the shape by chance', () => {
    const codes = many(codeOf, 5_000)
    const byChance = codes.filter((code) => isNik(String(code))).length
    expect(byChance).toBeGreaterThan(0)
    expect(scanned('kode aset', codes)).toMatchObject({
      judgement: 'none',
      kinds: [{ kind: 'nik', cells: byChance, judgement: 'none' }],
    })
  })

  it('of family cards is told by its name', () => {
    expect(scanned('No KK', many(nikOf))).toMatchObject({
      judgement: 'personal',
      kinds: [{ kind: 'family-card', cells: 100 }],
    })
  })

  it('of free text with a single NIK may be personal', () => {
    const cells = many((at) => (at === 41 ? `Laporan warga ${nikOf(4)}` : 'Tidak ada'))
    expect(scanned('catatan', cells)).toMatchObject({
      judgement: 'possible',
      kinds: [{ cells: 1, examples: [{ row: 43 }] }],
    })
  })

  it('of telephone numbers is personal; one of codes that begin alike by chance is not', () => {
    expect(
      scanned(
        'kontak',
        many((at) => `0812-3456-7${String(at).padStart(3, '0')}`),
      ),
    ).toMatchObject({ judgement: 'personal' })
    const codes = many((at) => (at === 5 ? '081234567890' : `4${String(at).padStart(11, '0')}`))
    expect(scanned('kode', codes)).toMatchObject({ judgement: 'none' })
    expect(
      scanned(
        'no_hp',
        many((at) => (at === 5 ? '081234567890' : '')),
      ),
    ).toMatchObject({ judgement: 'personal' })
  })

  it('of telephone numbers without their 0 is told by its name, and amounts are not', () => {
    const numbers = many((at) => 81_234_567_000 + at)
    expect(scanned('No. HP', numbers)).toMatchObject({
      judgement: 'personal',
      kinds: [{ kind: 'phone', cells: 100, examples: [{ row: 2, masked: '8123••••00' }, {}, {}] }],
    })
    expect(scanned('anggaran', numbers)).toBeUndefined()
  })

  it('of numbers of two kinds is looked at where more have the shape of a NIK than chance would have', () => {
    const cells = many((at) => (at % 10 === 0 ? nikOf(at) : codeOf(at)))
    expect(scanned('nomor identitas', cells)).toMatchObject({
      judgement: 'possible',
      kinds: [{ kind: 'nik' }],
    })
  })

  it('of codes of regions, schools, land or officials is of no interest', () => {
    const codes: Record<string, (at: number) => Cell> = {
      kode_wilayah: (at) => `351601${2_000 + at}`,
      kode: (at) => `62.08.01.${2_000 + at}`,
      NPSN: (at) => 20_502_345 + at,
      NOP: (at) => `35.16.010.001.001-${String(at).padStart(4, '0')}.0`,
      nop: (at) => `3516010001001${String(at).padStart(4, '0')}0`,
      NIP: (at) => `19700927199101${String(1_000 + at)}`,
    }
    for (const [name, code] of Object.entries(codes))
      expect([name, scanned(name, many(code))]).toEqual([name, undefined])
  })

  it('of e-mail addresses is personal, unless they are those of offices', () => {
    expect(
      scanned(
        'kontak',
        many((at) => `warga${at}@contoh.com`),
      ),
    ).toMatchObject({ judgement: 'personal' })
    expect(
      scanned(
        'surel',
        many((at) => `desa${at}@contoh.go.id`),
      ),
    ).toMatchObject({ judgement: 'possible' })
    expect(
      scanned(
        'kontak',
        many((at) => `warga${at}@contoh.com`),
      )!.kinds[0]!.examples[0]!.masked,
    ).toBe('w••••@contoh.com')
  })

  it('of amounts, dates and names is of no interest', () => {
    expect(
      scanned(
        'jumlah',
        many((at) => at * 1_234_567),
      ),
    ).toBeUndefined()
    expect(
      scanned(
        'tanggal',
        many((at) => `2026-01-${two((at % 28) + 1)}`),
      ),
    ).toBeUndefined()
    expect(
      scanned(
        'desa',
        many((at) => `Desa ${at}`),
      ),
    ).toBeUndefined()
  })
})

describe('a file', () => {
  it('is scanned whole: columns that the format does not have, and what stands above the header', async () => {
    const lines = many((at) => `D${at};${nikOf(at)}`)
    const text = `Narahubung 0812-3456-7890;\nkode;tambahan\n${lines.join('\n')}\n`
    const answer = await scanFile(put('people.csv', text), { columns: [{ name: 'kode', type: 'string' }] })
    expect(answer).toMatchObject({
      rows: 102,
      columns: [
        {
          column: 'kode',
          judgement: 'possible',
          kinds: [{ kind: 'phone', cells: 1, examples: [{ row: 1, masked: '0812••••90' }] }],
        },
        { column: 'tambahan', letter: 'B', judgement: 'personal', kinds: [{ kind: 'nik', cells: 100 }] },
      ],
    })
  })
})
