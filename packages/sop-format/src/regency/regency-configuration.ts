import type { Key, WorkingCalendar } from '@satualur/engine'

/** A regency as its configuration file describes it, with everything written out. */
export interface RegencyConfiguration {
  key: Key
  /** Kode wilayah Kemendagri: `33.13`; null while nobody has said it. */
  code: string | null
  /** Without "Kabupaten" or "Kota": see `officialName`. */
  name: string
  kind: 'kabupaten' | 'kota'
  /** Made-up data, to be labelled so wherever it is shown. */
  isSample: boolean
  /** Holds the regency's zone, and the national days off of its loaded years beside its own. */
  calendar: WorkingCalendar
  opds: Opd[]
  people: Person[]
  casts: Cast[]
  datasets: Dataset[]
}

/** Perangkat daerah, or an office that takes part as one (BPS as Pembina Data). */
export interface Opd {
  key: Key
  name: string
  shortName: string
  /** Whether it is a Produsen Data. */
  isProducer: boolean
}

export interface Person {
  /** Lower case; unique in the regency. */
  email: string
  name: string
  /** Jabatan. */
  position: string
  /** Null for somebody of the whole regency. */
  opd: Key | null
  access: 'admin' | 'opd-user' | 'viewer'
}

/** Who plays one role of one SOP, for the whole regency or in one OPD. */
export interface Cast {
  sop: Key
  role: Key
  /** Null for the whole regency. */
  opd: Key | null
  /** E-mail addresses; each of them may play. */
  players: string[]
}

/** An entry of the Daftar Data. */
export interface Dataset {
  key: Key
  title: string
  /** The Produsen Data. */
  opd: Key
  frequency: 'monthly' | 'quarterly' | 'semester' | 'yearly'
  /** UU 14/2008, articles 9, 10, 11 and 17. */
  informationClass: 'berkala' | 'serta-merta' | 'setiap-saat' | 'dikecualikan'
  concept: string | null
  definition: string | null
  unit: string | null
}

/** "Kabupaten Karanganyar", "Kota Pekalongan". */
export function officialName({ kind, name }: Pick<RegencyConfiguration, 'kind' | 'name'>): string {
  return `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`
}
