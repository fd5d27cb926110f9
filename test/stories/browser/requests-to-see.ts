import { gives } from '../a-command.ts'
import type { Person } from '../a-person.ts'
import type { Story } from '../a-story.ts'
import { handedInAs } from '../a-task.ts'
import { Author } from '../an-author.ts'
import type { TheClock } from '../the-clock.ts'

/** Who plays which role of the national template, in which OPD where it is not one for all. */
const cast = [
  { role: 'ppid', opd: null, name: 'walidata' },
  { role: 'ppid-pelaksana', opd: 'Disperta', name: 'data.disperta' },
  { role: 'ppid-pelaksana', opd: 'Dinkes', name: 'data.dinkes' },
  { role: 'atasan-ppid', opd: null, name: 'sekda' },
]

interface Waiting {
  run: {
    openTasks: {
      id: string
      performers: { email: string }[]
      step: { key: string; yields: { artefact: { key: string } }[] }
      act: { outcomes: { key: string }[] }
    }[]
  }
}

/** Requests for information, as Mojokerto answers them once it has the national SOP for them. */
class Requests {
  readonly #story: Story
  readonly #admin: Person
  readonly #sop: string
  readonly #opds: Map<string, string>

  private constructor(story: Story, admin: Person, sop: string, opds: Map<string, string>) {
    this.#story = story
    this.#admin = admin
    this.#sop = sop
    this.#opds = opds
  }

  static async begin(story: Story, today: string): Promise<Requests> {
    const admin = await story.signsIn('admin')
    const { library, people, opds } = await admin.ask<{
      library: { nodes: { id: string }[] }
      people: { nodes: { id: string; email: string }[] }
      opds: { id: string; shortName: string }[]
    }>(`{ library(search: "Permohonan Informasi", kind: NATIONAL) { nodes { id } }
      people(first: 100) { nodes { id email } } opds { id shortName } }`)
    const author = new Author(admin)
    const draft = await author.drafts({ from: library.nodes[0]!.id })
    await author.ratifies(draft, today)
    const opdIds = new Map(opds.map(({ id, shortName }) => [shortName, id]))
    for (const { role, opd, name } of cast) {
      const person = people.nodes.find(({ email }) => email.startsWith(`${name}@`))!.id
      const where = opd && opdIds.get(opd)
      await gives(admin, 'setPlayers', { sop: draft.sop.id, role, opd: where, people: [person] })
    }
    return new Requests(story, admin, draft.sop.id, opdIds)
  }

  async comesIn(opd: string, title: string): Promise<string> {
    const input = { sop: this.#sop, opd: this.#opds.get(opd), title }
    return (await gives(this.#admin, 'startRun', input)).run!.id
  }

  async isExtended(run: string, reason: string): Promise<void> {
    await gives(this.#admin, 'extendDeadline', { run, deadline: 'pemberitahuan-tertulis', reason })
  }

  async isWithdrawn(run: string): Promise<void> {
    await this.#admin.ask('mutation ($input: ReasonInput!) { cancelRun(input: $input) { __typename } }', {
      input: { run, reason: 'Permohonan dicabut oleh pemohon.' },
    })
  }

  /** Step by step up to the written notice, which keeps the deadline. */
  async isAnswered(run: string): Promise<void> {
    for (let step = ''; step !== 'sampaikan'; step = await this.#goesOn(run));
  }

  async #goesOn(run: string): Promise<string> {
    const { run: found } = await this.#admin.ask<Waiting>(
      `query ($run: ID!) { run(id: $run) { openTasks { id performers { email } step { key yields { artefact { key } } }
        act { outcomes { key } } } } }`,
      { run },
    )
    const { id, performers, step, act } = found.openTasks[0]!
    const person = await this.#story.signsIn(performers[0]!.email.split('@')[0]!)
    const handovers = step.yields.map(({ artefact }) => ({
      ...{ artefact: artefact.key, ...handedInAs.note('Terlampir pada berkas permohonan.') },
    }))
    const { completeTask } = await person.ask<{ completeTask: { __typename: string; message?: string } }>(
      'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename ... on Refusal { message } } }',
      { input: { task: id, handovers, outcome: act.outcomes.length > 1 ? act.outcomes[0]!.key : null } },
    )
    if (completeTask.__typename !== 'TaskCompleted')
      throw new Error(`${step.key} was answered ${completeTask.__typename}: ${completeTask.message}`)
    return step.key
  }
}

/** One of everything that can become of the ten working days in which a request has to be answered. */
export async function requestsToSee(story: Story, clock: TheClock) {
  const requests = await Requests.begin(story, '2026-10-12')
  const answered = await requests.comesIn('Disperta', 'Luas lahan sawah dilindungi')
  const answeredLater = await requests.comesIn('Disperta', 'Peta jaringan irigasi tersier')
  const tooLate = await requests.comesIn('Dinkes', 'Sebaran tenaga gizi puskesmas')
  const withdrawn = await requests.comesIn('Dinkes', 'Jadwal imunisasi tahun 2026')
  await requests.comesIn('Dinkes', 'Rekapitulasi pengadaan obat 2025')
  clock.strikes('Wed 14 Oct 2026 09.00')
  await requests.isWithdrawn(withdrawn)
  clock.strikes('Fri 16 Oct 2026 10.00')
  const sought = await requests.comesIn('Disperta', 'Daftar penerima bantuan benih 2019')
  clock.strikes('Mon 19 Oct 2026 09.00')
  await requests.comesIn('Disperta', 'Harga gabah di tingkat petani')
  clock.strikes('Tue 20 Oct 2026 11.00')
  await requests.isAnswered(answered)
  await requests.isExtended(answeredLater, 'Peta belum didokumentasikan dan perlu dikumpulkan dari enam UPT.')
  await requests.isExtended(sought, 'Arsip tahun 2019 sedang dicari di depo arsip daerah.')
  clock.strikes('Thu 29 Oct 2026 13.00')
  await requests.comesIn('Dinkes', 'Anggaran pencegahan stunting 2026')
  await requests.isAnswered(tooLate)
  await requests.isAnswered(answeredLater)
  clock.strikes('Mon 02 Nov 2026 08.30')
  const page = '/kepatuhan/tenggat-hukum'
  return {
    'times of laws': page,
    'times of laws, law by law': `${page}?by=law`,
    'deadlines behind a figure': `${page}?deadlines=ended`,
  }
}
