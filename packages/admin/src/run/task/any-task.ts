/** A task as the server tells it, for tests: an open decision of step 4 that waits for the viewer. Override what matters. */
export function anyTask(more: Record<string, unknown> = {}) {
  const task = {
    __typename: 'Task',
    id: 'tugas',
    attempt: 1,
    status: 'OPEN',
    isMine: true,
    onBehalfOf: [],
    mayComplete: more['isMine'] !== false || Boolean((more['onBehalfOf'] as unknown[] | undefined)?.length),
    isClaimable: false,
    keptApart: [],
    claimedBy: null,
    isRecallable: false,
    mayCorrect: false,
    corrections: [],
    mayExcuse: false,
    excuse: null,
    verdict: more['status'] === 'COMPLETED' ? (more['standing'] ?? 'ON_TIME') : 'RUNNING',
    pausedAt: null,
    pauseReason: null,
    pauseLetter: null,
    originalDueAt: '2026-11-23T03:00:00.000Z',
    reworkCount: 0,
    cumulativeMinutes: 20,
    authority: null,
    closedFor: null,
    comments: [],
    awaitedPublication: null,
    releases: [],
    isJoint: false,
    standing: 'ON_TIME',
    dueAt: '2026-11-23T03:00:00.000Z',
    openedAt: '2026-11-20T03:00:00.000Z',
    closedAt: null,
    closedBy: null,
    outcome: null,
    reason: null,
    isSentBack: false,
    isProvisional: false,
    remainingMinutes: 630,
    usedMinutes: 20,
    step: memeriksa,
    act: {
      __typename: 'Act',
      key: 'periksa',
      kind: 'DECISION',
      publishes: false,
      performers: [{ __typename: 'Role', key: 'kepala-opd', name: 'Kepala OPD' }],
      outcomes: [
        anyOutcome({ key: 'ya', label: 'Sesuai', to: ['sebar'] }),
        anyOutcome({ key: 'tidak', label: 'Tidak sesuai', to: ['susun'], sendsBack: true }),
      ],
    },
    performers: [kepala],
    confirmations: [],
    openedFrom: [],
    received: [],
    handovers: [],
    draft: null,
    slots: [
      anySlot('NEED', 'data', 'Data dan metadata'),
      anySlot('YIELD', 'berita-acara', 'Berita acara pemeriksaan'),
    ],
    ...more,
  }
  return { ...task, run: anyRun(more['run'] as object | undefined) }
}

export const anyPerson = (position: string) => ({
  __typename: 'Person',
  id: position,
  name: position,
  position,
})

export const kepala = anyPerson('Kepala Dinas Kesehatan')

export const anyOutcome = (more: object) => ({
  __typename: 'Outcome',
  label: null,
  to: [],
  sendsBack: false,
  ...more,
})

export const anySlot = (side: 'NEED' | 'YIELD', key: string, name: string, more: object = {}) => ({
  __typename: 'Slot',
  side,
  text: name,
  isRequired: false,
  isFilled: false,
  kinds: ['NOTE', 'LINK', 'FILE', 'RESOURCE'],
  artefact: { __typename: 'Artefact', key, name },
  versions: [],
  passedOn: [],
  ...more,
})

const use = (key: string, name: string) => ({
  __typename: 'ArtefactUse',
  text: name,
  artefact: { __typename: 'Artefact', key, name },
})

const menyusun = {
  __typename: 'Step',
  key: '3',
  number: '3',
  activity: 'Menyusun data',
  acts: [{ __typename: 'Act', key: 'susun', kind: 'PROCESS' }],
}

const memeriksa = {
  __typename: 'Step',
  key: '4',
  number: '4',
  activity: 'Memeriksa kesesuaian data',
  note: null,
  waktu: { __typename: 'Waktu', kind: 'FIXED', reading: '3 hari kerja' },
  needs: [use('data', 'Data dan metadata')],
  yields: [use('berita-acara', 'Berita acara pemeriksaan')],
  acts: [{ __typename: 'Act', key: 'periksa', kind: 'DECISION' }],
}

const anyRun = (more: object = {}) => ({
  __typename: 'Run',
  id: 'pelaksanaan',
  title: 'Jumlah Puskesmas',
  period: '2026-03',
  status: 'RUNNING',
  pausedAt: null,
  mayOversee: false,
  startedAt: '2026-11-18T02:00:00.000Z',
  startedBy: anyPerson('Admin Wali Data'),
  opd: { __typename: 'Opd', id: 'dinkes', shortName: 'Dinkes' },
  dataset: null,
  version: { __typename: 'SopVersion', id: 'versi', steps: [menyusun, memeriksa] },
  tasks: [],
  openTasks: [],
  handovers: [],
  ...more,
})
