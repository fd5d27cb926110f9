import type { CalendarRefusal } from '@satualur/engine'
import type { Sentence } from '../source/problem.ts'

const weekdayNames = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** Why the engine cannot count with a calendar, and what to change. */
export function calendarSentence(refusal: CalendarRefusal): Sentence {
  switch (refusal.type) {
    case 'NotADate':
      return {
        id: `\`${refusal.text}\` bukan tanggal yang ada.`,
        en: `\`${refusal.text}\` is not a date that exists.`,
      }
    case 'HoursEndBeforeTheyStart':
      return {
        id: `Jam kerja "${refusal.hours}" berakhir sebelum mulai; tukar \`from\` dan \`until\`.`,
        en: `The hours "${refusal.hours}" end before they begin; swap \`from\` and \`until\`.`,
      }
    case 'ShiftsOutOfOrder':
      return {
        id: `Jam kerja "${refusal.hours}" hari ${weekdayNames.id[refusal.weekday]} bertumpang tindih atau tidak berurutan; urutkan dari pagi.`,
        en: `The hours "${refusal.hours}" of ${weekdayNames.en[refusal.weekday]} overlap or are out of order; list them from the morning on.`,
      }
    case 'NeverOpen':
      return {
        id: 'Menurut kalender ini kantor tidak pernah buka; beri jam kerja yang berlaku seterusnya (tanpa `until`).',
        en: 'By this calendar the office never opens; give hours that hold for good (without `until`).',
      }
  }
}

export const yearWithoutDecree = (year: number): Sentence => ({
  id: `Hari libur ${year} belum dikenal; tuliskan libur nasionalnya di \`daysOff\` (kind: national), atau hapus tahun ini.`,
  en: `The holidays of ${year} are not known; list its national days under \`daysOff\` (kind: national), or remove this year.`,
})
