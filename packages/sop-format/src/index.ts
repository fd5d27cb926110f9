export type { Problem, Sentence } from './source/problem.ts'
export { placesIn } from './source/places.ts'
export { readSop } from './sop/read-sop.ts'
export { writeSop } from './sop/write-sop.ts'
export type {
  Cast,
  Dataset,
  Opd,
  Person,
  RegencyConfiguration,
  Schedule,
} from './regency/regency-configuration.ts'
export { isWatching, officialName } from './regency/regency-configuration.ts'
export { readRegency } from './regency/read-regency.ts'
export { readDecree } from './decree/read-decree.ts'
export { readForm } from './form/read-form.ts'
export { writeRegency } from './regency/write-regency.ts'
