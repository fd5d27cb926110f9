import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'

/** How well times were kept, what will be late, and by which keys other programs read of it. */
export const complianceCases: Record<string, Case> = {
  compliance: reading(({ opds, sops }) => ({
    filter: { opd: opds[0], sop: sops[0], role: 'petugas', step: 'susun' },
    by: 'STEP',
  })),
  complianceTasks: reading(({ opds, sops }) => ({
    filter: { opd: opds[0], sop: sops[0], role: 'petugas', step: 'susun' },
    verdict: 'ON_TIME',
  })),
  forecast: reading(
    ({ opds, sops, officer }) => ({
      ...{ filter: { opd: opds[0], sop: sops[0], person: officer }, until: '2026-12-31' },
    }),
    () => /"dueCount":0/,
  ),
  lateNow: reading(({ opds, sops, admin }) => ({ filter: { opd: opds[0], sop: sops[0], person: admin } })),
  deadlineCompliance: reading(({ opds, sops }) => ({
    filter: { opd: opds[0], sop: sops[0], deadline: 'jawaban' },
  })),
  complianceDeadlines: reading(({ opds, sops }) => ({
    filter: { opd: opds[0], sop: sops[0], deadline: 'jawaban' },
    isOpen: true,
  })),
  evidencePacks: reading(
    () => ({}),
    ({ evidencePack }) => evidencePack,
  ),
  makeEvidencePack: doing(
    'admin',
    () => ({ input: { from: '2026-01-01', to: '2026-01-31' } }),
    'EvidencePackAsked',
  ),
  apiTokens: reading(() => ({})),
  createApiToken: doing(
    'admin',
    ({ mark }) => ({ input: { name: mark, scopes: ['COMPLIANCE_READ'], expiresOn: '2026-03-31' } }),
    'ApiTokenCreated',
  ),
  revokeApiToken: doing('admin', ({ apiToken }) => ({ input: { apiToken } }), 'ApiTokenRevoked'),
}
