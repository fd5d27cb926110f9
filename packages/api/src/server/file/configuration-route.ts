import type { FastifyInstance } from 'fastify'
import { configurationArchive } from '../../configuration/archive/configuration-archive.ts'
import { filesOf } from '../../configuration/stored/configuration-files.ts'
import type { ReadConfiguration } from '../../configuration/stored/stored-configuration.ts'
import { readingConfiguration, sayable } from '../../configuration/stored/stored-configuration.ts'
import { attachment } from '../../files/file-name.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { refuse } from '../http/http-faults.ts'
import { neededToken } from '../request/session-cookie.ts'
import type { House } from '../house.ts'

/** The regency as a folder of configuration files, for its admins: what `satualur export` writes. */
export function configurationRoute(http: FastifyInstance, { door, settings }: House): void {
  http.get('/api/configuration.zip', async (request, reply) => {
    const token = neededToken(request, settings.isSecure)
    const { entry, rows } = await door.ask<{ stored: ReadConfiguration }>(token, readingConfiguration())
    if (entry.access !== 'admin') return refuse(request, reply, { status: 403, sentence: adminsOnly })
    const stored = sayable(rows[0]!.stored)
    const { key } = stored.regency
    return reply
      .headers({
        'content-type': 'application/zip',
        'cache-control': 'private, no-store',
        'content-disposition': attachment(`SatuAlur ${key}.zip`),
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(configurationArchive(key, filesOf(stored)))
  })
}

const adminsOnly: Sentence = {
  id: 'Konfigurasi kabupaten/kota hanya dapat diunduh oleh admin. Mintalah kepada admin Anda.',
  en: 'Only admins may download the configuration of the regency. Ask one of yours.',
}
