import type { EntryContent, Frequency, ListStep, ReleaseRule } from '@satualur/engine'
import { writeText } from '../../sop/text.ts'
import type { DecisionFile } from '../class/decision-file.ts'
import { readDecision, writeDecision } from '../class/decision-file.ts'

type Text = string | number

/** A step with an entry as a file says it: the day, and one of the others. */
export interface StepFile {
  on: string
  propose?: ContentFile
  leave?: true
  agree?: Text
  isPriority?: boolean
  return?: Text
  enact?: Text
}

interface ContentFile {
  title: Text
  producer: Text
  frequency?: Frequency
  release: ReleaseFile
  decision: DecisionFile
}

type ReleaseFile = { afterDays?: number; on?: string[]; asNeeded?: true }

/** Null where it says none of the steps, or several. */
export function readStep({
  on,
  propose,
  leave,
  agree,
  isPriority = false,
  ...step
}: StepFile): ListStep | null {
  const steps: ListStep[] = [
    ...(propose ? [{ type: 'propose' as const, content: readContent(propose), on }] : []),
    ...(leave ? [{ type: 'propose' as const, content: null, on }] : []),
    ...(agree !== undefined ? [{ type: 'agree' as const, number: textOf(agree), isPriority, on }] : []),
    ...(step.return !== undefined ? [{ type: 'return' as const, reason: textOf(step.return), on }] : []),
    ...(step.enact !== undefined ? [{ type: 'enact' as const, number: textOf(step.enact), on }] : []),
  ]
  return steps.length === 1 ? steps[0]! : null
}

const textOf = (text: Text): string => String(text).trim()

const readContent = ({ title, producer, frequency, release, decision }: ContentFile): EntryContent => ({
  title: textOf(title),
  producer: String(producer),
  frequency: frequency ?? null,
  release: readRelease(release),
  classDecision: readDecision(decision),
})

/** How many of its three ways a file gives is asked before. */
function readRelease({ afterDays, on }: ReleaseFile): ReleaseRule {
  if (afterDays !== undefined) return { kind: 'after-period', days: afterDays }
  return on ? { kind: 'announced', dates: [...new Set(on)].sort() } : { kind: 'as-needed' }
}

export function writeStep(step: ListStep): StepFile {
  const { on } = step
  switch (step.type) {
    case 'propose':
      return step.content ? { on, propose: writeContent(step.content) } : { on, leave: true }
    case 'agree':
      return { on, agree: writeText(step.number), ...(step.isPriority && { isPriority: true }) }
    case 'return':
      return { on, return: writeText(step.reason) }
    case 'enact':
      return { on, enact: writeText(step.number) }
  }
}

const writeContent = ({ title, producer, frequency, release, classDecision }: EntryContent): ContentFile => ({
  title: writeText(title),
  producer: writeText(producer),
  ...(frequency !== null && { frequency }),
  release: writeRelease(release),
  decision: writeDecision(classDecision),
})

function writeRelease(rule: ReleaseRule): ReleaseFile {
  if (rule.kind === 'after-period') return { afterDays: rule.days }
  return rule.kind === 'announced' ? { on: [...rule.dates] } : { asNeeded: true }
}
