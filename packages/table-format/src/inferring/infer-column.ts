import type { Column } from '../schema/table-format.ts'
import type { Sentence } from '../sentence.ts'
import { isFlaw } from '../values/flaw.ts'
import { typeReader } from '../values/read-type.ts'
import type { ColumnName } from './column-names.ts'
import type { SampleColumn } from './sample.ts'
import {
  answers,
  codeCandidate,
  dateCandidates,
  emptyCandidate,
  numberCandidates,
  textCandidate,
  textCandidates,
  yearCandidate,
  type TypeCandidate,
} from './type-candidates.ts'
import { valueList } from './value-list.ts'

export interface InferredColumn {
  column: Column
  reasons: readonly Sentence[]
}

/** A type is taken also where a few of many cells do not keep it: they are slips. */
const [shareAtLeast, slipsFrom] = [0.95, 20]

export function inferColumn({ name, title, unit }: ColumnName, sample: SampleColumn): InferredColumn {
  const { as, reason } = typeOf(sample)
  const list = as.type === 'string' && as.format === undefined ? valueList(sample) : null
  const isRequired = sample.missing === 0 && sample.values.length > 0
  const constraints = { ...(isRequired && { required: true }), ...(list && { enum: list }) }
  const column: Column = {
    name,
    ...as,
    ...(title !== null && { title }),
    ...(unit !== null && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
  return {
    column,
    reasons: [
      reason,
      ...slips(column, sample),
      ...(list ? [listReason(list.length)] : []),
      ...(isRequired ? [filled] : []),
    ],
  }
}

const filled: Sentence = {
  id: 'Tidak ada sel yang kosong, sehingga kolom ini dianggap wajib diisi.',
  en: 'No cell is empty, so that it is taken to be required.',
}

const listReason = (count: number): Sentence => ({
  id: `Hanya ada ${count} nilai yang berulang, sehingga dijadikan daftar pilihan.`,
  en: `There are only ${count} values, again and again: they become a list to choose from.`,
})

function typeOf(sample: SampleColumn): TypeCandidate {
  const { values, header } = sample
  if (values.length === 0) return emptyCandidate
  const answer = answerOf(sample)
  if (answer) return answer
  if (values.some((value) => /^(?:0\d+|\d{16,})$/.test(String(value)))) return codeCandidate
  const year = /\b(?:tahun|thn|year)\b/i.test(header.replaceAll('_', ' ')) ? [yearCandidate] : []
  const candidates = [...year, ...numberCandidates, ...dateCandidates, ...textCandidates]
  return (
    candidates.find(({ as }) => fitting(as, sample) === values.length) ??
    candidates.find(
      ({ as }) => values.length >= slipsFrom && fitting(as, sample) >= values.length * shareAtLeast,
    ) ??
    textCandidate
  )
}

function fitting(as: TypeCandidate['as'], { values }: SampleColumn): number {
  const read = typeReader({ name: '', ...as })!
  return values.filter((value) => !isFlaw(read(value))).length
}

/** Yes and no, where both occur; one of them alone may be a word like any other. */
function answerOf({ values }: SampleColumn): TypeCandidate | null {
  const words = new Set(
    values.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value).trim())),
  )
  const found = answers.find((pair) => words.size === 2 && pair.every((word) => words.has(word)))
  if (!found) return null
  const [yes, no] = found
  return {
    as: { type: 'boolean', trueValues: [yes], falseValues: [no] },
    reason: { id: `Semua isinya ${yes} atau ${no}.`, en: `All it holds is ${yes} or ${no}.` },
  }
}

function slips(column: Column, sample: SampleColumn): Sentence[] {
  const count = sample.values.length - fitting(column, sample)
  if (count === 0) return []
  return [
    {
      id: `${count} dari ${sample.values.length} sel tidak sesuai dan dianggap salah tulis.`,
      en: `${count} of ${sample.values.length} cells do not keep it and are taken for slips.`,
    },
  ]
}
