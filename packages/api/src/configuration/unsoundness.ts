import type { Sop } from '@satualur/engine'
import { soundness } from '@satualur/engine'
import type { Finding } from '../sop/finding.type.ts'
import { viewFinding } from '../sop/findings-of.ts'

/** What keeps these SOPs from running, with the titles of those that it keeps. */
export function unsoundness(sops: readonly Sop[]): { titles: string[]; findings: Finding[] } {
  const found = sops.map((sop) => ({
    title: sop.title,
    findings: soundness(sop)
      .filter(({ severity }) => severity === 'error')
      .map((finding) => viewFinding(sop, finding)),
  }))
  const unsound = found.filter((one) => one.findings.length > 0)
  return { titles: unsound.map(({ title }) => title), findings: unsound.flatMap((one) => one.findings) }
}
