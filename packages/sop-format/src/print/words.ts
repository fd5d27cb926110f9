import type { Locale } from '../sheet/flow-words.ts'

/** The words of the printed sheet. The identity has those of PermenPANRB 35/2012. */
const WORDS = {
  id: {
    number: 'Nomor SOP',
    madeOn: 'Tanggal Pembuatan',
    revisedOn: 'Tanggal Revisi',
    ratifiedOn: 'Tanggal Pengesahan',
    effectiveOn: 'Tanggal Efektif',
    ratifiedBy: 'Disahkan oleh',
    title: 'Nama SOP',
    legalBasis: 'Dasar Hukum',
    qualifications: 'Kualifikasi Pelaksana',
    related: 'Keterkaitan',
    equipment: 'Peralatan/Perlengkapan',
    warnings: 'Peringatan',
    records: 'Pencatatan dan Pendataan',
    row: 'No',
    activity: 'Kegiatan',
    performers: 'Pelaksana',
    standard: 'Mutu Baku',
    needs: 'Kelengkapan',
    waktu: 'Waktu',
    yields: 'Output',
    note: 'Keterangan',
    continued: 'lanjutan',
    fromOthers: 'Sambungan dari halaman lain',
    toOthers: 'Bersambung ke halaman lain',
    onPage: 'hal.',
    page: 'Halaman',
    of: 'dari',
    live: 'Pindai untuk membuka SOP ini dalam keadaan terkini:',
    draft: 'DRAF',
    'in-review': 'DRAF',
    superseded: 'TIDAK BERLAKU LAGI',
    revoked: 'DICABUT',
  },
  en: {
    number: 'SOP number',
    madeOn: 'Made on',
    revisedOn: 'Revised on',
    ratifiedOn: 'Ratified on',
    effectiveOn: 'Effective on',
    ratifiedBy: 'Ratified by',
    title: 'Name of the SOP',
    legalBasis: 'Legal basis',
    qualifications: 'Qualifications of performers',
    related: 'Related SOPs',
    equipment: 'Equipment',
    warnings: 'Warnings',
    records: 'Records',
    row: 'No',
    activity: 'Activity',
    performers: 'Performers',
    standard: 'Standard',
    needs: 'Inputs',
    waktu: 'Time',
    yields: 'Outputs',
    note: 'Notes',
    continued: 'continued',
    fromOthers: 'Continues from another page',
    toOthers: 'Continues on another page',
    onPage: 'p.',
    page: 'Page',
    of: 'of',
    live: 'Scan to open this SOP as it stands now:',
    draft: 'DRAFT',
    'in-review': 'DRAFT',
    superseded: 'NO LONGER IN FORCE',
    revoked: 'REVOKED',
  },
} as const

export type PrintedWords = Record<keyof (typeof WORDS)['id'], string>

export const wordsOf = (locale: Locale): PrintedWords => WORDS[locale]

const MONTHS: Record<Locale, string> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
}

/** `26 Februari 2024`; a date that is not one is left as it stands. */
export function dateInWords(isoDate: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate) ?? []
  const name = MONTHS[locale].split(' ')[Number(month) - 1]
  return name && day ? `${Number(day)} ${name} ${year}` : isoDate
}
