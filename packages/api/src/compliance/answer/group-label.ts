import type { NationalPhase, NationalRole, Sop } from '@satualur/engine'
import { bareNumber } from '@satualur/engine'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import type { Dimension } from '../question/compliance.type.ts'

interface Named {
  name: string
  part: string | null
}

/** The words for a group; `sop` is the definition that its part belongs to, where it is a part of one. */
export function groupLabel(by: Dimension, { name, part }: Named, sop: Sop | null, locale: Locale): string {
  if (by === 'national-phase') return (part === null ? noPhase : phases[part as NationalPhase])[locale]
  if (by === 'national-role') return (part === null ? noRole : roles[part as NationalRole])[locale]
  if (by === 'version') return `${name} · ${versionWord[locale]} ${part}`
  if (sop) return `${name} · ${partLabel(sop, by, part, locale)}`
  return name
}

/** The words for a stage, a role or a step behind the title of its SOP; the key where the definition has lost it. */
function partLabel(sop: Sop, by: Dimension, part: string | null, locale: Locale): string {
  if (part === null) return noStage[locale]
  if (by === 'role') return sop.roles.find(({ key }) => key === part)?.name ?? part
  if (by === 'stage') return sop.stages.find(({ key }) => key === part)?.name ?? part
  const step = sop.steps.find(({ key }) => key === part)
  if (!step) return part
  return step.number ? `${stepWord[locale]} ${bareNumber(step.number)}: ${step.activity}` : step.activity
}

const stepWord: Sentence = { id: 'langkah', en: 'step' }
const versionWord: Sentence = { id: 'versi', en: 'version' }
const noStage: Sentence = { id: 'tanpa tahapan', en: 'without a stage' }
const noPhase: Sentence = { id: 'Tanpa tahap nasional', en: 'Without a national phase' }
const noRole: Sentence = { id: 'Tanpa peran nasional', en: 'Without a national role' }

const phases: Record<NationalPhase, Sentence> = {
  perencanaan: { id: 'Perencanaan', en: 'Planning' },
  pengumpulan: { id: 'Pengumpulan', en: 'Collection' },
  pemeriksaan: { id: 'Pemeriksaan', en: 'Examination' },
  penyebarluasan: { id: 'Penyebarluasan', en: 'Dissemination' },
  evaluasi: { id: 'Evaluasi', en: 'Evaluation' },
}

const roles: Record<NationalRole, Sentence> = {
  'pembina-data': { id: 'Pembina Data', en: 'Data steward (Pembina Data)' },
  walidata: { id: 'Walidata', en: 'Data custodian (Walidata)' },
  'walidata-pendukung': { id: 'Walidata Pendukung', en: 'Supporting custodian' },
  'produsen-data': { id: 'Produsen Data', en: 'Data producer' },
  'forum-satu-data': { id: 'Forum Satu Data', en: 'One Data forum' },
  sekretariat: { id: 'Sekretariat', en: 'Secretariat' },
  'kepala-opd': { id: 'Kepala OPD', en: 'Head of agency' },
  ppid: { id: 'PPID', en: 'Information officer (PPID)' },
  'ppid-pelaksana': { id: 'PPID Pelaksana', en: 'Executing information officer' },
  'atasan-ppid': { id: 'Atasan PPID', en: 'Superior of the information officer' },
}
