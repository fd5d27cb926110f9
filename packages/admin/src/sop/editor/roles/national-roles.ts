import type { NationalRole } from '@satualur/engine'

/** In the order in which the law names them: Perpres 39/2019, then UU 14/2008. */
export const nationalRoles: readonly NationalRole[] = [
  'pembina-data',
  'walidata',
  'walidata-pendukung',
  'produsen-data',
  'forum-satu-data',
  'sekretariat',
  'kepala-opd',
  'ppid',
  'ppid-pelaksana',
  'atasan-ppid',
]
