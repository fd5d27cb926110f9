import type { Package } from '../action/package.ts'
import { resultOf } from '../fault.ts'
import type { Portal } from '../portal.ts'
import { Blocked } from './problem.ts'
import type { Learned, Step, WritingStep } from './step.ts'
import { bytesOn } from './verify.ts'

/** Reads back what people get. Wrong bytes are sent once more; wrong a second time, it is the portal's storage. */
export async function learn(
  portal: Portal,
  sha256: string,
  seen: Package,
  { key, resource }: Extract<Step, { kind: 'verify' }>,
  learned: Learned,
): Promise<void> {
  const answer = await bytesOn(portal, seen, resource)
  const found = answer.kind === 'not-found' ? '' : resultOf(answer)
  if (found !== sha256 && learned.wrong.has(key))
    throw new Blocked({ kind: 'bytes-differ', resource: key, found: found || null })
  if (found !== sha256) learned.wrong.add(key)
  learned.bytes.set(resource.id, found)
}

/** What has been written over is not known any more. */
export function forget(step: WritingStep, learned: Learned): void {
  const uploads = step.kind === 'revise' ? step.uploads : step.kind === 'stage' ? [step.upload] : []
  for (const { key, over } of uploads) {
    if (over) learned.bytes.delete(over.id)
    learned.loaded.delete(key)
  }
}
