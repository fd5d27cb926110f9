/** What is to be sent. A stream comes with its exact `content-length` among the headers. */
export interface PortalRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body: string | AsyncIterable<Uint8Array> | null
}

/**
 * The way out, given by whoever knows where one may go. It bounds time and size, follows no redirect, and throws when no
 * answer came; what it throws is told on as the reason. A stream that throws must break the connection off.
 */
export type Send = (request: PortalRequest) => Promise<Response>
