export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month'

export interface Amount {
  value: number
  unit: TimeUnit
  /** Only for `day`: hari kerja, hari kalender, or a bare "hari" that the SOP's `bareDay` reads. */
  day?: 'working' | 'calendar' | 'bare'
}

/** The standard time of a row. The printed text is always kept; `null` text means an empty cell. */
export type Waktu =
  | {
      kind: 'fixed'
      text: string
      /** The lower end of a range, else equal to `max`. */
      min: Amount[]
      /** What counts for the due time. Several amounts are added in their order ("2 bulan 1 minggu"). */
      max: Amount[]
      /** `elapsed` counts round the clock ("1 x 24 jam"); `working` counts office time. */
      clock: 'working' | 'elapsed'
      /** Counted for each of these items ("berkas"): a due time needs the run's number of items. */
      per?: string
    }
  | {
      kind: 'conditional'
      text: string
      /** By the dataset's frequency, or by any other condition. */
      by: 'frequency' | 'condition'
    }
  | { kind: 'none'; text: string | null }
