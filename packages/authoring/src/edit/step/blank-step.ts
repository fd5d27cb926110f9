import type { Act, Key, Step } from '@satualur/engine'

/** An empty row with one symbol, which shares its key: so the configuration file needs only one. */
export function blankStep(act: Act, stage: Key | null): Step {
  const empty = { number: null, activity: '', needs: [], yields: [], note: null }
  return { key: act.key, stage, ...empty, waktu: { kind: 'none', text: null }, acts: [act], marks: {} }
}
