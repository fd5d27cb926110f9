import { createHash } from 'node:crypto'
import type { Package } from '../action/package.ts'
import type { Resource } from '../action/resource.ts'
import type { Answer } from '../fault.ts'
import type { Portal } from '../portal.ts'

/** SHA-256 of what the portal hands out for a resource, in hexadecimal. */
export async function bytesOn(
  portal: Portal,
  { id }: Pick<Package, 'id'>,
  resource: Resource,
): Promise<Answer<string>> {
  const answer = await portal.download(fileAddress(portal, id, resource))
  if (answer.kind !== 'answered') return answer
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of answer.result.body ?? []) {
      hash.update(chunk)
      sizeBytes += chunk.length
    }
  } catch (broken) {
    return { kind: 'portal-down', status: null, reason: `broken off: ${String(broken)}` }
  }
  const promised = answer.result.headers.get('content-length')
  if (promised !== null && Number(promised) !== sizeBytes && !answer.result.headers.has('content-encoding'))
    return { kind: 'portal-down', status: null, reason: `broken off after ${sizeBytes} bytes` }
  return { kind: 'answered', result: hash.digest('hex') }
}

/** Under the address that we know: what the portal says of its own may be another's, or a name from inside its network. */
export function fileAddress(portal: Portal, datasetId: string, { id, url }: Resource): string {
  const fileName = (url ?? '').split('/').at(-1) ?? ''
  return `${portal.address}/dataset/${datasetId}/resource/${id}/download/${fileName}`
}
