import { plain } from './paper-table.ts'

/** A list of the identity part: its items, or the one text that they have run together into. */
export type PaperList = string[] | { runTogether: string }

/** The identity part of a sheet as the text of the scan gives it; what is not printed is absent. */
export interface PaperHeader {
  unit: string
  title: string
  number?: string
  madeOn?: string
  revisedOn?: string
  ratifiedOn?: string
  effectiveOn?: string
  /** Position, name, rank and number in one line, without the label NIP. */
  ratifiedBy: string
  legalBasis: PaperList
  qualifications: PaperList
  related?: PaperList
  equipment: PaperList
  warnings: PaperList
  records?: PaperList
  annex?: string
}

const list = /<ol[^>]*>/

/** The text between two marks, on one line each. */
function between(text: string, from: RegExp, until: RegExp): string {
  const start = text.search(from)
  const rest = text.slice(start).replace(from, '')
  return plain(rest.slice(0, rest.search(until)))
}

function cellAfter(text: string, label: string): string {
  const line = text.split('\n').find((candidate) => candidate.trimStart().startsWith(label)) ?? ''
  return plain(
    line
      .trimStart()
      .slice(label.length)
      .replace(/<\/?p>/g, ' ')
      .replace(/^\s*:?\s*:?/, ''),
  )
}

/** "- a. First", "2. Second": one item a line. */
function itemsAfter(text: string, label: RegExp): string[] {
  const [, ...lines] = text.slice(text.search(label)).split('\n')
  const items = lines.slice(lines.findIndex((line) => line.trim() !== ''))
  const end = items.findIndex((line) => line.trim() === '')
  return items.slice(0, end).map((line) => plain(line.replace(/^-?\s*(?:[a-z]|\d)\.\s*/, '')))
}

/** The identity fields that stand in a row of their own: a label, a tab, a value. */
function rows(text: string, labels: Record<string, string>): Record<string, string> {
  const cells = Object.entries(labels).map(([field, label]) => [field, cellAfter(text, label)] as const)
  return Object.fromEntries(cells.filter(([, value]) => value !== ''))
}

export function karanganyarHeader(text: string): PaperHeader {
  const runTogether = (label: string) => ({
    runTogether: plain(between(text, new RegExp(label), /[\t\n]/).replace(list, '')),
  })
  return {
    unit: between(text, /^/, /Nomor SOP/),
    title: cellAfter(text, 'Judul SOP'),
    ...rows(text, {
      number: 'Nomor SOP',
      madeOn: 'Tanggal Pembuatan',
      revisedOn: 'Tanggal Revisi',
      ratifiedOn: 'Tanggal Pengesahan',
    }),
    ratifiedBy: cellAfter(text, 'Disahkan Oleh :').replace('NIP. ', ''),
    legalBasis: runTogether('Dasar Hukum'),
    qualifications: runTogether('Kualifikasi Pelaksana'),
    related: runTogether('Keterkaitan'),
    equipment: runTogether('Peralatan/Perlengkapan'),
    warnings: runTogether('Peringatan'),
    records: runTogether('Pencatatan dan Pendataan'),
  }
}

export function pringsewuHeader(text: string): PaperHeader {
  const below = (label: string, column: number) => {
    const lines = text.split('\n').map((line) => line.split('\t'))
    const at = lines.findIndex((cells) => cells[column] === label)
    return { runTogether: plain(lines[at + 1]![column]!.replace(list, '')) }
  }
  const [, identity] = text.split('**\n\n2024')
  return {
    unit: between(identity!, /^/, /Nomor SOP/),
    title: cellAfter(text, 'Nama SOP'),
    ...rows(text, {
      number: 'Nomor SOP',
      madeOn: 'Tanggal Pembuatan',
      revisedOn: 'Tanggal Revisi',
      ratifiedOn: 'Tanggal Pengesahan',
    }),
    ratifiedBy: cellAfter(text, 'Disahkan Oleh'),
    legalBasis: below('Dasar Hukum', 0),
    qualifications: below('Kualifikasi Pelaksana', 1),
    related: below('Keterkaitan', 0),
    equipment: below('Peralatan dan Perlengkapan', 1),
    warnings: below('Peringatan', 0),
  }
}

export function kapuasHuluHeader(text: string): PaperHeader {
  const signature = plain(text.trimEnd().split('\n').at(-1)!)
  return {
    annex: plain(text.slice(0, text.indexOf('\n'))),
    unit: between(text.slice(text.indexOf('\n')), /^/, /Nomor SOP/),
    title: cellAfter(text, 'Nama SOP'),
    ...rows(text, {
      number: 'Nomor SOP',
      madeOn: 'Tanggal Pembuatan',
      revisedOn: 'Tanggal Revisi',
      effectiveOn: 'Tanggal Efektif',
    }),
    ratifiedBy: `${cellAfter(text, 'Disahkan Oleh')} ${signature}`,
    legalBasis: itemsAfter(text, /Dasar Hukum:/),
    qualifications: itemsAfter(text, /Kualifikasi Pelaksana:/),
    equipment: itemsAfter(text, /Peralatan\/Perlengkapan:/),
    warnings: itemsAfter(text, /Peringatan:/),
  }
}

export function pekalonganHeader(text: string): PaperHeader {
  const lines = text.split('\n').map((line) => line.split('\t').map(plain))
  const below = (label: string, column: number) =>
    lines[lines.findIndex((cells) => cells[column] === label) + 1]![column]!
  return {
    unit: between(text, /^/, /Nomor SOP/).replaceAll('*', ''),
    title: cellAfter(text, 'Nama SOP'),
    ...rows(text, {
      number: 'Nomor SOP',
      madeOn: 'Tanggal Pembuatan',
      revisedOn: 'Tanggal Revisi',
      effectiveOn: 'Tanggal Efektif',
    }),
    ratifiedBy: cellAfter(text, 'Disahkan Oleh'),
    legalBasis: itemsAfter(text, /DASAR HUKUM:/),
    qualifications: itemsAfter(text, /KUALIFIKASI PELAKSANA:/),
    equipment: below('PERALATAN PERLENGKAPAN:', 1)
      .split(/\s*\d\.\s/)
      .filter(Boolean),
    warnings: [below('PERINGATAN:', 0)],
    records: [below('PENCATATAN DAN PENDATAAN:', 1)],
  }
}

export function mojokertoHeader(text: string): PaperHeader {
  const stacked = 'Nomor SOP Tanggal Pembuatan Tanggal Revisi Tanggal Efektif'
  const [number, madeOn, revisedOn, effectiveOn] = cellAfter(text, stacked).split(' : ') as [
    string,
    string,
    string,
    string,
  ]
  return {
    unit: between(text, /^/, /Nomor SOP/),
    title: cellAfter(text, 'Nama SOP'),
    number,
    madeOn,
    revisedOn,
    effectiveOn,
    // The stamp was read into the middle of the cell.
    ratifiedBy: cellAfter(text, 'Disahkan oleh')
      .replace('NIP. ', '')
      .replace('DINAS KAMUNIKANI DAN INFORMATIKA DAN INFORMATIKA ', ''),
    legalBasis: itemsAfter(text, /Dasar Hukum/),
    qualifications: itemsAfter(text, /Kualifikasi Pelaksana/),
    equipment: itemsAfter(text, /Peralatan\/ Perlengkapan/),
    warnings: itemsAfter(text, /Peringatan/),
  }
}
