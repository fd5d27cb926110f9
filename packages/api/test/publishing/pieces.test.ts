import type { Sop } from '@satualur/engine'
import { readSop } from '@satualur/sop-format'
import { describe, expect, it } from 'vitest'
import { approvalOf } from '../../src/publishing/case/approval.ts'
import type { Handed } from '../../src/publishing/case/pieces.ts'
import { asPieces, identityOf, piecesOf } from '../../src/publishing/case/pieces.ts'
import { publishingSop } from './publishing-office.ts'

const read = readSop(publishingSop)
if ('problems' in read) throw new Error(read.problems[0]!.message.en)
const { sop } = read
const step = sop.steps[2]!

let made = 0
const handed = (more: Partial<Handed> = {}): Handed => ({
  ...{ task: 'susun', artefact: 'tabel', kind: 'resource', name: 'Tabel', period: '2026-10', format: 'CSV' },
  ...{
    at: ++made,
    file: `f${made}`,
    fileName: 'tabel.csv',
    sha256: `sha-${made}`,
    size: 1,
    mediaType: 'text/csv',
  },
  ...{ table: { kind: 'no-format' }, personalData: { kind: 'unscanned' } },
  ...more,
})
const pieces = (...all: Handed[]) => asPieces(all, sop, '2026-10')
const told = (...all: Handed[]) => piecesOf(pieces(...all), step, sop).map(({ sha256 }) => sha256)

describe('a row publishes', () => {
  it('the newest version of each piece that it needs, of every piece of the task that has brought them last', () => {
    const [first, second, other] = [handed(), handed(), handed({ name: 'Lampiran' })]
    expect(told(first, second, other)).toEqual([second.sha256, other.sha256])
  })

  it('nothing of a former attempt under another name', () => {
    const [former, later] = [handed({ name: 'Salah' }), handed({ task: 'susun-lagi' })]
    expect(told(former, later)).toEqual([later.sha256])
  })

  it('nothing of what other rows are about, and no plain files beside resources', () => {
    const resource = handed()
    expect(told(resource, handed({ artefact: 'surat' }))).toEqual([resource.sha256])
    const letter = handed({ kind: 'file', name: null, period: null, format: null })
    expect(told(letter, resource)).toEqual([resource.sha256])
    expect(told(letter)).toEqual([letter.sha256])
  })

  it('what was passed on to it by rows that check and sign, and bring no file of their own', () => {
    const name = (key: string, name: string) => ({ ...sop.artefacts[0]!, key, name })
    const passing = (isRequired: boolean): Sop => ({
      ...sop,
      artefacts: [...sop.artefacts, name('disetujui', 'Data yang disetujui')],
      steps: sop.steps.map((row) => {
        const approved = { ...row.needs[0]!, artefact: 'disetujui', isRequired }
        if (row === sop.steps[1]) return { ...row, yields: [approved] }
        return row === step ? { ...row, needs: [approved] } : row
      }),
    })
    const publishedBy = (those: Sop, ...all: Handed[]) =>
      piecesOf(pieces(...all), those.steps[2]!, those).map(({ sha256 }) => sha256)
    const [file, letter] = [handed(), handed({ artefact: 'surat' })]
    expect(publishedBy(passing(false), file, letter)).toEqual([file.sha256])
    // What had to be brought was: by a link, of which nothing can be published.
    expect(publishedBy(passing(true), file, letter)).toEqual([])
    const signed = handed({ artefact: 'disetujui' })
    expect(publishedBy(passing(false), file, signed)).toEqual([signed.sha256])
  })

  it('a plain file under the name of its artefact and the period of the run', () => {
    const file = handed({ kind: 'file', name: null, period: null, format: null, fileName: 'x.y.xlsx' })
    const [piece] = pieces(file)
    expect(piece).toMatchObject({ name: 'Tabel data', period: '2026-10', format: 'XLSX' })
    expect(identityOf(piece!)).toBe('Tabel data 2026-10')
  })
})

describe('what is approved', () => {
  const roleName = (role: string) => role.toUpperCase()
  const at = (time: number, isSentBack = false) => ({ role: 'kepala', at: time, isSentBack })
  const approved = (decisions: ReturnType<typeof at>[], ...all: Handed[]) =>
    approvalOf(pieces(...all).at(-1)!, pieces(...all), { decisions, signatures: [], roleName })

  it('are the bytes that the last decision had in hand', () => {
    const [first, second] = [handed({ at: 10 }), handed({ at: 20 })]
    expect(approved([at(15)], first, second)).toEqual({ of: first.sha256, by: 'KEPALA', at: 15 })
    expect(approved([at(15), at(25)], first, second)).toMatchObject({ of: second.sha256, at: 25 })
  })

  it('is nothing where nobody has decided since it came, or where it was sent back last', () => {
    const file = handed({ at: 10 })
    expect(approved([], file)).toBeNull()
    expect(approved([at(5)], file)).toBeNull()
    expect(approved([at(15), at(25, true)], file)).toBeNull()
    expect(approved([at(15, true), at(25)], file)).toMatchObject({ at: 25 })
  })

  it('is what the head has signed since, where it is the same that was decided on', () => {
    const [first, second] = [handed({ at: 10 }), handed({ at: 30 })]
    const signedAt = (time: number, decision: ReturnType<typeof at>, ...all: Handed[]) => {
      const signatures = [{ role: 'bupati', at: time }]
      return approvalOf(pieces(...all).at(-1)!, pieces(...all), {
        ...{ decisions: [decision], signatures, roleName },
      })
    }
    expect(signedAt(20, at(15), first)).toEqual({ of: first.sha256, by: 'BUPATI', at: 20 })
    expect(signedAt(12, at(15), first)).toMatchObject({ by: 'KEPALA', at: 15 })
    expect(signedAt(35, at(15), first, second)).toEqual({ of: first.sha256, by: 'KEPALA', at: 15 })
    expect(signedAt(20, at(15, true), first)).toBeNull()
  })
})
