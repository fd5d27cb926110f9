import type { Case } from './operation-case.ts'
import { doing } from './operation-case.ts'

/** What people do to runs and tasks. */
export const runCommandCases: Record<string, Case> = {
  claimTask: doing(
    'admin',
    ({ openTask, admin }) => ({ input: { task: openTask, onBehalfOf: admin } }),
    'TaskClaimed',
  ),
  releaseTask: doing(
    'admin',
    ({ openTask }) => ({ input: { task: openTask, reason: 'Keliru' } }),
    'TaskNotClaimed',
  ),
  assignTasks: doing(
    'admin',
    ({ openTask, officer }) => ({ input: { tasks: [openTask], performers: [officer], reason: 'Cuti' } }),
    'TasksAssigned',
  ),
  attachEvidence: doing(
    'admin',
    ({ openTask, file }) => ({ input: { task: openTask, handovers: [{ artefact: 'data', file }] } }),
    'EvidenceAttached',
  ),
  recallTask: doing(
    'officer',
    ({ closedTask }) => ({ input: { task: closedTask, reason: 'Keliru' } }),
    'NotRecallable',
  ),
  skipTask: doing(
    'admin',
    ({ openTask }) => ({ input: { task: openTask, outcome: 'ya', reason: 'Ada', authority: 'Nota 7' } }),
    'TaskSkipped',
  ),
  correctRecord: doing(
    'admin',
    ({ closedTask, file }) => ({
      input: { task: closedTask, text: 'Lengkap', handovers: [{ artefact: 'data', file }] },
    }),
    'RecordCorrected',
  ),
  excuseLateness: doing(
    'admin',
    ({ closedTask, file }) => ({
      input: { task: closedTask, reason: 'Banjir', letter: { title: 'SE 3', file } },
    }),
    'TaskNotLate',
  ),
  withdrawExcuse: doing(
    'admin',
    ({ closedTask }) => ({ input: { task: closedTask, reason: 'Keliru' } }),
    'TaskNotLate',
  ),
  extendDeadline: doing(
    'admin',
    ({ run }) => ({ input: { run, deadline: 'jawaban', reason: 'Mencari dokumen' } }),
    'DeadlineNotExtendable',
  ),
  pauseTask: doing(
    'admin',
    ({ openTask, file }) => ({
      input: { task: openTask, reason: 'Banjir', letter: { title: 'SE 3', file } },
    }),
    'TaskPaused',
  ),
  resumeTask: doing(
    'admin',
    ({ openTask }) => ({ input: { task: openTask, reason: 'Surut' } }),
    'TaskNotPaused',
  ),
  pauseRun: doing(
    'admin',
    ({ run, file }) => ({ input: { run, reason: 'Banjir', letter: { title: 'SE 3', file } } }),
    'RunPaused',
  ),
  resumeRun: doing('admin', ({ run }) => ({ input: { run, reason: 'Surut' } }), 'RunNotPaused'),
  migrateRuns: doing(
    'admin',
    ({ run, versions }) => ({
      input: { runs: [run], version: versions[0], reason: 'Diperbarui', isDryRun: false },
    }),
    'RunsMigrated',
  ),
  releaseRun: doing('admin', ({ run }) => ({ input: { run, reason: 'Diperiksa ulang' } }), 'RunNotStuck'),
  cancelRun: doing('admin', ({ run }) => ({ input: { run, reason: 'Dibatalkan' } }), 'RunCancelled'),
}
