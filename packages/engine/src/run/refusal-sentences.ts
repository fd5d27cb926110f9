import type { Locale } from '../locale.ts'
import type { RunRefusal } from './run-refusal.ts'
import { namesOf, type SopNames } from '../flow/sop-names.ts'
import type { Key, Sop } from '../sop.ts'

type Sentences = {
  [Type in RunRefusal['type']]: (
    refusal: Extract<RunRefusal, { type: Type }>,
    names: SopNames | null,
  ) => string
}

const statuses = {
  id: {
    running: 'sedang berjalan',
    completed: 'sudah selesai',
    stuck: 'macet',
    cancelled: 'sudah dibatalkan',
  },
  en: { running: 'running', completed: 'complete', stuck: 'stuck', cancelled: 'cancelled' },
}

/** The names after a colon or in brackets; nothing where the SOP is not at hand, since keys are never shown. */
const named = (names: SopNames | null, name: (all: SopNames) => string[]) =>
  names ? ` (${name(names).join(', ')})` : ''
const roles = (all: readonly Key[], names: SopNames | null) => named(names, ({ role }) => all.map(role))
const artefacts = (all: readonly Key[], names: SopNames | null) =>
  named(names, ({ artefact }) => all.map(artefact))
const acts = (all: readonly Key[], names: SopNames | null) => named(names, ({ act }) => all.map(act))

const sentencesId: Sentences = {
  RunAlreadyStarted: () => 'Pelaksanaan ini sudah dimulai. Buka pelaksanaan itu untuk melanjutkan.',
  RunNotStarted: () => 'Pelaksanaan ini belum dimulai. Mulailah pelaksanaan terlebih dahulu.',
  RunNotRunning: ({ status }) =>
    status === 'stuck'
      ? 'Pelaksanaan ini macet karena sudah terlalu sering dikembalikan. Mintalah admin untuk melanjutkan atau membatalkannya.'
      : `Pelaksanaan ini ${statuses.id[status]}, sehingga tidak dapat diubah lagi. Muat ulang halaman untuk melihat keadaan terakhir.`,
  RunNotStuck: ({ status }) =>
    `Pelaksanaan ini ${statuses.id[status]} dan tidak macet, sehingga tidak ada yang perlu dilanjutkan. Muat ulang halaman untuk melihat keadaan terakhir.`,
  StartUnknown: ({ choices }, names) =>
    `Awal pelaksanaan belum tepat. Pilih di antara awal yang digambar pada SOP${acts(choices, names)}.`,
  RoleWithoutPlayer: (refusal, names) =>
    `Pelaksanaan belum dapat dimulai karena ada pelaksana yang belum mempunyai petugas${roles(refusal.roles, names)}. Tetapkan petugasnya di Pengaturan, lalu mulai kembali.`,
  TaskNotOpen: () =>
    'Tugas ini sudah tidak terbuka; mungkin telah diselesaikan atau ditarik. Muat ulang halaman untuk melihat keadaan terakhir.',
  NotYourTask: () =>
    'Tugas ini bukan tugas Anda. Hubungi pelaksananya, atau mintalah admin menetapkan Anda sebagai petugas.',
  NotAllowed: () => 'Tindakan ini hanya dapat dilakukan oleh admin. Mintalah bantuan admin.',
  OutcomeUnknown: ({ choices }) =>
    choices.length > 1
      ? 'Keputusan belum dipilih atau tidak dikenal. Pilih salah satu keputusan yang tersedia pada langkah ini.'
      : 'Keputusan itu tidak ada pada langkah ini. Muat ulang halaman, lalu selesaikan kembali.',
  ReasonMissing: () => 'Alasan belum diisi. Tuliskan alasannya, lalu kirim kembali.',
  ArtefactUnknown: ({ choices }, names) =>
    choices.length > 0
      ? `Berkas yang diserahkan bukan bagian dari langkah ini. Serahkan output atau kelengkapan langkah ini saja${artefacts(choices, names)}.`
      : 'Langkah ini tidak meminta berkas apa pun. Selesaikan tanpa menyerahkan berkas.',
  AlreadyConfirmed: () =>
    'Anda sudah menyatakan keputusan itu. Tunggu pelaksana lain, atau pilih keputusan lain bila Anda berubah pendapat.',
}

const sentencesEn: Sentences = {
  RunAlreadyStarted: () => 'This run has been started already. Open it to go on.',
  RunNotStarted: () => 'This run has not been started yet. Start it first.',
  RunNotRunning: ({ status }) =>
    status === 'stuck'
      ? 'This run is stuck, because it was sent back too often. Ask an admin to release or cancel it.'
      : `This run is ${statuses.en[status]}, so it cannot be changed. Reload the page to see where it stands.`,
  RunNotStuck: ({ status }) =>
    `This run is ${statuses.en[status]} and not stuck, so there is nothing to release. Reload the page to see where it stands.`,
  StartUnknown: ({ choices }, names) =>
    `The run cannot begin there. Choose among the starts that the SOP draws${acts(choices, names)}.`,
  RoleWithoutPlayer: (refusal, names) =>
    `The run cannot be started, because nobody plays some of its roles${roles(refusal.roles, names)}. Assign them in Settings, then start again.`,
  TaskNotOpen: () =>
    'This task is not open any more; it may have been completed or withdrawn. Reload the page to see where it stands.',
  NotYourTask: () => 'This is not your task. Contact its performers, or ask an admin to assign you.',
  NotAllowed: () => 'Only an admin may do this. Ask an admin for help.',
  OutcomeUnknown: ({ choices }) =>
    choices.length > 1
      ? 'No known decision was chosen. Choose one of the decisions of this step.'
      : 'This step does not have that decision. Reload the page, then complete it again.',
  ReasonMissing: () => 'The reason is missing. Write the reason, then send it again.',
  ArtefactUnknown: ({ choices }, names) =>
    choices.length > 0
      ? `What was handed in does not belong to this step. Hand in its outputs or inputs only${artefacts(choices, names)}.`
      : 'This step asks for no documents. Complete it without handing anything in.',
  AlreadyConfirmed: () =>
    'You have confirmed this decision already. Wait for the other performers, or choose another decision if you changed your mind.',
}

const languages: Record<Locale, Sentences> = { id: sentencesId, en: sentencesEn }

/**
 * What a person reads when a command is refused: what happened and what to do. Formal Indonesian or English.
 * With the SOP at hand, roles, starts and documents are named in its words; without it they are left out.
 */
export function refusalSentence(refusal: RunRefusal, locale: Locale, sop?: Sop): string {
  const tell = languages[locale][refusal.type] as (refusal: RunRefusal, names: SopNames | null) => string
  return tell(refusal, sop ? namesOf(sop, locale) : null)
}
