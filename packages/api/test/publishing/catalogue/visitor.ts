import type { OpenHouse } from '../../open-house.ts'

export interface Seen {
  status: number
  headers: Headers
  text: string
}

let visits = 0

/** Somebody from anywhere, each time from another network, as the operator's proxy tells of them. */
export async function visit(
  { url }: Pick<OpenHouse, 'url'>,
  path: string,
  { headers = {}, method = 'GET' }: { headers?: Record<string, string>; method?: string } = {},
): Promise<Seen> {
  visits++
  const network = `8.${(visits >> 16) & 255}.${(visits >> 8) & 255}.${visits & 255}`
  const answer = await fetch(url + path, {
    ...{ method, redirect: 'manual' },
    headers: { 'x-forwarded-for': network, ...headers },
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
