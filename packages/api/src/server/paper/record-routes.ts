import type { PaperName } from '@satualur/sop-format/print'
import type { FastifyInstance } from 'fastify'
import { attachment, cleanFileName } from '../../files/file-name.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { recordFacts } from '../../record/record-facts.ts'
import type { RecordRows } from '../../record/record-rows.ts'
import { recordRows } from '../../record/record-rows.ts'
import type { Press } from '../../sheets/press.ts'
import { refuse } from '../http/http-faults.ts'
import { neededToken } from '../request/session-cookie.ts'
import { originOf } from '../request/origin.ts'
import type { House } from '../house.ts'

const papers: readonly PaperName[] = ['a4', 'f4']

/** The record of a run as a file to be printed and signed: the same one each time, whatever has become of the run. */
export function recordRoutes(http: FastifyInstance, { door, settings }: House, press: Press): void {
  http.get<{ Params: { id: string }; Querystring: { paper?: string; locale?: string } }>(
    '/records/:id/record.pdf',
    async (request, reply) => {
      const { paper: wanted = 'f4', locale: language } = request.query
      const paper = papers.find((name) => name === wanted) ?? 'f4'
      const token = neededToken(request, settings.isSecure)
      const { rows } = await door.ask<{ rows: RecordRows | null }>(token, recordRows(request.params.id))
      if (!rows[0]) return refuse(request, reply, { status: 404, sentence: noSuchRecord })
      const record = rows[0].rows
      if (!record) return refuse(request, reply, { status: 409, sentence: goneOn })
      const locale = language === 'en' ? 'en' : 'id'
      const url = `${settings.publicUrl ?? originOf(request)}/verifikasi/${record.code}`
      const facts = recordFacts(record, url, locale)
      const bytes = await press.make({ kind: 'record', facts, paper, locale, madeAt: record.issuedAt })
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': attachment(cleanFileName(`Berita acara ${facts.subject}.pdf`)),
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, no-cache',
        })
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    },
  )
}

const noSuchRecord: Sentence = {
  id: 'Berita acara ini tidak ditemukan. Muat ulang halaman lalu coba lagi.',
  en: 'There is no such record. Reload the page and try again.',
}

const goneOn: Sentence = {
  id: 'Berita acara ini diterbitkan sebelum isinya disimpan, dan pelaksanaan telah berlanjut sejak itu. Terbitkan berita acara baru, lalu unduh yang baru.',
  en: 'This record was issued before records were kept, and the run has gone on since then. Issue a new record and download that one.',
}
