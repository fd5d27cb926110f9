import type { Answered, Person } from '../a-person.ts'

/** The admin plays every role for the whole regency: what is asked here is the version, not the people. */
export async function castEveryRole(admin: Person, sop: string): Promise<void> {
  const { viewer, sop: found } = await admin.ask<{
    viewer: { person: { id: string } }
    sop: { draft: { roles: { key: string }[] } }
  }>(`query ($sop: ID!) { viewer { person { id } } sop(id: $sop) { draft { roles { key } } } }`, { sop })
  for (const { key } of found.draft.roles) {
    const input = { sop, role: key, people: [viewer.person.id] }
    const { setPlayers } = await admin.ask<{ setPlayers: Answered }>(
      `mutation ($input: SetPlayersInput!) { setPlayers(input: $input) { __typename ... on Refusal { message } } }`,
      { input },
    )
    if (setPlayers.__typename !== 'PlayersSet') throw new Error(setPlayers.message)
  }
}

/** Starts the SOP for a matter of the first OPD, and answers the run. */
export async function startsMatter(admin: Person, sop: string, title: string): Promise<string> {
  const { opds } = await admin.ask<{ opds: { id: string }[] }>('{ opds { id } }')
  const { startRun } = await admin.ask<{ startRun: Answered & { run?: { id: string } } }>(
    `mutation ($input: StartRunInput!) { startRun(input: $input) { __typename
      ... on Refusal { message } ... on RunStarted { run { id } } } }`,
    { input: { sop, opd: opds[0]!.id, title } },
  )
  if (!startRun.run) throw new Error(startRun.message)
  return startRun.run.id
}

/** The number of the version that the run is pinned to. */
export async function versionOf(reader: Person, run: string): Promise<number> {
  const { run: found } = await reader.ask<{ run: { version: { number: number } } }>(
    'query ($run: ID!) { run(id: $run) { version { number } } }',
    { run },
  )
  return found.version.number
}

interface OpenTask {
  id: string
  closedAt: string | null
  act: { outcomes: { key: string; sendsBack: boolean }[] }
  step: { yields: { artefact: { key: string } }[] }
}

/** Completes task after task of a run, always by the outcome that leads on, until none is open. */
export async function playsToTheEnd(admin: Person, run: string): Promise<void> {
  for (;;) {
    const { run: found } = await admin.ask<{ run: { tasks: OpenTask[] } }>(
      `query ($run: ID!) { run(id: $run) { tasks { id closedAt act { outcomes { key sendsBack } }
        step { yields { artefact { key } } } } } }`,
      { run },
    )
    const open = found.tasks.filter(({ closedAt }) => closedAt === null)
    if (open.length === 0) return
    for (const { id, act, step } of open) {
      const outcome = act.outcomes.find(({ sendsBack }) => !sendsBack)!.key
      const handovers = step.yields.map(({ artefact }) => ({ artefact: artefact.key, note: 'Selesai.' }))
      const { completeTask } = await admin.ask<{ completeTask: Answered }>(
        `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename ... on Refusal { message } } }`,
        { input: { task: id, outcome, handovers } },
      )
      if (completeTask.__typename !== 'TaskCompleted') throw new Error(completeTask.message)
    }
  }
}
