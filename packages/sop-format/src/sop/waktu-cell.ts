import type { Amount, Waktu } from '@satualur/engine'
import { parseWaktu } from '@satualur/engine'
import { areSame } from '../source/same.ts'
import type { WaktuFile, Written } from './sop-file.ts'
import { isCellObject, readBlankText, readText, writeText } from './text.ts'

/** The printed words, read by the engine; or fields, where somebody knows better than the words say. */
export function readWaktu(file: WaktuFile | undefined): Waktu {
  if (!isCellObject(file)) return parseWaktu(readBlankText(file))
  const text = readText(file.text ?? '')
  switch (file.kind) {
    case 'none':
      return { kind: 'none', text: readBlankText(file.text) }
    case 'conditional':
      return { kind: 'conditional', text, by: file.by ?? 'condition' }
    case 'fixed': {
      const max = (file.max ?? []).map(plainAmount)
      const min = file.min?.map(plainAmount) ?? max
      const per = file.per === undefined ? {} : { per: readText(file.per) }
      return { kind: 'fixed', text, min, max, clock: file.clock ?? 'working', ...per }
    }
  }
}

/** The words alone wherever they read back to the same waktu. */
export function writeWaktu(waktu: Waktu): Written<WaktuFile> | undefined {
  if (areSame(parseWaktu(waktu.text), waktu)) return waktu.text === null ? undefined : writeText(waktu.text)
  const { kind, text } = waktu
  const fields = { kind, text: text === null ? undefined : writeText(text) }
  if (kind === 'none') return { ...unwritten, ...fields }
  if (kind === 'conditional') return { ...unwritten, ...fields, by: waktu.by }
  const min = areSame(waktu.min, waktu.max) ? undefined : waktu.min.map(plainAmount)
  const per = waktu.per === undefined ? undefined : writeText(waktu.per)
  const clock = waktu.clock === 'working' ? undefined : waktu.clock
  return { ...unwritten, ...fields, min, max: waktu.max.map(plainAmount), clock, per }
}

const unwritten = { min: undefined, max: undefined, clock: undefined, per: undefined, by: undefined }

/** Its fields in one order. */
function plainAmount({ value, unit, day }: Amount): Amount {
  return day === undefined ? { value, unit } : { value, unit, day }
}
