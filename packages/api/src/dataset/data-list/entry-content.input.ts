import type { ClassHistory, EntryContent, Frequency as EngineFrequency } from '@satualur/engine'
import { decideClass } from '@satualur/engine'
import { Field, ID, InputType } from 'type-graphql'
import { Frequency } from '../dataset.type.ts'
import { ClassDecisionInput, decisionOf } from '../information-class/class-decision.input.ts'
import type { ListObstruction } from './list-step-not-taken.type.ts'
import { ReleaseRuleInput, ruleOf } from './release-rule.type.ts'

@InputType()
export class EntryContentInput {
  @Field(() => String) title!: string
  @Field(() => ID, { description: 'The OPD that is its Produsen Data.' }) producer!: string
  @Field(() => Frequency, { nullable: true, description: 'May be left out for `berkala` alone.' })
  frequency?: EngineFrequency | null
  @Field(() => ReleaseRuleInput) release!: ReleaseRuleInput
  @Field(() => ClassDecisionInput) classDecision!: ClassDecisionInput
}

/**
 * The content of an entry as the engine has it, or what is wrong with it. `history` is what was decided on the class of its
 * dataset before: a class that holds already need not be decided again.
 */
export function contentOf(
  input: EntryContentInput,
  producer: string,
  history: ClassHistory,
): { content: EntryContent } | { obstruction: ListObstruction } {
  const classDecision = decisionOf(input.classDecision)
  const release = ruleOf(input.release)
  const frequency = input.frequency ?? null
  if (!release) return { obstruction: { type: 'ReleaseUnclear' } }
  if (frequency === null && classDecision.class !== 'berkala')
    return { obstruction: { type: 'FrequencyMissing' } }
  const decided = decideClass(history, classDecision)
  if ('refusal' in decided && !holdsAlready(history, classDecision.class, decided.refusal.type))
    return { obstruction: { type: 'ClassNotDecided', refusal: decided.refusal } }
  return { content: { title: input.title.trim(), producer, frequency, release, classDecision } }
}

const holdsAlready = (history: ClassHistory, asked: string, refusal: string): boolean =>
  history.at(-1)?.class === asked && (refusal === 'ClassUnchanged' || refusal === 'ClassDecidedEarlier')
