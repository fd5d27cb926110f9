import type { Act, Sop, Step } from '@satualur/engine'

const explicit = { kind: 'explicit' } as const

/** A procedure of two rows: the officer hands in, the head approves or sends back. Every word carries `mark`. */
export const smallSop = (key: string, mark: string): Sop => ({
  key,
  title: `Penyusunan data ${mark}`,
  header: {
    unit: [`Dinas ${mark}`],
    number: null,
    madeOn: null,
    revisedOn: null,
    ratifiedOn: null,
    effectiveOn: null,
    ratifiedBy: null,
    legalBasis: [`Perbup ${mark}`],
    qualifications: [],
    related: [],
    equipment: [],
    warnings: [],
    records: [],
    annex: null,
    marks: {},
  },
  roles: [role('petugas', `Petugas ${mark}`), role('kepala', `Kepala ${mark}`)],
  stages: [],
  artefacts: [{ key: 'data', name: `Data ${mark}`, isExternal: false }],
  steps: [
    step('susun', '1', `Menyusun ${mark}`, act('susun', 'start', 'petugas', { done: 'setujui' })),
    step(
      'setujui',
      '2',
      `Menyetujui ${mark}`,
      act('setujui', 'decision', 'kepala', { ya: null, tidak: 'susun' }),
    ),
  ],
  bareDay: 'working',
  loopLimit: 10,
  remarks: [],
})

const role = (key: string, name: string): Sop['roles'][number] => ({
  key,
  name,
  aliases: [],
  national: null,
  scope: 'regency',
  mark: explicit,
})

const step = (key: string, number: string, activity: string, only: Act): Step => ({
  key,
  number,
  stage: null,
  activity,
  needs: key === 'setujui' ? [{ artefact: 'data', text: 'Data' }] : [],
  waktu: {
    kind: 'fixed',
    text: '60 menit',
    min: [{ value: 60, unit: 'minute' }],
    max: [{ value: 60, unit: 'minute' }],
    clock: 'working',
  },
  yields: key === 'susun' ? [{ artefact: 'data', text: 'Data' }] : [],
  note: null,
  acts: [only],
  marks: {},
})

const act = (
  key: string,
  kind: Act['kind'],
  performer: string,
  outcomes: Record<string, string | null>,
): Act => ({
  key,
  kind,
  performers: [performer],
  isJoint: false,
  waitsFor: 'any',
  outcomes: Object.entries(outcomes).map(([outcome, to]) => ({
    key: outcome,
    label: outcome === 'done' ? null : outcome,
    to: to ? [to] : [],
    mark: explicit,
  })),
  mark: explicit,
})
