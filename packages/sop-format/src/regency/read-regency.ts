import type { Sop } from '@satualur/engine'
import { isRegencyFile } from '../generated/regency-shape.ts'
import type { ConfigurationText } from '../source/configuration-text.ts'
import { readConfigurationText } from '../source/configuration-text.ts'
import { formats } from '../source/formats.ts'
import type { Problem } from '../source/problem.ts'
import { fromTheTop } from '../source/problem.ts'
import { shaped } from '../source/shape.ts'
import { calendarProblems, readCalendar } from './calendar.ts'
import type { PlacedCast } from './casts.ts'
import { outlineCasts } from './casts.ts'
import { readDataset, readOpd, readPerson } from './entries.ts'
import type { RegencyConfiguration } from './regency-configuration.ts'
import type { RegencyFile } from './regency-file.ts'
import { regencyReferenceProblems } from './regency-references.ts'
import { readSchedules, scheduleProblems } from './schedules.ts'
import { watcherProblems } from './watcher-problems.ts'

/**
 * Reads the configuration file of a regency; what keeps it from being read comes back as problems, and nothing is
 * thrown. With `sops`, the SOPs and roles that its casts name have to be among them.
 */
export function readRegency(
  text: string,
  sops?: readonly Sop[],
): { configuration: RegencyConfiguration } | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<RegencyFile>(isRegencyFile, source)
  if ('problems' in read) return read
  const { file } = read
  const casts = outlineCasts(file.casts)
  const problems = [
    ...codeProblems(file, source),
    ...regencyReferenceProblems(file, casts, source, sops),
    ...calendarProblems(file, source),
    ...scheduleProblems(file, source),
    ...watcherProblems(file, source),
  ]
  return problems.length > 0
    ? { problems: fromTheTop(problems) }
    : { configuration: configurationOf(file, casts) }
}

/** Checked here, since a schema's format does not see a code that was typed as a bare number. */
function codeProblems({ code }: RegencyFile, source: ConfigurationText): Problem[] {
  const { isValid, sentence } = formats['region-code']!
  if (code === undefined || isValid(String(code))) return []
  return [source.problemAt(['code'], { id: `\`code\` ${sentence.id}`, en: `\`code\` ${sentence.en}` })]
}

function configurationOf(file: RegencyFile, casts: PlacedCast[]): RegencyConfiguration {
  return {
    key: String(file.key),
    code: file.code === undefined ? null : String(file.code),
    name: String(file.name),
    kind: file.kind,
    province: file.province === undefined ? null : String(file.province),
    isSample: file.isSample ?? false,
    calendar: readCalendar(file),
    opds: file.opds.map(readOpd),
    people: file.people.map(readPerson),
    casts: casts.map(({ sop, role, opd, players }) => ({ sop, role, opd, players })),
    datasets: (file.datasets ?? []).map(readDataset),
    schedules: (file.datasets ?? []).flatMap(readSchedules),
  }
}
