import type { Locale, Severity } from '@satualur/engine'
import type { Planned } from './server/plan.ts'
import type { Remark } from './folder/remark.ts'

/** For a program: one JSON value on standard output and nothing else. */
export const tellJson = (value: object): void =>
  void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)

export const tellLine = (line: string): void => void process.stdout.write(`${line}\n`)

const severities: Record<Locale, Record<Severity, string>> = {
  id: { error: 'kesalahan', warning: 'peringatan', note: 'catatan' },
  en: { error: 'error', warning: 'warning', note: 'note' },
}

/** `file:line:column`, as editors and terminals make a link of it. */
export const remarkLine = ({ file, line, column, severity, message }: Remark, locale: Locale): string =>
  `${file}:${line}:${column}: ${severities[locale][severity]}: ${message[locale]}`

const signs: Record<Planned['action'], string> = { ADD: '+', CHANGE: '~', REMOVE: '-', KEEP: '=' }

const kinds: Record<Locale, Record<Planned['kind'], string>> = {
  id: {
    REGENCY: 'Kabupaten/kota',
    CALENDAR: 'Kalender',
    OPD: 'OPD',
    PERSON: 'Orang',
    SOP: 'SOP',
    CAST: 'Pemeran',
    DATASET: 'Dataset',
    SCHEDULE: 'Jadwal',
    TABLE_FORMAT: 'Format tabel',
    METADATA_FORM: 'Formulir metadata',
    METADATA: 'Metadata',
    CLASS_DECISION: 'Klasifikasi informasi',
    DATA_LIST: 'Daftar Data',
    CATALOGUE: 'Katalog',
  },
  en: {
    REGENCY: 'Regency',
    CALENDAR: 'Calendar',
    OPD: 'OPD',
    PERSON: 'Person',
    SOP: 'SOP',
    CAST: 'Cast',
    DATASET: 'Dataset',
    SCHEDULE: 'Schedule',
    TABLE_FORMAT: 'Table format',
    METADATA_FORM: 'Metadata form',
    METADATA: 'Metadata',
    CLASS_DECISION: 'Information class',
    DATA_LIST: 'Daftar Data',
    CATALOGUE: 'Catalogue',
  },
}

export function planLine({ action, kind, key, title, detail }: Planned, locale: Locale): string {
  return `${signs[action]} ${kinds[locale][kind]} ${key} (${title}): ${detail}`
}
