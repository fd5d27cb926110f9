import { readConfigurationText } from '../source/configuration-text.ts'
import { revise } from '../source/revision.ts'
import { rewriteYaml } from '../source/rewrite.ts'
import { areSame } from '../source/same.ts'
import { writeYaml } from '../source/write-yaml.ts'
import { writeText } from '../sop/text.ts'
import { writeCasts } from './casts.ts'
import { writeDataset, writeOpd, writePerson } from './entries.ts'
import { inFormerOrder } from './former-order.ts'
import { readRegency } from './read-regency.ts'
import type { RegencyConfiguration } from './regency-configuration.ts'
import type { RegencyFile } from './regency-file.ts'
import { writeCalendar } from './write-calendar.ts'

const heading = 'Kabupaten/kota untuk SatuAlur. Arti setiap isian: docs/configuration.md'

/**
 * Writes a regency as a configuration file, each in one way only: the same configuration always gives the same text,
 * whatever is usual is left out, and `readRegency` reads it back to an equal configuration. With a `former` text of the
 * regency, what did not change stays as its author wrote it: comments, order, blank lines, spelling.
 */
export function writeRegency(configuration: RegencyConfiguration, former?: string): string {
  return (former !== undefined && rewritten(configuration, former)) || written(configuration)
}

function written(configuration: RegencyConfiguration): string {
  const text = writeYaml(fileOf(configuration), heading)
  return text.replace(/\n(?=(calendar|opds|people|casts|datasets):)/g, '\n\n')
}

/** Null where the former text cannot be read, or is spelt in a way that leaves nothing to keep. */
function rewritten(configuration: RegencyConfiguration, former: string): string | null {
  const source = readConfigurationText(former)
  const read = readRegency(former)
  if ('problems' in source || 'problems' in read) return null
  const now = inFormerOrder(configuration, read.configuration)
  if (areSame(read.configuration, now)) return former
  const revision = revise(source.value, fileOf(read.configuration), fileOf(now), nameOf)
  const text = rewriteYaml(former, source.document, revision)
  // Comments are worth much, and the configuration is worth more: it has to read back whatever the spelling was.
  return text !== null && says(text, now) ? text : null
}

function says(text: string, configuration: RegencyConfiguration): boolean {
  const read = readRegency(text)
  return 'configuration' in read && areSame(read.configuration, configuration)
}

/** OPDs, people, datasets, days off and schedules are known again by these, whatever else of them changes. */
function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null
  const { key, email, date, sop } = item as Record<string, unknown>
  const name = key ?? email ?? date ?? sop
  return name === undefined ? null : String(name)
}

function fileOf(configuration: RegencyConfiguration): RegencyFile {
  const { key, code, name, kind, province, isSample, calendar, opds, people, casts, datasets } = configuration
  const schedules = Map.groupBy(configuration.schedules, ({ dataset }) => dataset)
  const ownCalendar = writeCalendar(calendar)
  return {
    key: writeText(key),
    ...(code !== null && { code }),
    name: writeText(name),
    kind,
    ...(province !== null && { province: writeText(province) }),
    zone: calendar.zone,
    ...(isSample && { isSample }),
    ...(ownCalendar && { calendar: ownCalendar }),
    opds: opds.map(writeOpd),
    people: people.map(writePerson),
    ...(casts.length > 0 && { casts: writeCasts(casts) }),
    ...(datasets.length > 0 && {
      datasets: datasets.map((one) => writeDataset(one, schedules.get(one.key) ?? [])),
    }),
  }
}
