import { parseWaktu, type StatutoryDeadline } from '@satualur/engine'

const whole = { startsAt: null, endsAt: null }

/**
 * The deadlines of UU 14/2008 (Keterbukaan Informasi Publik), each for the whole run until the author says between which
 * steps it runs. The last two bind whoever asks for the information, and are watched over by the SOP that waits for them.
 */
export const informationDeadlines: readonly StatutoryDeadline[] = [
  {
    key: 'pemberitahuan',
    title: 'Pemberitahuan tertulis kepada pemohon informasi',
    basis: 'UU 14/2008 Pasal 22 ayat (7) dan (8)',
    waktu: parseWaktu('10 hari kerja'),
    extension: parseWaktu('7 hari kerja'),
    ...whole,
  },
  {
    key: 'tanggapan-keberatan',
    title: 'Tanggapan atasan PPID atas keberatan',
    basis: 'UU 14/2008 Pasal 36 ayat (2)',
    waktu: parseWaktu('30 hari kerja'),
    ...whole,
  },
  {
    key: 'keberatan',
    title: 'Pengajuan keberatan oleh pemohon informasi',
    basis: 'UU 14/2008 Pasal 36 ayat (1)',
    waktu: parseWaktu('30 hari kerja'),
    ...whole,
  },
  {
    key: 'sengketa',
    title: 'Pengajuan sengketa ke Komisi Informasi oleh pemohon informasi',
    basis: 'UU 14/2008 Pasal 37 ayat (2)',
    waktu: parseWaktu('14 hari kerja'),
    ...whole,
  },
]
