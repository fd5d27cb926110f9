import type { RunRefusal, Sop } from '@satualur/engine'
import { flowOf, refusalSentence } from '@satualur/engine'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import type { Refusal } from '../../graphql/refusal.ts'
import { NotAllowed, ReasonMissing } from '../../graphql/refusal.ts'
import type { Person } from '../../people/person.type.ts'
import { actView, outcomeView, roleView } from '../../sop/definition-view.ts'
import * as refusals from './run-refusal.type.ts'
import type { Task } from '../task.type.ts'

type TaskAsked = Task & { performers: Person[] }

/** The engine's refusal as the schema tells it. `task` is the task as it is now, where the refusal is about one. */
export function refuse(
  locale: Locale,
  refusal: RunRefusal,
  sop: Sop,
  task: TaskAsked | null = null,
): Refusal {
  const sentence: Sentence = {
    id: refusalSentence(refusal, 'id', sop),
    en: refusalSentence(refusal, 'en', sop),
  }
  switch (refusal.type) {
    case 'RunNotRunning':
      return new refusals.RunNotRunning(locale, sentence, refusal.status)
    case 'RunNotStuck':
      return new refusals.RunNotStuck(locale, sentence, refusal.status)
    case 'RoleWithoutPlayer':
      return new refusals.RoleWithoutPlayer(
        locale,
        sentence,
        refusal.roles.map((role) => roleView(sop, role)),
      )
    case 'StartUnknown':
      return new refusals.StartUnknown(
        locale,
        sentence,
        refusal.choices.map((act) => actView(sop, act)),
      )
    case 'TaskNotOpen':
      return new refusals.TaskNotOpen(locale, sentence, task)
    case 'NotYourTask':
      return new refusals.NotYourTask(locale, sentence, task?.performers ?? [])
    case 'OutcomeUnknown':
      return new refusals.OutcomeUnknown(locale, sentence, choicesOf(sop, refusal.choices, task))
    case 'ReasonMissing':
      return new ReasonMissing(locale, sentence)
    case 'ArtefactUnknown':
      return new refusals.ArtefactUnknown(locale, sentence)
    case 'AlreadyConfirmed':
      return new refusals.AlreadyConfirmed(locale, sentence)
    case 'NotAllowed':
      return new NotAllowed(locale, sentence)
    default:
      throw new Error(`no command of the API leads to ${refusal.type}`)
  }
}

const choicesOf = (sop: Sop, choices: readonly string[], task: TaskAsked | null) =>
  task && flowOf(sop).acts.has(task.actKey) ? choices.map((key) => outcomeView(sop, task.actKey, key)) : []
