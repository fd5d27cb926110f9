import type { NationalPhase, NationalRole } from '../../generated/graphql.ts'

const phases: Record<NationalPhase, true> = {
  PERENCANAAN: true,
  PENGUMPULAN: true,
  PEMERIKSAAN: true,
  PENYEBARLUASAN: true,
  EVALUASI: true,
}

const roles: Record<NationalRole, true> = {
  WALIDATA: true,
  WALIDATA_PENDUKUNG: true,
  PRODUSEN_DATA: true,
  PEMBINA_DATA: true,
  FORUM_SATU_DATA: true,
  SEKRETARIAT: true,
  KEPALA_OPD: true,
  PPID: true,
  PPID_PELAKSANA: true,
  ATASAN_PPID: true,
}

/** Whether an address names a phase, or a role, that the whole country knows; whatever else it says is passed over. */
export const isPhase = (name: unknown): name is NationalPhase =>
  typeof name === 'string' && Object.hasOwn(phases, name)
export const isNationalRole = (name: unknown): name is NationalRole =>
  typeof name === 'string' && Object.hasOwn(roles, name)
