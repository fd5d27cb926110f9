import { speak } from '../../app/language/speak.ts'

export const t = speak('identity', {
  identity: { id: 'Identitas SOP', en: 'Identity of the SOP' },
  unit: { id: 'Unit', en: 'Unit' },
  number: { id: 'Nomor SOP', en: 'SOP number' },
  madeOn: { id: 'Tanggal Pembuatan', en: 'Made on' },
  revisedOn: { id: 'Tanggal Revisi', en: 'Revised on' },
  ratifiedOn: { id: 'Tanggal Pengesahan', en: 'Ratified on' },
  effectiveOn: { id: 'Tanggal Efektif', en: 'Effective on' },
  ratifiedBy: { id: 'Disahkan oleh', en: 'Ratified by' },
  title: { id: 'Nama SOP', en: 'Name of the SOP' },
  legalBasis: { id: 'Dasar Hukum', en: 'Legal basis' },
  qualifications: { id: 'Kualifikasi Pelaksana', en: 'Qualifications of performers' },
  related: { id: 'Keterkaitan', en: 'Related SOPs' },
  equipment: { id: 'Peralatan/Perlengkapan', en: 'Equipment' },
  warnings: { id: 'Peringatan', en: 'Warnings' },
  records: { id: 'Pencatatan dan Pendataan', en: 'Records' },
})
