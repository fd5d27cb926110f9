import { speak } from '../../app/language/speak.ts'

export const t = speak('evidence-pack', {
  packs: { id: 'Bahan bukti EPSS', en: 'EPSS evidence packs' },
  lead: {
    id: 'Satu arsip untuk evaluasi penyelenggaraan statistik sektoral: berita acara, bukti setiap langkah, dan angka kepatuhan suatu rentang, diurutkan menurut tahap Perpres 39/2019 dan dengan sidik jari setiap berkas.',
    en: 'One archive for the evaluation of sectoral statistics: the records, the evidence of each step and the figures of a period, ordered by the phases of Perpres 39/2019, with the hash of every file.',
  },
  none: { id: 'Belum ada bahan bukti', en: 'No evidence packs yet' },
  noneLead: {
    id: 'Pilih rentang yang dinilai, lalu susun. Hasilnya disimpan 30 hari dan dapat disusun lagi kapan saja.',
    en: 'Choose the period that is evaluated and have it made. It is kept for 30 days and can be made again at any time.',
  },
  adminsOnly: { id: 'Halaman ini untuk admin', en: 'This page is for admins' },
  adminsOnlyLead: {
    id: 'Bahan bukti disusun oleh admin kabupaten/kota.',
    en: 'Evidence packs are made by the regency’s admins.',
  },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Sampai', en: 'To' },
  dateMissing: { id: 'Isi tanggalnya.', en: 'Give the date.' },
  make: { id: 'Susun', en: 'Make it' },
  makeNote: {
    id: 'Pelaksanaan yang selesai tanpa berita acara diterbitkan berita acaranya atas nama Anda.',
    en: 'Completed runs without a record have one issued in your name.',
  },
  asked: { id: 'Sedang disusun', en: 'It is being made' },
  period: { id: '{from} sampai {to}', en: '{from} to {to}' },
  facts: { id: 'diminta {name}, {at}', en: 'asked by {name}, {at}' },
  runs: { id: '{n} pelaksanaan', en: '{n} run | {n} runs' },
  WAITING: { id: 'Menunggu giliran', en: 'Waiting its turn' },
  MAKING: { id: 'Disusun', en: 'Being made' },
  READY: { id: 'Siap', en: 'Ready' },
  FAILED: { id: 'Gagal, dicoba lagi', en: 'Failed, tried again' },
  progress: { id: '{done} dari {total} pelaksanaan', en: '{done} of {total} runs' },
  download: { id: 'Unduh', en: 'Download' },
  hash: { id: 'SHA-256', en: 'SHA-256' },
})
