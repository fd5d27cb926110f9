import type { Sop } from '@satualur/engine'
import type { Problem, RegencyConfiguration } from '@satualur/sop-format'
import { readRegency, readSop } from '@satualur/sop-format'
import type { DatasetFiles } from '@satualur/sop-format/folder'
import { isDatasetFile, readDatasetFiles } from '@satualur/sop-format/folder'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One sample regency with its SOPs, and the texts that they were read from. */
export interface SampleRegency {
  configuration: RegencyConfiguration
  sops: Sop[]
  /** What the files beside `regency.yaml` say of its datasets. */
  said: DatasetFiles
  /** Paths are relative to the folder of the regencies: `karanganyar/regency.yaml`. */
  sources: { path: string; text: string }[]
}

const [regencies, watchers, beside] = ['regencies', 'watchers', 'beside'].map((name) =>
  join(import.meta.dirname, '..', name),
)

/** The five sample regencies, read through the same door as any other; a file with a problem is a fault of ours. */
export const readSampleRegencies = (): SampleRegency[] => read(regencies!)

/** A province and the nation, who watch them. */
export const readSampleWatchers = (): SampleRegency[] => read(watchers!)

/** SOPs that a sample regency has beside the one from its sheet, written for what the sheet has no row for. */
export function readBesideSops(key: string): { sop: Sop; source: string }[] {
  const folder = join(beside!, key)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      return { sop: sound(`beside/${key}/${name}`, readSop(source)).sop, source }
    })
}

/** The text that an SOP was read from. */
export const textOf = ({ key }: Sop, sources: SampleRegency['sources']): string =>
  sources.find(({ path }) => path.includes(`/${key}.`))?.text ?? ''

/** A sample regency is in the province of its code, where that is a sample too: `33.13` lies in `33`. */
export function provinceOf(
  { code }: RegencyConfiguration,
  watchers: readonly SampleRegency[],
): string | null {
  const provinces = watchers
    .map(({ configuration }) => configuration)
    .filter(({ kind }) => kind === 'provinsi')
  return provinces.find((province) => code?.startsWith(`${province.code}.`))?.key ?? null
}

const read = (folder: string): SampleRegency[] =>
  readdirSync(folder)
    .sort()
    .map((key) => readSample(folder, key))

function readSample(folder: string, key: string): SampleRegency {
  const sources = readdirSync(join(folder, key))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${key}/${name}`, text: readFileSync(join(folder, key, name), 'utf8') }))
  const sops = sources
    .filter(({ path }) => path.endsWith('.sop.yaml'))
    .map(({ path, text }) => sound(path, readSop(text)).sop)
  const [regency] = sources.filter(({ path }) => path.endsWith('/regency.yaml'))
  if (!regency) throw new Error(`${key} has no regency.yaml`)
  const { configuration } = sound(regency.path, readRegency(regency.text, sops))
  const said = readSaid(folder, { key, datasets: configuration.datasets.map((dataset) => dataset.key) })
  return { configuration, sops, said, sources }
}

function readSaid(folder: string, { key, datasets }: { key: string; datasets: string[] }): DatasetFiles {
  const texts = readdirSync(join(folder, key))
    .filter(isDatasetFile)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, key, name), 'utf8') }))
  return sound<{ said: DatasetFiles }>(key, readDatasetFiles(texts, { datasets })).said
}

function sound<Read extends object>(path: string, read: Read | { problems: Problem[] }): Read {
  if (!('problems' in read)) return read
  const [first] = read.problems
  throw new Error(`${path}:${first?.line}:${first?.column} ${first?.message.en}`)
}
