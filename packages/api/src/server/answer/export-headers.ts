import type { FastifyReply, FastifyRequest } from 'fastify'
import { attachment } from '../../files/file-name.ts'

const mediaTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Under the name that the address ends with. What programs fetch again and again is asked for anew, by its ETag. */
export function fileHeaders({ url }: FastifyRequest, reply: FastifyReply): void {
  const name = new URL(url, 'http://-').pathname.split('/').at(-1)!
  const extension = name.split('.').at(-1)!
  reply.headers({
    'content-type': mediaTypes[extension]!,
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    ...(extension !== 'json' && { 'content-disposition': attachment(name) }),
  })
}
