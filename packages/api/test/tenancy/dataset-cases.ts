import type { WrittenRegency } from '../written-regency.ts'
import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'

const classDecision = {
  ...{ informationClass: 'SETIAP_SAAT', decidedOn: '2026-02-09', decidedBy: 'PPID Utama' },
  reason: 'Diminta masyarakat',
}
const content = ({ opds, mark }: WrittenRegency) => ({
  ...{ title: `Usulan ${mark}`, producer: opds[0], frequency: 'YEARLY', release: { kind: 'AS_NEEDED' } },
  classDecision,
})

const ownForm = `key: izin
title: { id: Izin, en: Permission }
source: Perbup
sections:
  - key: izin
    title: { id: Izin, en: Permission }
    fields: [{ key: letter, label: { id: Surat, en: Letter } }]
`

/** Daftar Data, classes of information, metadata. */
export const datasetCases: Record<string, Case> = {
  dataLists: reading(() => ({})),
  dataList: reading(() => ({ year: 2025 })),
  listEntries: reading(({ opds, mark }) => ({
    filter: { year: 2025, opd: opds[0], standing: ['IN_FORCE'], isPriority: true, search: mark },
  })),
  listEntry: reading(({ listedEntry }) => ({ id: listedEntry })),
  decideInformationClass: doing(
    'admin',
    ({ dataset }) => ({ input: { dataset, decision: classDecision } }),
    'InformationClassDecided',
  ),
  proposeEntry: doing(
    'officer',
    (of) => ({ input: { year: 2026, dataset: of.dataset, content: content(of) } }),
    'EntryProposed',
  ),
  proposeChange: doing(
    'officer',
    (of) => ({ input: { entry: of.listedEntry, content: content(of) } }),
    'EntryProposed',
  ),
  agreeEntries: doing(
    'admin',
    ({ proposedEntry }) => ({
      input: { entries: [proposedEntry], number: 'BA/1', priorities: [proposedEntry] },
    }),
    'EntriesAgreed',
  ),
  returnEntries: doing(
    'admin',
    ({ proposedEntry }) => ({ input: { entries: [proposedEntry], reason: 'Lengkapi frekuensinya' } }),
    'EntriesReturned',
  ),
  bringListIntoForce: doing(
    'admin',
    ({ lists }) => ({ input: { list: lists[1], number: 'SK/1' } }),
    'ListInForce',
  ),
  copyDataList: doing('admin', ({ lists }) => ({ input: { list: lists[0], to: 2027 } }), 'DataListCopied'),
  metadataForms: reading(() => ({})),
  setMetadataForm: doing('admin', () => ({ input: { source: ownForm } }), 'MetadataFormSet'),
  removeMetadataForm: doing(
    'admin',
    ({ mark }) => ({ input: { key: mark.toLowerCase() } }),
    'MetadataFormRemoved',
  ),
  saveMetadata: doing(
    'officer',
    ({ dataset }) => ({
      input: { dataset, form: 'standar-data', revision: 0, answers: [{ field: 'concept', text: 'Konsep' }] },
    }),
    'MetadataSaved',
  ),
}
