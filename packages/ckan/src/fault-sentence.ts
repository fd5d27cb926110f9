import type { FieldErrors, PortalFault } from './fault.ts'

export interface Sentence {
  id: string
  en: string
}

/** What happened and what to do about it, for whoever answers for the portal. */
export function faultSentence(fault: PortalFault): Sentence {
  switch (fault.kind) {
    case 'not-found':
      return {
        id: `Portal tidak menemukan yang diminta (${fault.message}). Periksa alamat portal dan nama organisasinya.`,
        en: `The portal did not find what was asked for (${fault.message}). Check the portal's address and the organization's name.`,
      }
    case 'not-authorized':
      return {
        id: `Portal menolak token ini (${fault.message}). Mintalah token akun yang menjadi editor organisasi pada portal.`,
        en: `The portal refused this token (${fault.message}). Ask for a token of an account that is an editor of the organization on the portal.`,
      }
    case 'validation':
      return {
        id: `Portal menolak isian: ${listed(fault.fields)}. Perbaiki isian itu, lalu publikasikan lagi.`,
        en: `The portal refused the entries: ${listed(fault.fields)}. Mend them and publish again.`,
      }
    case 'too-large':
      return {
        id: 'Berkas ini lebih besar daripada yang diterima portal. Minta admin portal menaikkan batasnya (ckan.max_resource_size dan batas proksinya), lalu coba lagi.',
        en: "This file is larger than the portal takes. Ask the portal's administrator to raise the limit (ckan.max_resource_size and that of its proxy), then try again.",
      }
    case 'conflict':
      return {
        id: `Dataset diubah orang lain pada saat yang sama (${fault.unmatched.join(', ')}). Akan dicoba lagi dengan keadaan terbaru.`,
        en: `Somebody else changed the dataset at the same moment (${fault.unmatched.join(', ')}). It will be tried again on what is there now.`,
      }
    case 'search-index':
      return {
        id: 'Indeks pencarian portal tidak dapat ditulis. Akan dicoba lagi; jika berlanjut, minta admin portal memeriksa layanan Solr.',
        en: "The portal's search index could not be written. It will be tried again; if it goes on, ask the portal's administrator to look at Solr.",
      }
    case 'refused':
      return {
        id: `Portal tidak menerima permintaan (${fault.message}). Laporkan kepada admin portal beserta versinya.`,
        en: `The portal did not accept the request (${fault.message}). Report it to the portal's administrator, with its version.`,
      }
    case 'too-many-requests':
      return {
        id: 'Portal membatasi jumlah permintaan. Akan dicoba lagi sesudah jeda; tidak perlu tindakan.',
        en: 'The portal limits the number of requests. It will be tried again after a pause; nothing needs to be done.',
      }
    case 'portal-down':
      return {
        id: `Portal tidak menjawab (${fault.reason}). Akan dicoba lagi; jika berlanjut, hubungi admin portal.`,
        en: `The portal does not answer (${fault.reason}). It will be tried again; if it goes on, call the portal's administrator.`,
      }
    case 'unreadable':
      return {
        id: `Jawaban portal tidak terbaca (${fault.reason}). Periksa apakah alamat itu benar-benar portal CKAN 2.10 atau 2.11.`,
        en: `The portal's answer could not be read (${fault.reason}). Check that the address is a CKAN 2.10 or 2.11 portal.`,
      }
    case 'lies-about-success':
      return fault.said === 'done'
        ? {
            id: `Portal menyatakan berhasil, tetapi hasilnya tidak ada (${fault.about}). Akan diperiksa dan dicoba lagi; jika berlanjut, minta admin portal memeriksa ekstensinya.`,
            en: `The portal said that it was done, but nothing came of it (${fault.about}). It will be looked at and tried again; if it goes on, ask the administrator to look at the portal's extensions.`,
          }
        : {
            id: `Portal menjawab gagal dengan status berhasil (${fault.about}). Keadaannya akan diperiksa sebelum dicoba lagi.`,
            en: `The portal answered failure under a status of success (${fault.about}). What is there will be looked at before it is tried again.`,
          }
  }
}

const listed = (fields: FieldErrors): string =>
  Object.entries(fields)
    .map(([field, errors]) => `${field} (${errors.join('; ')})`)
    .join(', ')
