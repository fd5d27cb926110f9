import { faultSentence, type Sentence } from '../fault-sentence.ts'
import type { PortalFault } from '../fault.ts'

/** What keeps a publication from going on although the portal does what it is asked. */
export type PublishingProblem =
  /** The name is held by a dataset that is not ours, or that this account cannot see. */
  | { kind: 'name-taken'; name: string }
  | { kind: 'other-organization'; name: string; found: string | null }
  /** Our own file is not the approved one (any more); nothing of it was published. */
  | { kind: 'source-differs'; resource: string; found: string | null }
  /** The portal keeps handing out other bytes than it was given. */
  | { kind: 'bytes-differ'; resource: string; found: string | null }
  | { kind: 'no-datastore' }
  /** There is nothing to correct: it is not there, or not public. */
  | { kind: 'not-public'; name: string }

export type Trouble = PortalFault | PublishingProblem

/** Ends a procedure whose portal answers well and in which something is wrong all the same. */
export class Blocked extends Error {
  readonly problem: PublishingProblem

  constructor(problem: PublishingProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** What happened and what to do about it. */
export function troubleSentence(trouble: Trouble): Sentence {
  switch (trouble.kind) {
    case 'name-taken':
      return {
        id: `Nama ${trouble.name} pada portal sudah dipakai dataset lain. Minta admin portal mengganti nama atau menghapus dataset itu.`,
        en: `The name ${trouble.name} is held by another dataset on the portal. Ask the portal's administrator to rename or purge it.`,
      }
    case 'other-organization':
      return {
        id: `Dataset ${trouble.name} pada portal berada di organisasi ${trouble.found ?? '-'}. Minta admin portal memindahkannya, atau perbaiki pengaturan organisasi.`,
        en: `The dataset ${trouble.name} stands under the organization ${trouble.found ?? '-'} on the portal. Ask the administrator to move it, or mend the organization's setting.`,
      }
    case 'source-differs':
      return {
        id: `Berkas ${trouble.resource} tidak lagi sama dengan yang disetujui, sehingga tidak dikirim. Periksa berkas itu dan mintalah persetujuan ulang.`,
        en: `The file ${trouble.resource} is no longer the approved one, so it was not sent. Check the file and have it approved anew.`,
      }
    case 'bytes-differ':
      return {
        id: `Portal menyajikan isi berkas ${trouble.resource} yang berbeda dari yang dikirim. Minta admin portal memeriksa penyimpanan berkasnya.`,
        en: `The portal hands out another file ${trouble.resource} than it was given. Ask its administrator to look at its storage of files.`,
      }
    case 'no-datastore':
      return {
        id: 'Portal tidak memiliki DataStore. Minta admin portal mengaktifkannya, atau matikan pemuatan tabel untuk dataset ini.',
        en: 'The portal has no DataStore. Ask its administrator to switch it on, or switch off loading the table of this dataset.',
      }
    case 'not-public':
      return {
        id: `Dataset ${trouble.name} tidak tayang pada portal, sehingga tidak ada yang dikoreksi. Publikasikan dahulu.`,
        en: `The dataset ${trouble.name} is not public on the portal, so there is nothing to correct. Publish it first.`,
      }
    default:
      return faultSentence(trouble)
  }
}
