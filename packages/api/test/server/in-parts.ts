import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import type { Uploaded } from './uploading.ts'

/** What a client of the protocol hears: the status, the headers it goes by, and the words of a refusal or of the file. */
export interface TusAnswer {
  status: number
  location: string
  offset: number
  file: string | null
  answer: Uploaded['answer']
}

/** A client of the protocol, as a browser has one. */
export interface TusClient {
  begin(name: string, size: number, headers?: Record<string, string>): Promise<TusAnswer>
  send(location: string, offset: number, bytes: Buffer | ReadableStream): Promise<TusAnswer>
  ask(location: string): Promise<TusAnswer>
  cancel(location: string): Promise<TusAnswer>
}

export function tusClient({ url }: Pick<OpenHouse, 'url'>, { headers }: Pick<Reader, 'headers'>): TusClient {
  const request = async (
    method: string,
    path: string,
    own: Record<string, string> = {},
    bytes?: Buffer | ReadableStream,
  ): Promise<TusAnswer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...headers, ...own },
      ...(bytes && { body: bytes instanceof ReadableStream ? bytes : new Uint8Array(bytes) }),
      ...(bytes instanceof ReadableStream && { duplex: 'half' }),
    })
    return told(response)
  }
  return {
    begin: (name, size, own) =>
      request('POST', '/files/resumable', {
        'upload-length': String(size),
        'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
        ...own,
      }),
    send: (location, offset, bytes) =>
      request(
        'PATCH',
        location,
        { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
        bytes,
      ),
    ask: (location) => request('HEAD', location),
    cancel: (location) => request('DELETE', location),
  }
}

async function told(response: Response): Promise<TusAnswer> {
  const text = await response.text()
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    offset: Number(response.headers.get('upload-offset')),
    file: response.headers.get('x-satualur-file'),
    answer: (text ? JSON.parse(text) : {}) as Uploaded['answer'],
  }
}

/** A whole file in two parts; the answer is that of the last request that was made. */
export async function uploadInParts(client: TusClient, name: string, bytes: Buffer): Promise<TusAnswer> {
  const begun = await client.begin(name, bytes.length)
  if (begun.status !== 201) return begun
  const half = Math.floor(bytes.length / 2)
  const first = await client.send(begun.location, 0, bytes.subarray(0, half))
  return first.status < 300 ? client.send(begun.location, half, bytes.subarray(half)) : first
}
