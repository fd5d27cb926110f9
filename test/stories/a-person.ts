import type { FoundTask, HandedIn, InboxTask } from './a-task.ts'
import { foundTask, handedInAs, inboxDocument } from './a-task.ts'

/** What somebody does with a task: which artefacts they hand in, and how they decide. */
export interface Doing {
  handsIn?: Record<string, HandedIn>
  /** The SOP's own word for the outcome; needed where the act has several. */
  decides?: string
  because?: string
}

/** How the server answered: the name of the result, and what a refusal says. */
export interface Answered {
  __typename: string
  message?: string
}

/** Somebody who has signed in with e-mail and password, as a browser keeps them: by a cookie. */
export class Person {
  readonly #url: string
  readonly #cookie: string

  private constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  static async signsIn(url: string, email: string, password: string): Promise<Person> {
    const stranger = new Person(url, '')
    const response = await stranger.#post(signInDocument, { input: { email, password } })
    const { data } = (await response.json()) as { data: { signIn: Answered } }
    const cookie = response.headers.get('set-cookie')?.split(';')[0]
    if (!cookie) throw new Error(`${email} cannot sign in: ${JSON.stringify(data)}`)
    return new Person(url, cookie)
  }

  async ask<Data>(document: string, variables: object = {}): Promise<Data> {
    const response = await this.#post(document, variables)
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
    return data
  }

  /** Starts the one SOP of the regency for a dataset, by its title, and a period. */
  async starts(dataset: string, period: string): Promise<Answered & { run?: { id: string } }> {
    const { sops, datasets } = await this.ask<{ sops: Nodes; datasets: Nodes }>(
      `query ($search: String!) { sops { nodes { id } } datasets(filter: { search: $search }) { nodes { id } } }`,
      { search: dataset },
    )
    const input = { sop: sops.nodes[0]!.id, dataset: datasets.nodes[0]!.id, period }
    const { startRun } = await this.ask<{ startRun: Answered & { run?: { id: string } } }>(
      `mutation ($input: StartRunInput!) { startRun(input: $input) { __typename
        ... on Refusal { message } ... on RunStarted { run { id } } } }`,
      { input },
    )
    return startRun
  }

  /** What *Tugas Saya* shows, in its order. */
  async inbox(): Promise<FoundTask[]> {
    const { myTasks } = await this.ask<{ myTasks: { nodes: InboxTask[] } }>(inboxDocument)
    return myTasks.nodes.map(foundTask)
  }

  /** The task of this step in *Tugas Saya*. */
  async finds(step: string): Promise<FoundTask> {
    const inbox = await this.inbox()
    const [task, ...others] = inbox.filter((one) => one.step === step)
    if (!task || others.length > 0)
      throw new Error(`step ${step} is not once among steps [${inbox.map((one) => one.step).join(', ')}]`)
    return task
  }

  /** Tries to complete a task, and answers what came of it. */
  async tries(task: FoundTask, { handsIn = {}, decides, because }: Doing = {}): Promise<Answered> {
    const outcome = decides === undefined ? null : task.outcomes[decides]
    if (outcome === undefined) throw new Error(`step ${task.step} knows no outcome “${decides}”`)
    const handovers = Object.entries(handsIn).map(([artefact, content]) => ({ artefact, ...content }))
    const { completeTask } = await this.ask<{ completeTask: Answered }>(
      `mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { __typename
        ... on Refusal { message } } }`,
      { input: { task: task.id, outcome, reason: because ?? null, handovers } },
    )
    return completeTask
  }

  async completes(task: FoundTask, doing: Doing = {}): Promise<void> {
    const answered = await this.tries(task, doing)
    if (answered.__typename !== 'TaskCompleted')
      throw new Error(`step ${task.step} was refused: ${answered.__typename}, ${answered.message}`)
  }

  /** Brings a file into the house; it can then be handed in. */
  async uploads(name: string, content: string): Promise<HandedIn> {
    const response = await fetch(`${this.#url}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/octet-stream' },
      body: content,
    })
    const uploaded = (await response.json()) as { id: string; message?: string }
    if (!response.ok) throw new Error(`${name} was not taken: ${uploaded.message}`)
    return handedInAs.file(uploaded.id)
  }

  async downloads({ file }: HandedIn): Promise<{ status: number; content: string }> {
    const response = await fetch(`${this.#url}/files/${file}`, { headers: this.#headers })
    return { status: response.status, content: await response.text() }
  }

  get #headers() {
    return { 'x-satualur': '1', cookie: this.#cookie }
  }

  #post(query: string, variables: object): Promise<Response> {
    return fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
  }
}

interface Nodes {
  nodes: { id: string }[]
}

const signInDocument = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on Refusal { message } } }`
