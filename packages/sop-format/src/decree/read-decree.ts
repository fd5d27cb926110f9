import type { DayOff, HolidayDecree, IsoDate } from '@satualur/engine'
import { isDecreeFile } from '../generated/decree-shape.ts'
import type { ConfigurationText } from '../source/configuration-text.ts'
import { readConfigurationText } from '../source/configuration-text.ts'
import type { Problem, Sentence } from '../source/problem.ts'
import { fromTheTop } from '../source/problem.ts'
import { shaped } from '../source/shape.ts'

/** The shape that `decree.schema.json` describes, once a file has passed it. */
interface DecreeFile {
  year: number
  decree: string | number
  days: {
    date: IsoDate
    name: string | number
    kind?: Exclude<DayOff['kind'], 'local'>
    isVerified?: boolean
  }[]
}

/**
 * Reads a holiday decree; what keeps it from being read comes back as problems, and nothing is thrown. It holds the whole
 * year: loaded onto a calendar (`withDecree`) it leaves no national day of that year that it does not name.
 */
export function readDecree(text: string): { decree: HolidayDecree } | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<DecreeFile>(isDecreeFile, source)
  if ('problems' in read) return read
  const problems = problemsOf(read.file, source)
  return problems.length > 0 ? { problems: fromTheTop(problems) } : { decree: decreeOf(read.file) }
}

function problemsOf({ year, decree, days }: DecreeFile, text: ConfigurationText): Problem[] {
  const isNational = ({ kind = 'national' }: DecreeFile['days'][number]) => kind === 'national'
  const whole = days.some(isNational) ? [] : [text.problemAt(['days'], noNationalDay(year), 'name')]
  const taken = new Set<IsoDate>()
  const ofDays = days.flatMap(({ date, name }, index) => {
    const isRepeated = taken.has(date)
    taken.add(date)
    return [
      ...(date.startsWith(`${year}-`)
        ? []
        : [text.problemAt(['days', index, 'date'], outsideYear(date, year))]),
      ...(isRepeated ? [text.problemAt(['days', index, 'date'], twice(date))] : []),
      ...(String(name).trim() ? [] : [text.problemAt(['days', index, 'name'], nameless(date))]),
    ]
  })
  const unnumbered = String(decree).trim() ? [] : [text.problemAt(['decree'], noNumber)]
  return [...unnumbered, ...whole, ...ofDays]
}

const decreeOf = ({ year, decree, days }: DecreeFile): HolidayDecree => ({
  year,
  decree: String(decree).trim(),
  daysOff: Object.fromEntries(
    days.map(({ date, name, kind = 'national', isVerified = true }) => [
      date,
      { name: String(name).trim(), kind, isVerified },
    ]),
  ),
})

const noNumber: Sentence = {
  id: '`decree` masih kosong; tuliskan nomor dan judul keputusannya.',
  en: '`decree` is blank; write the number and title of the decree.',
}

const noNationalDay = (year: number): Sentence => ({
  id: `Tidak ada libur nasional di sini. Berkas ini menggantikan seluruh libur nasional dan cuti bersama ${year}; tuliskan semuanya, bukan tambahannya saja.`,
  en: `There is no national holiday here. This file takes the place of all national holidays and cuti bersama of ${year}; list them all, not only what was added.`,
})

const outsideYear = (date: IsoDate, year: number): Sentence => ({
  id: `\`${date}\` tidak terletak dalam tahun ${year}; perbaiki tanggalnya, atau \`year\` di atas.`,
  en: `\`${date}\` does not lie in ${year}; mend the date, or \`year\` above.`,
})

const twice = (date: IsoDate): Sentence => ({
  id: `\`${date}\` sudah ada di atas; hapus salah satunya.`,
  en: `\`${date}\` stands further up already; remove one of them.`,
})

const nameless = (date: IsoDate): Sentence => ({
  id: `Hari \`${date}\` belum bernama; tuliskan hari apa itu.`,
  en: `The day \`${date}\` has no name yet; write what it is.`,
})
