import { speak } from '../../app/language/speak.ts'

export const t = speak('sopRatify', {
  ratify: { id: 'Sahkan', en: 'Ratify' },
  ratifyLead: {
    id: 'Setelah disahkan, isi versi ini tidak dapat diubah lagi. Pelaksanaan yang sedang berjalan tetap memakai versi lamanya.',
    en: 'Once ratified, this version keeps its content for good. Runs under way stay on their former version.',
  },
  number: { id: 'Nomor SOP', en: 'SOP number' },
  ratifiedOn: { id: 'Tanggal pengesahan', en: 'Ratified on' },
  effectiveOn: { id: 'Berlaku mulai', en: 'In force from' },
  official: { id: 'Disahkan oleh', en: 'Ratified by' },
  position: { id: 'Jabatan', en: 'Position' },
  name: { id: 'Nama', en: 'Name' },
  rank: { id: 'Pangkat (bila ada)', en: 'Rank (if any)' },
  nip: { id: 'NIP (bila ada)', en: 'NIP (if any)' },
  missing: { id: 'Isian ini diperlukan.', en: 'This is needed.' },
  now: { id: 'Sahkan versi ini', en: 'Ratify this version' },
  ratified: { id: 'SOP disahkan', en: 'SOP ratified' },
  warnings: { id: 'Perlu alasan sebelum disahkan', en: 'A reason is needed before ratifying' },
  warningsLead: {
    id: 'Temuan berikut boleh dibiarkan, tetapi alasannya dicatat dan tetap tersimpan bersama versi ini.',
    en: 'These findings may stand, but the reason is put on record and stays with this version.',
  },
  reason: { id: 'Alasan dibiarkan', en: 'Why it may stand' },
  sameReason: {
    id: 'Alasan yang sama untuk semua yang kosong',
    en: 'The same reason for all that are blank',
  },
  errors: { id: 'Harus diperbaiki dahulu', en: 'To be mended first' },
  reasonsMissing: { id: 'Masih {n} temuan tanpa alasan', en: '{n} findings still without a reason' },
  revoke: { id: 'Cabut SOP', en: 'Revoke the SOP' },
  revokeLead: {
    id: 'Setelah hari terakhirnya tidak ada pelaksanaan baru. Pelaksanaan yang sedang berjalan tetap dapat diselesaikan.',
    en: 'After its last day no new run begins. Runs under way can still be finished.',
  },
  lastDay: { id: 'Hari terakhir berlaku', en: 'Last day in force' },
  revoked: { id: 'SOP dicabut', en: 'SOP revoked' },
})
