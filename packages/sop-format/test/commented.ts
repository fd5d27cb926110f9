import { diceOf } from '../../engine/test/dice.ts'
import { isCollection, isMap, isScalar, parseDocument, visit } from 'yaml'
import { yamlLayout, yamlOptions } from '../src/source/yaml.ts'

/** The same file in the hand of somebody else: comments of their own (`# ~7~`) wherever YAML has room, blank lines, brackets, indents. */
export function commented(text: string, seed: number): string {
  const dice = diceOf(seed)
  const document = parseDocument(text, { ...yamlOptions, stringKeys: true })
  let count = 0
  const comment = () => ` ~${++count}~`
  visit(document, {
    Node(key, node, path) {
      if (key === 'key') return
      const isInFlow = path.some((parent) => isCollection(parent) && parent.flow)
      if (isInFlow) return
      if (isCollection(node) && dice.chance(0.15)) node.flow = true
      if (isScalar(node) && dice.chance(0.2)) node.comment = comment()
    },
    Pair(_, pair, path) {
      if (path.some((parent) => isCollection(parent) && parent.flow) || !isScalar(pair.key)) return
      if (dice.chance(0.3)) pair.key.commentBefore = comment()
      if (dice.chance(0.2)) pair.key.spaceBefore = true
    },
    Seq(_, seq, path) {
      if (seq.flow || path.some((parent) => isCollection(parent) && parent.flow)) return
      for (const item of seq.items) {
        if ((isMap(item) || isScalar(item)) && dice.chance(0.3)) item.commentBefore = comment()
      }
    },
  })
  return document.toString({ ...yamlLayout, indent: dice.chance(0.5) ? 2 : 4, indentSeq: dice.chance(0.5) })
}
