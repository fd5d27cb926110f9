import { findingId, findings } from '@satualur/engine'
import { writeSop } from '@satualur/sop-format'
import { smallSop } from '../small-sop.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { calendarCases } from './calendar-cases.ts'
import { catalogueCases } from './catalogue-cases.ts'
import { complianceCases } from './compliance-cases.ts'
import { datasetCases } from './dataset-cases.ts'
import { noticeCases } from './notice-cases.ts'
import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'
import { publishingCases } from './publishing-cases.ts'
import { runCommandCases } from './run-command-cases.ts'
import { tableCases } from './table-cases.ts'

/** The draft of a written regency, and a warning that it has. */
const drafted = ({ mark }: WrittenRegency) => smallSop('sop-0', mark)
const warning = (of: WrittenRegency) =>
  findingId(findings(drafted(of), '2026-02-10').find(({ severity }) => severity === 'warning')!)

/** One for every operation, so that an operation without one is noticed. */
export const cases: Record<string, Case> = {
  viewer: reading(() => ({})),
  opds: reading(() => ({})),
  people: reading(({ opds, mark }) => ({ search: mark, opd: opds[0] })),
  sops: reading(({ mark }) => ({ search: mark })),
  sop: reading(({ sops }) => ({ id: sops[0], asOf: '2026-02-10' })),
  sopVersion: reading(({ versions }) => ({ id: versions[0] })),
  library: reading(
    () => ({}),
    () => /"kind":"NATIONAL"/,
  ),
  libraryEntry: reading(
    ({ entry }) => ({ id: entry }),
    () => /"libraryEntry":null/,
  ),
  datasets: reading(({ opds, mark }) => ({ filter: { opd: opds[0], search: mark } })),
  dataset: reading(({ dataset }) => ({ id: dataset })),
  turns: reading(({ opds, dataset }) => ({
    ...{ from: '2026-01-01', to: '2026-12-31' },
    filter: { opd: opds[0], dataset, state: ['OPEN', 'UPCOMING', 'MISSED', 'WAIVED'] },
  })),
  myTasks: reading(() => ({})),
  myTaskCounts: reading(
    () => ({}),
    () => /"late":1/,
  ),
  task: reading(({ openTask }) => ({ id: openTask })),
  runs: reading(({ sops, opds, dataset, mark }) => ({
    filter: { sop: sops[0], opd: opds[0], dataset, search: mark },
  })),
  run: reading(({ run }) => ({ id: run })),
  workloads: reading(({ opds, mark }) => ({ filter: { opd: opds[0], search: mark, isLate: true } })),
  configuration: reading(() => ({})),
  delegations: reading(({ viewer }) => ({ filter: { person: viewer, state: ['IN_FORCE'] } })),
  colleagues: reading(({ mark }) => ({ search: mark })),
  signIn: doing(
    'officer',
    ({ mark }) => ({
      input: {
        email: `opd-user@${mark}.go.id`,
        password: 'bukan kata sandinya',
        regency: mark.toLowerCase(),
      },
    }),
    'CredentialsWrong',
  ),
  signOut: doing('officer', () => ({}), 'SignedOut'),
  acceptInvitation: doing(
    'admin',
    ({ mark }) => ({
      input: {
        ...{ token: 'x', regencyName: mark, regencyKind: 'KABUPATEN', zone: 'ASIA_JAKARTA', name: 'Admin' },
        ...{ position: 'Admin', email: `admin@${mark}.go.id`, password: 'kata sandi yang panjang' },
      },
    }),
    'InvitationInvalid',
  ),
  invitation: reading(
    () => ({ token: 'x' }),
    () => /"invitation":null/,
  ),
  invitePerson: doing('admin', ({ officer }) => ({ input: { person: officer } }), 'PersonInvited'),
  choosePassword: doing(
    'admin',
    () => ({ input: { token: 'x', password: 'kata sandi yang panjang' } }),
    'InvitationInvalid',
  ),
  applyConfiguration: doing(
    'admin',
    ({ mark }) => ({ input: { regency: `key: ${mark.toLowerCase()}\nname: Baru\n` } }),
    'ConfigurationInvalid',
  ),
  draftSop: doing('admin', ({ sops }) => ({ input: { sop: sops[1] } }), 'SopDrafted'),
  saveDraft: doing(
    'admin',
    (of) => ({ input: { version: of.draft, revision: 1, source: writeSop(drafted(of)), takesIn: null } }),
    'DraftSaved',
  ),
  discardDraft: doing('admin', ({ draft }) => ({ input: { version: draft } }), 'DraftDiscarded'),
  requestReview: doing(
    'admin',
    ({ draft }) => ({ input: { version: draft, note: 'Mohon diperiksa' } }),
    'ReviewRequested',
  ),
  requestChanges: doing(
    'admin',
    ({ draft }) => ({ input: { version: draft, note: 'Periksa lagi' } }),
    'VersionNotInReview',
  ),
  commentOnVersion: doing(
    'admin',
    ({ draft }) => ({ input: { version: draft, step: 'susun', cell: 'waktu', text: 'Terlalu lama' } }),
    'CommentKept',
  ),
  settleComment: doing('admin', ({ comment }) => ({ input: { comment } }), 'CommentKept'),
  acknowledgeFinding: doing(
    'admin',
    (of) => ({ input: { version: of.draft, finding: warning(of), reason: 'Sesuai dokumen' } }),
    'FindingAcknowledged',
  ),
  ratifyVersion: doing(
    'admin',
    ({ draft }) => ({
      input: {
        ...{ version: draft, revision: 1, number: '1', ratifiedOn: '2026-02-10', effectiveOn: '2026-02-10' },
        ratifiedBy: { position: 'Kepala Dinas', name: 'Kepala Dinas' },
      },
    }),
    'WarningsOpen',
  ),
  revokeVersion: doing(
    'admin',
    ({ versions }) => ({ input: { version: versions[1], reason: 'Diganti', until: '2026-03-01' } }),
    'VersionRevoked',
  ),
  shareVersion: doing('admin', ({ versions }) => ({ input: { version: versions[0] } }), 'VersionShared'),
  withdrawVersion: doing(
    'admin',
    ({ versions }) => ({ input: { version: versions[1] } }),
    'VersionWithdrawn',
  ),
  setPlayers: doing(
    'admin',
    ({ sops, opds, officer }) => ({
      input: { sop: sops[0], role: 'petugas', opd: opds[0], people: [officer] },
    }),
    'PlayersSet',
  ),
  setSopReview: doing('admin', () => ({ input: { months: 12 } }), 'SopReviewSet'),
  setSchedule: doing('admin', ({ sops, dataset }) => ({ input: { sop: sops[1], dataset } }), 'ScheduleSet'),
  endSchedule: doing('admin', ({ schedule }) => ({ input: { schedule } }), 'ScheduleEnded'),
  waiveTurn: doing(
    'admin',
    ({ schedule }) => ({ input: { turn: `${schedule}.2026-05`, reason: 'Digabung' } }),
    'TurnWaived',
  ),
  withdrawWaiver: doing(
    'admin',
    ({ schedule }) => ({ input: { turn: `${schedule}.2026-02`, reason: 'Dipisah' } }),
    'WaiverWithdrawn',
  ),
  startRun: doing(
    'officer',
    ({ sops, dataset, opds }) => ({ input: { sop: sops[0], dataset, opd: opds[0], period: '2026-02' } }),
    'RunStarted',
  ),
  completeTask: doing(
    'admin',
    ({ openTask, file, resource }) => ({
      input: {
        task: openTask,
        outcome: 'ya',
        handovers: [
          { artefact: 'data', file },
          { artefact: 'data', resource },
        ],
      },
    }),
    'TaskCompleted',
  ),
  delegate: doing(
    'admin',
    ({ admin, officer, mark }) => ({
      input: {
        ...{ person: officer, deputy: admin, kind: 'PLH', decree: `800/${mark}` },
        ...{ startsOn: '2026-02-11', endsOn: '2026-02-12' },
      },
    }),
    'Delegated',
  ),
  revokeDelegation: doing(
    'admin',
    ({ delegation }) => ({ input: { delegation, reason: 'Sudah kembali' } }),
    'DelegationRevoked',
  ),
  setSupervisor: doing(
    'admin',
    ({ officer }) => ({ input: { person: officer, isSupervisor: true } }),
    'SupervisorSet',
  ),
  commentOnRun: doing(
    'officer',
    ({ run, openTask, admin }) => ({
      input: { run, task: openTask, text: 'Mohon dicek', mentions: [admin] },
    }),
    'RunCommented',
  ),
  strikeComment: doing(
    'admin',
    ({ runComment }) => ({ input: { comment: runComment, reason: 'Salah tempat' } }),
    'CommentStruck',
  ),
  saveTaskDraft: doing(
    'admin',
    ({ openTask, file, resource }) => ({
      input: {
        task: openTask,
        revision: 1,
        content: {
          entries: [
            { key: '1', artefact: 'data', file },
            { key: '2', artefact: 'data', resource },
          ],
        },
      },
    }),
    'TaskDraftSaved',
  ),
  addResource: doing(
    'admin',
    ({ openTask, file }) => ({ input: { task: openTask, name: 'Tabel', file } }),
    'ResourceAdded',
  ),
  ...calendarCases,
  ...catalogueCases,
  ...complianceCases,
  ...datasetCases,
  ...tableCases,
  ...publishingCases,
  ...runCommandCases,
  issueRecord: doing('officer', ({ run }) => ({ input: { run } }), 'RecordIssued'),
  // A record's code is for everybody who holds the paper: what can be asked of all is one that nobody holds.
  verifyRecord: reading(
    () => ({ code: '0000-0000-0000-0000' }),
    () => /"verifyRecord":null/,
  ),
  ...noticeCases,
}
