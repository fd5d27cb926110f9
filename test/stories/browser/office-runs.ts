import { gives } from '../a-command.ts'
import { handedInAs } from '../a-task.ts'
import type { Story } from '../a-story.ts'

const format = handedInAs.link('https://satudata.contoh.id/format', 'Format triwulan')
const asked: Record<string, [name: string, artefact: string, content: object]> = {
  1: ['forum', 'daftar-data', handedInAs.note('Ditetapkan dalam rapat forum.')],
  2: ['statistik', 'format-tabel', format],
  3: ['statistik', 'format-tabel', format],
}

/** Runs of Mojokerto's SOP for Disperta, about no dataset, so that there may be any number of them at once. */
export class OfficeRuns {
  readonly #story: Pick<Story, 'signsIn'>

  constructor(story: Pick<Story, 'signsIn'>) {
    this.#story = story
  }

  /** A run whose first steps are done; answers it with the task that now waits. */
  async upTo(step: '2' | '3' | '4', title: string): Promise<{ run: string; task: string }> {
    const admin = await this.#story.signsIn('admin')
    const { sops, opds } = await admin.ask<{
      sops: { nodes: { id: string; version: { id: string } | null }[] }
      opds: { id: string; shortName: string }[]
    }>('{ sops { nodes { id version { id } } } opds { id shortName } }')
    const sop = sops.nodes.find(({ version }) => version)!.id
    const opd = opds.find(({ shortName }) => shortName === 'Disperta')!.id
    const run = (await gives(admin, 'startRun', { sop, opd, title })).run!.id
    for (const before of ['1', '2', '3'].filter((each) => each < step)) await this.goesOn(run, before)
    return { run, task: await this.waiting(run) }
  }

  /** The task of a run that is open. */
  async waiting(run: string): Promise<string> {
    const admin = await this.#story.signsIn('admin')
    const { run: found } = await admin.ask<{ run: { openTasks: { id: string }[] } }>(
      'query ($run: ID!) { run(id: $run) { openTasks { id } } }',
      { run },
    )
    return found.openTasks[0]!.id
  }

  /** The step that waits is completed by whoever performs it. */
  async goesOn(run: string, step: string): Promise<void> {
    const [name, artefact, content] = asked[step]!
    const task = await this.waiting(run)
    const person = await this.#story.signsIn(name)
    const { completeTask } = await person.ask<{ completeTask: { __typename: string } }>(
      'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename } }',
      { input: { task, handovers: [{ artefact, ...content }] } },
    )
    if (completeTask.__typename !== 'TaskCompleted')
      throw new Error(`step ${step} was answered ${completeTask.__typename}`)
  }
}
