import type { RunRefusal, Sop } from '@satualur/engine'
import { flowOf, refusalSentence } from '@satualur/engine'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import type { Refusal } from '../../graphql/refusal.ts'
import { NotAllowed, ReasonMissing } from '../../graphql/refusal.ts'
import type { Person } from '../../people/person.type.ts'
import { actView, artefactView, outcomeView, roleView, stepView } from '../../sop/definition-view.ts'
import type { Task } from '../task.type.ts'
import * as deadline from './refusal/deadline-refusal.type.ts'
import * as excuse from './refusal/excuse-refusal.type.ts'
import * as evidence from './refusal/evidence-refusal.type.ts'
import * as performer from './refusal/performer-refusal.type.ts'
import * as run from './refusal/run-refusal.type.ts'
import * as refused from './refusal/task-refusal.type.ts'

/** What a refusal tells beside its sentence, as far as it was asked for. */
export interface ToldBeside {
  /** The task as it is now. */
  task?: (Task & { performers: Person[] }) | null
  people?: Person[]
}

/** The engine's refusal as the schema tells it. */
export function refuse(
  locale: Locale,
  refusal: RunRefusal,
  sop: Sop,
  { task = null, people = [] }: ToldBeside = {},
  sentence = sentenceOf(refusal, sop),
): Refusal {
  switch (refusal.type) {
    case 'RunNotRunning':
      return new run.RunNotRunning(locale, sentence, refusal.status)
    case 'RunNotStuck':
      return new run.RunNotStuck(locale, sentence, refusal.status)
    case 'RunNotPaused':
      return new run.RunNotPaused(locale, sentence, refusal.status)
    case 'RoleWithoutPlayer':
      return new run.RoleWithoutPlayer(
        locale,
        sentence,
        refusal.roles.map((role) => roleView(sop, role)),
      )
    case 'StartUnknown':
      return new run.StartUnknown(
        locale,
        sentence,
        refusal.choices.map((act) => actView(sop, act)),
      )
    case 'TaskNotOpen':
      return new refused.TaskNotOpen(locale, sentence, task)
    case 'TaskStillOpen':
      return new refused.TaskStillOpen(locale, sentence)
    case 'NotYourTask':
      return new refused.NotYourTask(locale, sentence, task?.performers ?? [])
    case 'TaskClaimed':
      return new refused.ClaimedByOther(locale, sentence, task)
    case 'TaskNotClaimed':
      return new refused.TaskNotClaimed(locale, sentence)
    case 'TaskIsJoint':
      return new refused.TaskIsJoint(locale, sentence)
    case 'TaskPaused':
      return new refused.TaskIsPaused(locale, sentence)
    case 'TaskNotPaused':
      return new refused.TaskNotPaused(locale, sentence)
    case 'TaskNotLate':
      return new excuse.TaskNotLate(locale, sentence)
    case 'AlreadyExcused':
      return new excuse.AlreadyExcused(locale, sentence)
    case 'NotExcused':
      return new excuse.NotExcused(locale, sentence)
    case 'OutcomeUnknown':
      return new refused.OutcomeUnknown(locale, sentence, choicesOf(sop, refusal.choices, task))
    case 'AlreadyConfirmed':
      return new refused.AlreadyConfirmed(locale, sentence)
    case 'NotRecallable':
      return new refused.NotRecallable(locale, sentence, refusal.why)
    case 'PerformersMissing':
      return new performer.PerformersMissing(locale, sentence)
    case 'BehalfUnclear':
      return new performer.BehalfUnclear(locale, sentence, people)
    case 'DutiesSeparated':
      return new performer.DutiesSeparated(
        locale,
        sentence,
        refusal.steps.map((step) => stepView(sop, step)),
        people,
      )
    case 'ReasonMissing':
      return new ReasonMissing(locale, sentence)
    case 'AuthorityMissing':
      return new evidence.AuthorityMissing(locale, sentence)
    case 'ArtefactUnknown':
      return new evidence.ArtefactUnknown(locale, sentence)
    case 'EvidenceMissing':
      return new evidence.EvidenceMissing(
        locale,
        sentence,
        refusal.artefacts.map((key) => artefactView(sop, key)),
      )
    case 'EvidenceKindWrong':
      return new evidence.EvidenceKindWrong(
        locale,
        sentence,
        artefactView(sop, refusal.artefact),
        refusal.kinds,
      )
    case 'DeadlineNotExtendable':
      return new deadline.DeadlineNotExtendable(locale, sentence, refusal.why)
    case 'NotAllowed':
      return new NotAllowed(locale, sentence)
    default:
      throw new Error(`no command of the API leads to ${refusal.type}`)
  }
}

export const sentenceOf = (refusal: RunRefusal, sop: Sop): Sentence => ({
  id: refusalSentence(refusal, 'id', sop),
  en: refusalSentence(refusal, 'en', sop),
})

/** What the schema calls a refusal: a success has the name of its event, so that a refusal cannot have it. */
export const memberOf = ({ type }: RunRefusal): string =>
  type === 'TaskClaimed' ? 'ClaimedByOther' : type === 'TaskPaused' ? 'TaskIsPaused' : type

const choicesOf = (sop: Sop, choices: readonly string[], task: Task | null) =>
  task && flowOf(sop).acts.has(task.actKey) ? choices.map((key) => outcomeView(sop, task.actKey, key)) : []
