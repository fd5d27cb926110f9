import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'

export interface Uploaded {
  status: number
  answer: { id: string; name: string; size: number; mediaType: string; sha256: string; message: string }
}

export async function uploadAs(
  { url }: Pick<OpenHouse, 'url'>,
  { headers }: Pick<Reader, 'headers'>,
  name: string,
  body: string | Buffer | ReadableStream,
  task?: string,
): Promise<Uploaded> {
  const of = new URLSearchParams({ name, ...(task && { task }) })
  const response = await fetch(`${url}/files?${of}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: typeof body === 'string' || body instanceof ReadableStream ? body : new Uint8Array(body),
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
  return { status: response.status, answer: (await response.json()) as Uploaded['answer'] }
}

export const download = ({ url }: Pick<OpenHouse, 'url'>, { headers }: Pick<Reader, 'headers'>, id: string) =>
  fetch(`${url}/files/${id}`, { headers })
