import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

/** What a command answers: its success or a refusal, with what was selected of it. */
export interface Answered {
  __typename: string
  message?: string
  run?: { id: string }
  [told: string]: unknown
}

const command =
  (name: string, inputType: string) =>
  async (reader: Reader, input: object, selection = ''): Promise<Answered> => {
    const text = `mutation ($input: ${inputType}!) {
      ${name}(input: $input) { __typename ... on Refusal { message } ${selection} }
    }`
    return (await asked<Record<string, Answered>>(reader, text, { input }))[name]!
  }

export const startRun = command('startRun', 'StartRunInput')
export const claimTask = command('claimTask', 'ClaimTaskInput')
export const releaseTask = command('releaseTask', 'ReleaseTaskInput')
export const assignTasks = command('assignTasks', 'AssignTasksInput')
export const attachEvidence = command('attachEvidence', 'AttachEvidenceInput')
export const completeTask = command('completeTask', 'CompleteTaskInput')
export const recallTask = command('recallTask', 'RecallTaskInput')
export const skipTask = command('skipTask', 'SkipTaskInput')
export const correctRecord = command('correctRecord', 'CorrectRecordInput')
export const excuseLateness = command('excuseLateness', 'ExcuseLatenessInput')
export const withdrawExcuse = command('withdrawExcuse', 'WithdrawExcuseInput')
export const pauseTask = command('pauseTask', 'PauseTaskInput')
export const resumeTask = command('resumeTask', 'ResumeTaskInput')
export const pauseRun = command('pauseRun', 'PauseRunInput')
export const resumeRun = command('resumeRun', 'ReasonInput')
export const migrateRuns = command('migrateRuns', 'MigrateRunsInput')
export const extendDeadline = command('extendDeadline', 'ExtendDeadlineInput')
export const releaseRun = command('releaseRun', 'ReasonInput')
export const cancelRun = command('cancelRun', 'ReasonInput')
export const saveTaskDraft = command('saveTaskDraft', 'SaveTaskDraftInput')
export const addResource = command('addResource', 'AddResourceInput')
