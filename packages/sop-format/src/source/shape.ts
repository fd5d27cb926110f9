import type { ConfigurationText } from './configuration-text.ts'
import type { Path, Problem } from './problem.ts'
import { fromTheTop, maximumProblems } from './problem.ts'
import { shapeSentence } from './shape-sentences.ts'

/** A published JSON Schema as a check that was compiled beforehand (`compile-shapes.mjs`). */
export interface Shape {
  (value: unknown): boolean
  /** Of the last value. */
  errors?: ShapeError[] | null
}

/** What ajv tells of a difference. */
export interface ShapeError {
  keyword: string
  /** JSON pointer to the value that differs. */
  instancePath: string
  params: Record<string, unknown>
  /** The part of the schema that the value differs from. */
  parentSchema?: Record<string, unknown>
  /** The field whose name is what differs. */
  propertyName?: string
}

/** The file in its shape, or every place where it differs from it. */
export function shaped<File>(
  shape: Shape,
  text: ConfigurationText,
): { file: File } | { problems: Problem[] } {
  const { value } = text
  if (shape(value)) return { file: value as File }
  // Each place is looked up in the file: an endless list of errors must not cost endless time.
  const errors = (shape.errors ?? []).slice(0, 4 * maximumProblems)
  const problems = errors.filter((error) => !isEcho(error)).map((error) => problemOf(error, value, text))
  const different = new Map(problems.map((problem) => [`${problem.path} ${problem.message.en}`, problem]))
  return { problems: fromTheTop([...different.values()]) }
}

function problemOf(error: ShapeError, value: unknown, text: ConfigurationText): Problem {
  const path = pathOf(error.instancePath, value)
  const unknownName: unknown = error.params['additionalProperty'] ?? error.params['propertyName']
  if (typeof unknownName === 'string')
    return text.problemAt([...path, unknownName], shapeSentence(error, path), 'name')
  const at = error.keyword === 'false schema' || error.keyword === 'required' ? 'name' : 'value'
  return text.problemAt(path, shapeSentence(error, path), at)
}

/** These only repeat what another error says better. */
function isEcho(error: ShapeError): boolean {
  return error.keyword === 'if' || error.propertyName !== undefined
}

/** List positions become numbers, map keys stay text, by what stands in the file. */
function pathOf(instancePath: string, value: unknown): Path {
  const path: Path = []
  let inside = value
  for (const raw of instancePath.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(inside) ? Number(name) : name)
    inside = (inside as Record<string, unknown>)[name]
  }
  return path
}
