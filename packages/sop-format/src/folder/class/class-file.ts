import type { ClassDecision, ClassHistory, ClassRefusal } from '@satualur/engine'
import { classSentence, decideClass } from '@satualur/engine'
import { isClassFile } from '../../generated/class-shape.ts'
import { readConfigurationText } from '../../source/configuration-text.ts'
import type { Problem, Sentence } from '../../source/problem.ts'
import { shaped } from '../../source/shape.ts'
import { writeYaml } from '../../source/write-yaml.ts'
import type { DecisionFile } from './decision-file.ts'
import { readDecision, writeDecision } from './decision-file.ts'

/** Reads all that was decided on a class: what the engine would not let anybody decide is a problem at that decision. */
export function readClassFile(text: string): { decisions: ClassDecision[] } | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<{ decisions: DecisionFile[] }>(isClassFile, source)
  if ('problems' in read) return read
  const decisions = read.file.decisions.map(readDecision)
  let history: ClassHistory = []
  for (const [index, decision] of decisions.entries()) {
    const decided = decideClass(history, decision)
    if ('refusal' in decided)
      return { problems: [source.problemAt(['decisions', index], refusalSentence(decided.refusal))] }
    history = decided.history
  }
  return { decisions }
}

export const refusalSentence = (refusal: ClassRefusal): Sentence => ({
  id: classSentence(refusal, 'id'),
  en: classSentence(refusal, 'en'),
})

const heading = 'Keputusan klasifikasi informasi sebuah dataset. Arti setiap isian: docs/configuration.md'

export const writeClassFile = (decisions: ClassHistory): string =>
  writeYaml({ decisions: decisions.map(writeDecision) }, heading)
