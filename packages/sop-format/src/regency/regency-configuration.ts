import type { IsoDate, Key, WorkingCalendar } from '@satualur/engine'

/** A regency as its configuration file describes it, with everything written out. */
export interface RegencyConfiguration {
  key: Key
  /** Kode wilayah Kemendagri: `33.13`; null while nobody has said it. */
  code: string | null
  /** Without "Kabupaten", "Kota" or "Provinsi": see `officialName`. */
  name: string
  /** A province and the nation watch what is counted in others, and carry nothing out. */
  kind: 'kabupaten' | 'kota' | 'provinsi' | 'nasional'
  /** The province that watches it; null where none does. */
  province: Key | null
  /** Made-up data, to be labelled so wherever it is shown. */
  isSample: boolean
  /** Holds the regency's zone, and the national days off of its loaded years beside its own. */
  calendar: WorkingCalendar
  opds: Opd[]
  people: Person[]
  casts: Cast[]
  datasets: Dataset[]
  schedules: Schedule[]
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
  /** Whether they may assign, pause and resume the work of others. */
  isSupervisor: boolean
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
  /** Null for that of its class: what is `berkala` is published at least every six months (UU 14/2008, article 9). */
  frequency: 'monthly' | 'quarterly' | 'semester' | 'yearly' | null
  /** UU 14/2008, articles 9, 10, 11 and 17. */
  informationClass: 'berkala' | 'serta-merta' | 'setiap-saat' | 'dikecualikan'
  concept: string | null
  definition: string | null
  unit: string | null
}

/** By which SOP a dataset is carried out once in every period, and when the run of a period is opened. */
export interface Schedule {
  dataset: Key
  sop: Key
  /** On the first day of the period that the data are about, or on the day after its last. */
  opens: 'period-start' | 'period-end'
  /** So many days later. */
  afterDays: number
  /** The first day on which a run may be opened; null where nobody has said: as it is, or from when it is applied. */
  startsOn: IsoDate | null
  /** The last such day; null while it goes on. */
  endsOn: IsoDate | null
}

/** "Kabupaten Karanganyar", "Kota Pekalongan", "Provinsi Jawa Tengah"; the nation goes by its name alone. */
export function officialName({ kind, name }: Pick<RegencyConfiguration, 'kind' | 'name'>): string {
  return kind === 'nasional' ? name : `${kind[0]!.toUpperCase()}${kind.slice(1)} ${name}`
}

/** Whether it watches others instead of carrying anything out. */
export const isWatching = ({ kind }: Pick<RegencyConfiguration, 'kind'>): boolean =>
  kind === 'provinsi' || kind === 'nasional'
