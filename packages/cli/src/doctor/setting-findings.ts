import { SettingWrong, settingsFromEnvironment } from '@satualur/api'
import type { Finding } from './finding.ts'
import { fault, note, sound } from './finding.ts'

type Environment = Record<string, string | undefined>

/** What settings that a house may be started with lead to. */
export const settingFindings = (settings: Environment): Finding[] => [
  addressFinding(settings),
  mailFinding(settings),
]

/** A setting with which no house would start. */
export function wrongSetting(env: Environment): Finding[] {
  try {
    settingsFromEnvironment(env)
    return []
  } catch (error) {
    if (error instanceof SettingWrong) return [fault(error.indonesian, error.english)]
    throw error
  }
}

const said = (env: Environment, name: string): string => env[name]?.trim() ?? ''

function addressFinding(env: Environment): Finding {
  const address = said(env, 'PUBLIC_URL')
  if (address === '')
    return note(
      'PUBLIC_URL belum diisi: surel dan kalender dikirim tanpa tautan. Isi dengan alamat yang dipakai orang, misalnya https://satualur.contohkab.go.id.',
      'PUBLIC_URL is not set: mails and calendars go out without links. Set it to the address that people use, such as https://satualur.contohkab.go.id.',
    )
  const protocol = URL.canParse(address) ? new URL(address).protocol : null
  if (protocol === 'https:') return sound(`PUBLIC_URL terisi: ${address}.`, `PUBLIC_URL is set: ${address}.`)
  if (protocol === 'http:')
    return note(
      `PUBLIC_URL memakai http: kata sandi lewat tanpa sandi di jaringan. Pasang https di proksi, lalu ganti menjadi https://.`,
      'PUBLIC_URL is http: passwords cross the network in the clear. Have a proxy bring https, then change it to https://.',
    )
  return fault(
    `PUBLIC_URL berisi "${address}", yang bukan alamat web. Tulis lengkap, misalnya https://satualur.contohkab.go.id.`,
    `PUBLIC_URL is "${address}", which is no address of the web. Write it in full, such as https://satualur.contohkab.go.id.`,
  )
}

function mailFinding(env: Environment): Finding {
  const [server, from] = [said(env, 'SMTP_URL'), said(env, 'MAIL_FROM')]
  if (server === '' && from === '')
    return note(
      'SMTP_URL dan MAIL_FROM belum diisi: tidak ada surel yang dikirim, pemberitahuan hanya di aplikasi.',
      'SMTP_URL and MAIL_FROM are not set: no e-mail is sent, notices are in the application alone.',
    )
  if (server === '' || from === '') {
    const [isThere, isMissing] = server === '' ? ['MAIL_FROM', 'SMTP_URL'] : ['SMTP_URL', 'MAIL_FROM']
    return fault(
      `${isThere} terisi tetapi ${isMissing} tidak: tidak ada surel yang dikirim. Isi keduanya.`,
      `${isThere} is set and ${isMissing} is not: no e-mail is sent. Set both.`,
    )
  }
  if (/^smtps?:\/\/[^/]/.test(server))
    return sound('Surel: SMTP_URL dan MAIL_FROM terisi.', 'Mail: SMTP_URL and MAIL_FROM are set.')
  return fault(
    'SMTP_URL bukan alamat server surel. Tulis seperti smtp://pengguna:sandi@host:587.',
    'SMTP_URL is no address of a mail server. Write it as in smtp://user:password@host:587.',
  )
}
