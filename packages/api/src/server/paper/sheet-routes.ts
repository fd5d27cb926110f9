import type { Sop } from '@satualur/engine'
import type { PaperName, PrintedState } from '@satualur/sop-format/print'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { attachment, cleanFileName } from '../../files/file-name.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { idOf } from '../../read-model/id.ts'
import type { Press } from '../../sheets/press.ts'
import type { SheetOrder } from '../../sheets/sheet-order.ts'
import { isShown, stateToday } from '../../sop/in-force.ts'
import { refuse } from '../http/http-faults.ts'
import { originOf } from '../request/origin.ts'
import { neededToken } from '../request/session-cookie.ts'
import type { House } from '../house.ts'

interface VersionRow {
  sopId: string
  content: Sop
  state: string
}

type SopOrder = Exclude<SheetOrder, { kind: 'record' | 'tables' | 'book' }>

const PAPERS: readonly PaperName[] = ['a4', 'f4']
/** What other programs take in. */
const EXCHANGED = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bpmn: 'application/xml',
} as const
const TOLD_STATES: readonly PrintedState[] = ['draft', 'in-review', 'superseded', 'revoked']

/** An SOP version as a file that others read: the printed sheet, and what other programs take in. */
export function sheetRoutes(http: FastifyInstance, { door, settings }: House, press: Press): void {
  async function versionOf(
    request: FastifyRequest<{ Params: { id: string } }>,
  ): Promise<VersionRow | undefined> {
    const version = sql`version`
    const { rows } = await door.ask<VersionRow>(
      neededToken(request, settings.isSecure),
      compile(sql`select sop_id as "sopId", content, ${stateToday(version)} as state from sop_version ${version}
        where regency_id = current_regency() and id = ${idOf(request.params.id)} and ${isShown(version)}`),
    )
    return rows[0]
  }

  async function send(reply: FastifyReply, order: SopOrder, mediaType: string): Promise<FastifyReply> {
    const bytes = await press.make(order)
    return reply
      .headers({
        'content-type': mediaType,
        'content-disposition': attachment(fileName(order.sop, order.kind)),
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-cache',
      })
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  http.get<{ Params: { id: string }; Querystring: { paper?: string; locale?: string } }>(
    '/sop-versions/:id/sheet.pdf',
    async (request, reply) => {
      const paper = PAPERS.find((name) => name === (request.query.paper ?? 'a4'))
      if (!paper) return refuse(request, reply, { status: 400, sentence: noSuchPaper })
      const version = await versionOf(request)
      if (!version) return refuse(request, reply, { status: 404, sentence: noSuchVersion })
      const { sopId, content: sop, state } = version
      const told = TOLD_STATES.find((each) => each === state)
      const live = { url: `${settings.publicUrl ?? originOf(request)}/sop/${sopId}` }
      // An official sheet speaks Indonesian whatever the reader's browser speaks, unless English is asked for.
      const locale = request.query.locale === 'en' ? ('en' as const) : ('id' as const)
      const options = { paper, locale, live, ...(told && { state: told }) }
      return send(reply, { kind: 'pdf', sop, options, madeAt: settings.clock() }, 'application/pdf')
    },
  )

  for (const [kind, mediaType] of Object.entries(EXCHANGED))
    http.get<{ Params: { id: string } }>(`/sop-versions/:id/sheet.${kind}`, async (request, reply) => {
      const version = await versionOf(request)
      if (!version) return refuse(request, reply, { status: 404, sentence: noSuchVersion })
      return send(reply, { kind: kind as keyof typeof EXCHANGED, sop: version.content }, mediaType)
    })
}

/** Number and title; the number's strokes would be folders. */
const fileName = ({ header, title }: Sop, extension: string) =>
  cleanFileName(
    `${[header.number, title]
      .filter(Boolean)
      .join(' ')
      .replace(/\s*[/\\]\s*/g, '-')}.${extension}`,
  )

/** The same words for another regency's version and for none. */
const noSuchVersion: Sentence = {
  id: 'Versi SOP ini tidak ditemukan. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such version of an SOP. Reload the page and try again.',
}

const noSuchPaper: Sentence = {
  id: 'Ukuran kertas ini tidak dikenal. Pilih A4 atau F4.',
  en: 'This size of paper is not known. Choose A4 or F4.',
}
