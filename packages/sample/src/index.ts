export { loadSampleWorld, sampleLogins, samplePassword } from './load-sample-world.ts'
export type { SampleLogin } from './load-sample-world.ts'
export { readSampleRegencies, readSampleWatchers } from './read-sample.ts'
export type { SampleRegency } from './read-sample.ts'
