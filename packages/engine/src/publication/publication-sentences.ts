import { isoDateAt } from '../calendar/calendar-day.ts'
import type { Zone } from '../calendar/calendar.ts'
import type { Locale } from '../locale.ts'
import { metadataSentence } from '../metadata/metadata-sentences.ts'
import type {
  PublicationFinding,
  PublicationFindingCode,
  PublicationFindingData,
} from './publication-finding.ts'

type Sentences = {
  [Code in PublicationFindingCode]: (data: PublicationFindingData[Code], zone: Zone) => string
}

const sentences: Record<Locale, Sentences> = {
  id: {
    'class-missing': () => 'Klasifikasi informasinya belum diputuskan. Mintalah PPID memutuskannya.',
    excepted: ({ ground, heldUntil }) =>
      `Informasi ini dikecualikan (${ground})${heldUntil === null ? '' : ` sampai ${heldUntil}`} dan tidak boleh disebarluaskan.`,
    'exception-run-out': ({ heldUntil }) =>
      `Jangka waktu pengecualiannya berakhir ${heldUntil}, tetapi klasifikasinya belum diputuskan lagi. Mintalah PPID memutuskannya.`,
    'metadata-open': ({ finding }) => metadataSentence(finding, 'id'),
    'bytes-unknown': () => 'Berkas yang akan disebarluaskan belum ada. Serahkan berkasnya.',
    'table-unchecked': () => 'Tabel belum diperiksa menurut formatnya. Tunggu pemeriksaannya selesai.',
    'table-of-other-bytes': () =>
      'Hasil pemeriksaan tabel berasal dari berkas lain. Periksa berkas ini menurut formatnya.',
    'table-faulty': ({ problems }) =>
      `Tabel tidak sesuai formatnya di ${problems} tempat. Perbaiki, atau kecualikan dengan alasan.`,
    'waiver-without-reason': () => 'Kesalahan tabel diterima tanpa alasan. Tuliskan alasannya.',
    'personal-data-unscanned': () =>
      'Data pribadi belum dicari dalam berkas ini. Tunggu pencariannya selesai.',
    'personal-data-of-other-bytes': () =>
      'Pencarian data pribadi dilakukan pada berkas lain. Jalankan pada berkas ini.',
    'personal-data-unjudged': ({ columns }) =>
      `Ada yang tampak seperti data pribadi (${columns.join(', ')}). Putuskan apakah boleh disebarluaskan.`,
    'personal-data-kept-back': ({ columns }) =>
      `Berkas ini memuat data pribadi (${columns.join(', ')}) yang tidak boleh disebarluaskan. Hapus kolomnya, lalu serahkan kembali.`,
    'judgement-without-reason': () =>
      'Data pribadi dinyatakan boleh terbuka tanpa alasan. Tuliskan alasannya.',
    'not-approved': () => 'Berkas ini belum disetujui. Mintalah persetujuan kepala perangkat daerah.',
    'approved-other-bytes': () =>
      'Yang disetujui adalah berkas lain, bukan berkas ini. Mintalah persetujuan atas berkas ini.',
    embargo: ({ releaseAt }, zone) =>
      `Data ini baru dirilis pada ${isoDateAt(releaseAt, zone)}. Tunggu sampai hari itu, atau ubah jadwal rilisnya.`,
  },
  en: {
    'class-missing': () => 'Its class of information has not been decided. Ask the PPID to decide it.',
    excepted: ({ ground, heldUntil }) =>
      `This information is excepted (${ground})${heldUntil === null ? '' : ` until ${heldUntil}`} and must not be published.`,
    'exception-run-out': ({ heldUntil }) =>
      `Its exception ended on ${heldUntil}, but its class has not been decided anew. Ask the PPID to decide it.`,
    'metadata-open': ({ finding }) => metadataSentence(finding, 'en'),
    'bytes-unknown': () => 'There is no file to publish yet. Hand it in.',
    'table-unchecked': () => 'The table has not been checked against its format. Wait until that is done.',
    'table-of-other-bytes': () =>
      'What was checked against the format is another file. Check this file against it.',
    'table-faulty': ({ problems }) =>
      `The table differs from its format in ${problems} places. Mend them, or waive them with a reason.`,
    'waiver-without-reason': () => 'The faults of the table were waived without a reason. Write the reason.',
    'personal-data-unscanned': () =>
      'Nobody has looked for personal data in this file. Wait until that is done.',
    'personal-data-of-other-bytes': () =>
      'Personal data were looked for in another file. Look for them in this file.',
    'personal-data-unjudged': ({ columns }) =>
      `Something looks like personal data (${columns.join(', ')}). Decide whether it may be public.`,
    'personal-data-kept-back': ({ columns }) =>
      `This file holds personal data (${columns.join(', ')}) that must not be public. Remove the columns, then hand it in again.`,
    'judgement-without-reason': () => 'Personal data were called public without a reason. Write the reason.',
    'not-approved': () => 'This file is not approved. Ask the head of the agency to approve it.',
    'approved-other-bytes': () =>
      'What was approved is another file than this. Ask for the approval of this file.',
    embargo: ({ releaseAt }, zone) =>
      `These data are released on ${isoDateAt(releaseAt, zone)}. Wait for that day, or change the release calendar.`,
  },
}

/** What a person reads about one reason why data may not be public: what it is and what to do. Days are those of the zone. */
export function publicationSentence(finding: PublicationFinding, zone: Zone, locale: Locale): string {
  const tell = sentences[locale][finding.code] as (data: PublicationFinding['data'], zone: Zone) => string
  return tell(finding.data, zone)
}
