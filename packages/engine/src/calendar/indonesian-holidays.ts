import type { DayOff } from './calendar.ts'
import type { IsoDate } from '../sop.ts'

/** The days off of one joint decree (SKB 3 Menteri), or what one later decree added to them. */
export interface HolidayDecree {
  year: number
  decree: string
  daysOff: Record<IsoDate, DayOff>
}

const libur = (name: string): DayOff => ({ name, kind: 'national', isVerified: true })
const cuti = (name: string): DayOff => ({
  name: `Cuti bersama ${name}`,
  kind: 'joint-leave',
  isVerified: true,
})
/** Known, but not read in a decree: the calendar shows it so, and a person confirms it. */
const unverified = (day: DayOff): DayOff => ({ ...day, isVerified: false })
const vote = (name: string): DayOff => ({ name, kind: 'one-off', isVerified: false })

/**
 * National holidays and cuti bersama as decreed, oldest decree first. Dates that no decree was read for carry
 * `isVerified: false`. Years without an entry have no decree here: nothing is computed or guessed.
 *
 * Source: SKB 3 Menteri as named at each entry; cuti bersama 2024 also Keppres 7/2024.
 */
export const holidayDecrees: readonly HolidayDecree[] = [
  {
    year: 2024,
    decree: 'SKB 3 Menteri Nomor 855, 3, 4 Tahun 2023',
    daysOff: {
      '2024-01-01': libur('Tahun Baru 2024 Masehi'),
      '2024-02-08': libur('Isra Mikraj Nabi Muhammad SAW'),
      '2024-02-09': cuti('Tahun Baru Imlek 2575 Kongzili'),
      '2024-02-10': libur('Tahun Baru Imlek 2575 Kongzili'),
      '2024-02-14': vote('Pemilihan Umum 2024'),
      '2024-03-11': libur('Hari Suci Nyepi (Tahun Baru Saka 1946)'),
      '2024-03-12': cuti('Hari Suci Nyepi (Tahun Baru Saka 1946)'),
      '2024-03-29': libur('Wafat Yesus Kristus'),
      '2024-03-31': libur('Kebangkitan Yesus Kristus (Paskah)'),
      '2024-04-08': cuti('Idulfitri 1445 Hijriah'),
      '2024-04-09': cuti('Idulfitri 1445 Hijriah'),
      '2024-04-10': libur('Idulfitri 1445 Hijriah'),
      '2024-04-11': libur('Idulfitri 1445 Hijriah'),
      '2024-04-12': cuti('Idulfitri 1445 Hijriah'),
      '2024-04-15': cuti('Idulfitri 1445 Hijriah'),
      '2024-05-01': libur('Hari Buruh Internasional'),
      '2024-05-09': libur('Kenaikan Yesus Kristus'),
      '2024-05-10': cuti('Kenaikan Yesus Kristus'),
      '2024-05-23': unverified(libur('Hari Raya Waisak 2568 BE')),
      '2024-05-24': cuti('Hari Raya Waisak 2568 BE'),
      '2024-06-01': unverified(libur('Hari Lahir Pancasila')),
      '2024-06-17': unverified(libur('Iduladha 1445 Hijriah')),
      '2024-06-18': cuti('Iduladha 1445 Hijriah'),
      '2024-07-07': unverified(libur('Tahun Baru Islam 1446 Hijriah')),
      '2024-08-17': unverified(libur('Proklamasi Kemerdekaan')),
      '2024-09-16': unverified(libur('Maulid Nabi Muhammad SAW')),
      '2024-11-27': vote('Pemilihan Kepala Daerah Serentak 2024'),
      '2024-12-25': unverified(libur('Kelahiran Yesus Kristus (Natal)')),
      '2024-12-26': cuti('Kelahiran Yesus Kristus (Natal)'),
    },
  },
  {
    year: 2025,
    decree: 'SKB 3 Menteri Nomor 1017, 2, 2 Tahun 2024',
    daysOff: {
      '2025-01-01': libur('Tahun Baru 2025 Masehi'),
      '2025-01-27': libur('Isra Mikraj Nabi Muhammad SAW'),
      '2025-01-28': cuti('Tahun Baru Imlek 2576 Kongzili'),
      '2025-01-29': libur('Tahun Baru Imlek 2576 Kongzili'),
      '2025-03-28': cuti('Hari Suci Nyepi (Tahun Baru Saka 1947)'),
      '2025-03-29': libur('Hari Suci Nyepi (Tahun Baru Saka 1947)'),
      '2025-03-31': libur('Idulfitri 1446 Hijriah'),
      '2025-04-01': libur('Idulfitri 1446 Hijriah'),
      '2025-04-02': cuti('Idulfitri 1446 Hijriah'),
      '2025-04-03': cuti('Idulfitri 1446 Hijriah'),
      '2025-04-04': cuti('Idulfitri 1446 Hijriah'),
      '2025-04-07': cuti('Idulfitri 1446 Hijriah'),
      '2025-04-18': unverified(libur('Wafat Yesus Kristus')),
      '2025-04-20': unverified(libur('Kebangkitan Yesus Kristus (Paskah)')),
      '2025-05-01': unverified(libur('Hari Buruh Internasional')),
      '2025-05-12': unverified(libur('Hari Raya Waisak 2569 BE')),
      '2025-05-13': cuti('Hari Raya Waisak 2569 BE'),
      '2025-05-29': unverified(libur('Kenaikan Yesus Kristus')),
      '2025-05-30': unverified(cuti('Kenaikan Yesus Kristus')),
      '2025-06-01': unverified(libur('Hari Lahir Pancasila')),
      '2025-06-06': unverified(libur('Iduladha 1446 Hijriah')),
      '2025-06-09': unverified(cuti('Iduladha 1446 Hijriah')),
      '2025-06-27': unverified(libur('Tahun Baru Islam 1447 Hijriah')),
      '2025-08-17': unverified(libur('Proklamasi Kemerdekaan')),
      '2025-09-05': unverified(libur('Maulid Nabi Muhammad SAW')),
      '2025-12-25': unverified(libur('Kelahiran Yesus Kristus (Natal)')),
      '2025-12-26': unverified(cuti('Kelahiran Yesus Kristus (Natal)')),
    },
  },
  {
    // Decreed on 7 August 2025, eleven days ahead: calendars change in the middle of a year.
    year: 2025,
    decree: 'SKB 3 Menteri Nomor 933, 1, 3 Tahun 2025',
    daysOff: { '2025-08-18': cuti('Proklamasi Kemerdekaan') },
  },
  {
    year: 2026,
    decree: 'SKB 3 Menteri Nomor 1497, 2, 5 Tahun 2025',
    daysOff: {
      '2026-01-01': libur('Tahun Baru 2026 Masehi'),
      '2026-01-16': libur('Isra Mikraj Nabi Muhammad SAW'),
      '2026-02-16': cuti('Tahun Baru Imlek 2577 Kongzili'),
      '2026-02-17': libur('Tahun Baru Imlek 2577 Kongzili'),
      '2026-03-18': cuti('Hari Suci Nyepi (Tahun Baru Saka 1948)'),
      '2026-03-19': libur('Hari Suci Nyepi (Tahun Baru Saka 1948)'),
      '2026-03-20': cuti('Idulfitri 1447 Hijriah'),
      '2026-03-21': libur('Idulfitri 1447 Hijriah'),
      '2026-03-22': libur('Idulfitri 1447 Hijriah'),
      '2026-03-23': cuti('Idulfitri 1447 Hijriah'),
      '2026-03-24': cuti('Idulfitri 1447 Hijriah'),
      '2026-04-03': libur('Wafat Yesus Kristus'),
      '2026-04-05': libur('Kebangkitan Yesus Kristus (Paskah)'),
      '2026-05-01': libur('Hari Buruh Internasional'),
      '2026-05-14': libur('Kenaikan Yesus Kristus'),
      '2026-05-15': cuti('Kenaikan Yesus Kristus'),
      '2026-05-27': libur('Iduladha 1447 Hijriah'),
      '2026-05-28': cuti('Iduladha 1447 Hijriah'),
      '2026-05-31': libur('Hari Raya Waisak 2570 BE'),
      '2026-06-01': libur('Hari Lahir Pancasila'),
      '2026-06-16': libur('Tahun Baru Islam 1448 Hijriah'),
      '2026-08-17': libur('Proklamasi Kemerdekaan'),
      '2026-08-25': libur('Maulid Nabi Muhammad SAW'),
      '2026-12-24': cuti('Kelahiran Yesus Kristus (Natal)'),
      '2026-12-25': libur('Kelahiran Yesus Kristus (Natal)'),
    },
  },
]
