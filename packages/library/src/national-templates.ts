import { readSop } from '@satualur/sop-format'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LibraryTemplate } from './library-template.ts'

/** What the files do not say of themselves. A new edition of a file counts its edition up here. */
const catalogue: Omit<LibraryTemplate, 'source' | 'sop'>[] = [
  {
    key: 'satu-data-indonesia',
    edition: 1,
    editionOn: '2026-11-20',
    origin: 'Perpres 39/2019',
    summary: {
      id: 'Empat tahap Satu Data Indonesia: perencanaan, pengumpulan, pemeriksaan, dan penyebarluasan data, dengan pengembalian kepada Produsen Data bila data belum sesuai. Waktunya usulan.',
      en: 'The four phases of Satu Data Indonesia: planning, collecting, checking and publishing data, with a return to the data producer where data does not conform. Its times are proposals.',
    },
  },
  {
    key: 'informasi-publik',
    edition: 1,
    editionOn: '2026-11-20',
    origin: 'UU 14/2008, PerKI 1/2021',
    summary: {
      id: 'Pendokumentasian, klasifikasi, pengujian konsekuensi, penetapan, dan penyediaan informasi publik oleh PPID. Waktunya usulan.',
      en: 'Documenting, classifying, testing the consequences of, listing and providing public information by the PPID. Its times are proposals.',
    },
  },
  {
    key: 'permohonan-informasi',
    edition: 1,
    editionOn: '2026-11-21',
    origin: 'UU 14/2008, PerKI 1/2021',
    summary: {
      id: 'Penerimaan, penelaahan, dan jawaban atas permohonan informasi publik oleh PPID, dengan tenggat undang-undang 10 hari kerja yang dapat diperpanjang 7 hari kerja. Waktu setiap langkah adalah usulan.',
      en: 'Receiving, examining and answering requests for public information by the PPID, with the statutory deadline of 10 working days, extended once by 7. The times of its steps are proposals.',
    },
  },
]

const folder = join(import.meta.dirname, '..', 'templates')

let templates: readonly LibraryTemplate[] | undefined

/** The national templates, read once, through the same door as any other SOP; a file with a problem is a fault of ours. */
export function nationalTemplates(): readonly LibraryTemplate[] {
  templates ??= catalogue.map((entry) => ({ ...entry, ...readTemplate(entry.key) }))
  return templates
}

function readTemplate(key: string): Pick<LibraryTemplate, 'source' | 'sop'> {
  const name = `${key}.sop.yaml`
  const source = readFileSync(join(folder, name), 'utf8')
  const read = readSop(source)
  if ('sop' in read && read.sop.key === key) return { source, sop: read.sop }
  const [first] = 'problems' in read ? read.problems : []
  throw new Error(
    first ? `${name}:${first.line}:${first.column} ${first.message.en}` : `${name} is not of ${key}`,
  )
}
