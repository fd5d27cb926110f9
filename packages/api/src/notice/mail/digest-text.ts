import { describePeriod } from '@satualur/engine'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { timeTeller } from '../../record/record-words.ts'
import { escaped } from '../../sheets/html-text.ts'
import { noticeSentence } from '../notice-sentence.ts'
import type { Digest } from './digest-mail.ts'
import type { ToMail } from './reading-digest.ts'

interface MailText {
  subject: string
  text: string
  html: string
}

/** The same words as plain text and as simple HTML; each line leads to what it is about. */
export function digestText(
  digest: Pick<Digest, 'officialName' | 'zone' | 'notices'>,
  locale: Locale,
  publicUrl: string | undefined,
): MailText {
  const { officialName, zone, notices } = digest
  const count = notices.length
  const at = timeTeller(zone, locale)
  const lines = notices.map((notice) => ({
    title: titleIn(locale, notice),
    sentence: noticeSentence(notice, locale),
    at: at.full(notice.at),
    link: publicUrl ? publicUrl + placeOf(notice) : null,
  }))
  const subject = `SatuAlur · ${count === 1 ? lines[0]!.sentence : words.subject(count)[locale]}`
  const foot = words.foot(officialName)[locale]
  return {
    subject,
    text: `${lines.map(plain).join('\n\n')}\n\n--\n${foot}${publicUrl ? `\n${publicUrl}${settingsPlace}` : ''}\n`,
    html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body style="font-family:sans-serif;line-height:1.5;max-width:40em">
${lines.map(rich).join('\n')}
<hr><p style="color:#666">${escaped(foot)}${publicUrl ? ` <a href="${escaped(publicUrl + settingsPlace)}">${words.settings[locale]}</a>` : ''}</p></body></html>`,
  }
}

const titleIn = (locale: Locale, { runTitle, runPeriod }: ToMail): string | null =>
  runPeriod === null ? runTitle : `${runTitle}, ${describePeriod(runPeriod, locale)}`

const settingsPlace = '/pengaturan/pemberitahuan'

interface Line {
  title: string | null
  sentence: string
  at: string
  link: string | null
}

const plain = ({ title, sentence, at, link }: Line): string =>
  [title, sentence, at, link].filter((part) => part !== null).join('\n')

const rich = ({ title, sentence, at, link }: Line): string => {
  const told = escaped(sentence)
  const head = title === null ? '' : `<strong>${escaped(title)}</strong><br>`
  return `<p>${head}${link ? `<a href="${escaped(link)}">${told}</a>` : told}<br><small>${escaped(at)}</small></p>`
}

function placeOf({ kind, taskId, runId, datasetId }: ToMail): string {
  if (taskId) return `/tugas/${taskId}`
  if (runId) return `/pelaksanaan/${runId}`
  if (datasetId) return `/dataset/${datasetId}/publikasi`
  return kind === 'webhook-disabled' ? '/pengaturan/webhook' : '/tidak-di-tempat'
}

const words = {
  subject: (count: number): Sentence => ({ id: `${count} pemberitahuan`, en: `${count} notices` }),
  foot: (regency: string): Sentence => ({
    id: `Surel ini dikirim oleh SatuAlur ${regency}. Surel yang Anda terima dapat diatur di menu nama Anda, Atur pemberitahuan.`,
    en: `SatuAlur of ${regency} sent this e-mail. Choose which e-mails you get under Notice settings, in the menu under your name.`,
  }),
  settings: { id: 'Atur pemberitahuan', en: 'Notice settings' } satisfies Sentence,
}
