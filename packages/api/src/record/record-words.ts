import type { Zone } from '@satualur/engine'
import type { Locale } from '../graphql/locale.ts'
import type { Named } from './recorded-run.ts'

/** What a record says beside the rows, in both languages. */
export const recordWords = {
  id: {
    government: (regency: string) => `PEMERINTAH ${regency.toUpperCase()}`,
    by: (time: string, name: string) => `${time} oleh ${name}`,
    onBehalf: (name: string, decree: string | null) => `a.n. ${name}${decree ? ` (${decree})` : ''}`,
    onTime: 'Tepat waktu',
    late: 'Terlambat',
    used: (duration: string) => `${duration} terpakai`,
    movedDue: (now: string, before: string) => `${now}, semula ${before}`,
    skipped: 'Dilewati',
    withdrawn: 'Ditarik',
    attempt: (count: number) => `pengerjaan ke-${count}`,
    authority: (authority: string) => `Dasar: ${authority}`,
    noteText: (start: string) => `Catatan: ${start}`,
    incident: (time: string, sentence: string, name: string) => `${time}: ${sentence} (${name}).`,
    acknowledging: (position: string) => `Mengetahui, ${position}`,
    status: {
      running: 'Berjalan',
      paused: 'Dijeda',
      completed: 'Selesai',
      stuck: 'Macet',
      cancelled: 'Dibatalkan',
    },
  },
  en: {
    government: (regency: string) => `GOVERNMENT OF ${regency.toUpperCase()}`,
    by: (time: string, name: string) => `${time} by ${name}`,
    onBehalf: (name: string, decree: string | null) => `on behalf of ${name}${decree ? ` (${decree})` : ''}`,
    onTime: 'On time',
    late: 'Late',
    used: (duration: string) => `${duration} used`,
    movedDue: (now: string, before: string) => `${now}, at first ${before}`,
    skipped: 'Skipped',
    withdrawn: 'Withdrawn',
    attempt: (count: number) => `attempt ${count}`,
    authority: (authority: string) => `By authority of ${authority}`,
    noteText: (start: string) => `Note: ${start}`,
    incident: (time: string, sentence: string, name: string) => `${time}: ${sentence} (${name}).`,
    acknowledging: (position: string) => `Acknowledged by ${position}`,
    status: {
      running: 'Running',
      paused: 'Paused',
      completed: 'Completed',
      stuck: 'Stuck',
      cancelled: 'Cancelled',
    },
  },
}

/** Name and position; once where they are the same. */
export const nameOf = ({ name, position }: Named): string =>
  name === position ? name : `${name} (${position})`

const zoneWords: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** `12 Oktober 2026 09.00 WIB` in full, `12/10/2026 09.00` in a table. */
export function timeTeller(zone: Zone, locale: Locale) {
  const parts = {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    year: 'numeric',
  } as const
  const language = locale === 'id' ? 'id-ID' : 'en-GB'
  const full = new Intl.DateTimeFormat(language, { ...parts, day: 'numeric', month: 'long' })
  const short = new Intl.DateTimeFormat(language, { ...parts, day: '2-digit', month: '2-digit' })
  const tidy = (text: string) => text.replace(/ pukul | at |, /g, ' ').replace(/(\d\d):(\d\d)$/, '$1.$2')
  return {
    full: (at: number) => `${tidy(full.format(at))} ${zoneWords[zone]}`,
    short: (at: number) => tidy(short.format(at)),
  }
}
