import type { Answered, Person } from './a-person.ts'

/** What each command answers when it is done, and what of that is looked at. */
const done = {
  startRun: 'RunStarted { run { id } }',
  claimTask: 'TaskClaimed { task { id } }',
  pauseTask: 'TaskPaused { task { id } }',
  pauseRun: 'RunPaused { run { id } }',
  skipTask: 'TaskSkipped { task { id } }',
  correctRecord: 'RecordCorrected { task { id } }',
  commentOnRun: 'RunCommented { comment { id } }',
  saveTaskDraft: 'TaskDraftSaved { draft { revision } }',
  delegate: 'Delegated { delegation { id } }',
  extendDeadline: 'DeadlineExtended { run { id } }',
  setPlayers: 'PlayersSet { sop { id } }',
  issueRecord: 'RecordIssued { record { code } }',
  makeWebhook: 'WebhookMade { webhook { id } }',
  createApiToken: 'ApiTokenCreated { apiToken { id } }',
} as const

type Told = Answered & { run?: { id: string }; record?: { code: string }; webhook?: { id: string } }

/** Gives a command that nobody refuses. */
export async function gives(person: Person, command: keyof typeof done, input: object): Promise<Told> {
  const type = `${command[0]!.toUpperCase()}${command.slice(1)}Input`
  const { told } = await person.ask<{ told: Told }>(
    `mutation ($input: ${type}!) { told: ${command}(input: $input) { __typename
      ... on Refusal { message } ... on ${done[command]} } }`,
    { input },
  )
  if (!done[command].startsWith(`${told.__typename} `))
    throw new Error(`${command} was answered ${told.__typename}: ${told.message}`)
  return told
}
