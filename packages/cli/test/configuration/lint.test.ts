import { beforeAll, expect, test } from 'vitest'
import { regencyFile, sopFile } from '../../../api/test/configuration/files.ts'
import { buildServer } from '../../launch/build.mjs'
import { personAt } from './commands.ts'

beforeAll(buildServer)

const sop = 'unggah-data.sop.yaml'

async function personWith(files: Record<string, string>) {
  const person = await personAt(null)
  for (const [name, text] of Object.entries(files)) await person.write(name, text)
  return person
}

const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1

test('tells the place of whatever cannot be read, in each file, without any server', async () => {
  const broken = sopFile().replace('waktu: 3 hari', 'waktuu: 3 hari')
  const regency = regencyFile().replace('opd: dinkes\n    frequency', 'opd: dinkse\n    frequency')
  const person = await personWith({ 'regency.yaml': regency, [sop]: broken, 'rusak.sop.yaml': 'key: [' })
  const { code, told } = await person.satualur('lint')
  expect(code).toBe(1)
  expect(told).toContain(
    `${sop}:${lineOf(broken, 'waktuu')}:5: kesalahan: \`waktuu\` tidak dikenal di sini; maksud Anda \`waktu\`?\n`,
  )
  expect(told).toContain(
    `regency.yaml:${lineOf(regency, 'dinkse')}:10: kesalahan: OPD \`dinkse\` tidak ada; maksud Anda \`dinkes\`?\n`,
  )
  expect(told).toMatch(/^rusak\.sop\.yaml:1:\d+: kesalahan: /m)
  expect(told).toMatch(/\n3 kesalahan, 0 peringatan, 0 catatan · 3 errors, 0 warnings, 0 notes\n$/)
})

test('tells the engine’s findings at their places, and warnings count with --strict alone', async () => {
  const text = sopFile().replace('waktu: 3 hari', 'waktu: secukupnya')
  const person = await personWith({ 'regency.yaml': regencyFile(), [sop]: text })
  const { code, told } = await person.satualur('lint', '--json')
  const { errors, remarks } = JSON.parse(told) as { errors: number; remarks: Record<string, unknown>[] }
  expect([code, errors]).toEqual([0, 0])
  expect(remarks.find((remark) => remark['code'] === 'waktu-without-number')).toEqual({
    file: sop,
    line: lineOf(text, 'secukupnya'),
    column: 12,
    severity: 'warning',
    code: 'waktu-without-number',
    message: { id: expect.stringContaining('secukupnya'), en: expect.stringContaining('secukupnya') },
  })
  expect((await person.satualur('lint', '--strict')).code).toBe(1)
})

test('finds an SOP that cannot run, at the row that keeps it from running', async () => {
  const text = sopFile().replace('Sesuai: 3', 'Sesuai: 1')
  const person = await personWith({ [sop]: text })
  const { code, told } = await person.satualur('lint', '.')
  expect(code).toBe(1)
  expect(told).toContain(`${sop}:${lineOf(text, 'number: 3')}:5: kesalahan: Langkah 3`)
})

test('finds roles that nobody plays, keys that are taken twice, and names that an export would not use', async () => {
  const person = await personWith({
    'regency.yaml': regencyFile().replace('    walidata: admin@contoh.id\n', ''),
    [sop]: sopFile(),
    'z.sop.yaml': sopFile(),
  })
  const { told } = await person.satualur('lint', '--json')
  const { remarks } = JSON.parse(told) as { remarks: { file: string; code: string; line: number }[] }
  const codes = remarks.map(({ file, code, line }) => `${file}:${line} ${code}`)
  expect(codes).toContain(`${sop}:${lineOf(sopFile(), 'key: walidata')} role-without-player`)
  expect(codes).toContain('z.sop.yaml:1 repeated-key')
  expect(codes).toContain('z.sop.yaml:1 file-name')
})

test('has nothing to say against the five sample regencies but what a careful reader asks', async () => {
  for (const regency of ['kapuas-hulu', 'karanganyar', 'mojokerto', 'pekalongan', 'pringsewu']) {
    const person = await personAt(null, {}, { INIT_CWD: `${import.meta.dirname}/../../../sample/regencies` })
    const { code, told } = await person.satualur('lint', regency)
    expect([regency, code]).toEqual([regency, 0])
    expect(told).toMatch(/0 kesalahan, \d+ peringatan/)
  }
})
