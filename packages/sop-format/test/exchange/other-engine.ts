import { EventEmitter } from 'node:events'
import type { Key } from '@satualur/engine'
import { Engine } from 'bpmn-engine'

/** What of the other engine we use; its own types do not say it. */
interface Execution {
  state: string
  getPostponed: () => WaitingElement[]
}

interface WaitingElement {
  id: string
  type: string
  environment: { assignVariables: (variables: Record<string, unknown>) => void }
  signal: () => void
}

interface Scope {
  environment: { variables: Record<string, unknown> }
}

/** `${outcome_5 == 'ya'}`, the common language of conditions, which bpmn-engine leaves to its host. */
const expressions = {
  isExpression: (text: unknown) => typeof text === 'string' && text.startsWith('${'),
  hasExpression: (text: unknown) => typeof text === 'string' && text.includes('${'),
  resolveExpression: (text: string, { environment }: Scope) => {
    const [, variable, value] = /^\$\{([\w$]+) == '([^']*)'\}$/.exec(text)!
    return environment.variables[variable!] === value
  },
}

/** A way that was not taken sends nothing on, as BPMN has it; left to itself this engine lets it arrive at joins too. */
const tokensOnly = {
  tokensOnly: ({ outbound }: { outbound?: { discard: () => void }[] }) => {
    for (const flow of outbound ?? []) flow.discard = () => undefined
  },
}

/** A BPMN process played by bpmn-engine. */
export class OtherEngine {
  readonly #execution: Execution

  private constructor(execution: Execution) {
    this.#execution = execution
  }

  static async play(source: string, variables: object, isTokensOnly: boolean): Promise<OtherEngine> {
    const engine = new Engine({
      name: 'other',
      source,
      variables,
      expressions,
      ...(isTokensOnly ? { extensions: tokensOnly } : {}),
    } as unknown as ConstructorParameters<typeof Engine>[0])
    const listener = new EventEmitter()
    return new OtherEngine((await engine.execute({ listener, variables })) as unknown as Execution)
  }

  /** The acts whose user tasks wait, in the order of their names. */
  get open(): Key[] {
    const tasks = this.#execution.getPostponed().filter(({ type }) => type === 'bpmn:UserTask')
    return tasks.map(({ id }) => id.replace('act_', '')).sort()
  }

  get isOver(): boolean {
    return this.#execution.state === 'idle'
  }

  complete(act: Key, outcome: Key) {
    const task = this.#execution.getPostponed().find(({ id }) => id === `act_${act}`)!
    const variable = `outcome_${act.replaceAll('-', '_').replaceAll('.', '$')}`
    task.environment.assignVariables({ [variable]: outcome })
    task.signal()
  }
}
