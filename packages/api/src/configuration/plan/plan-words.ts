import type { InformationClass } from '@satualur/engine'
import type { Locale } from '../../graphql/locale.ts'
import { planWordsEn } from './plan-words-en.ts'
import { planWordsId } from './plan-words-id.ts'

/** What a plan says in one language. */
export interface PlanWords {
  locale: Locale
  /** By the name of the field in a file. */
  field: Record<string, string>
  /** Values that have words of their own: `admin`, `monthly`, `true`. */
  value: Record<string, string>
  nothing: string
  changed(field: string, before: string, after: string): string
  workingCalendar: string
  hoursChanged: string
  wholeDays(are: boolean): string
  daysOff(added: number, removed: number, changed: number): string
  newPerson(position: string, access: string): string
  personRemoved: string
  personBarred: string
  opdRemoved: string
  datasetRemoved: string
  /** A file says another class than was decided. */
  classDecided(decided: string): string
  /** Of a dataset's frequency. */
  byClass: string
  newSchedule(opens: string, afterDays: number): string
  scheduleRemoved: string
  players(joining: readonly string[], leaving: readonly string[]): string
  newSop(version: number, from: string, steps: number, roles: number): string
  newVersion(version: number, from: string, changes: string): string
  /** By kind of change, as it is counted: "3 waktu berubah". */
  counted: Record<SopDifference, (count: number) => string>
  onlyMarks: string
  sopRemoved: string
  newForm(fields: number): string
  formRemoved: string
  /** Of a form whose fields are the same. */
  onlyWordsOfForm: string
  /** Of a form without an answer. */
  formBegun: string
  /** How many of them; empty where there are none. */
  fields(added: number, removed: number, changed: number): string
  classFounded(decisions: number, decided: InformationClass): string
  /** A file says other decisions than there are. */
  classesStand(inFile: number, inHouse: number): string
  dataList(year: number): string
  listFounded(entries: number): string
  /** A file says another list than there is. */
  listStands(differences: string): string
  /** By what they are called; empty where there are none. */
  entries(onlyInFile: readonly string[], onlyInHouse: readonly string[], different: readonly string[]): string
  catalogue: string
  newFormat(revision: number, columns: number): string
  newFormatRevision(revision: number, changes: string): string
  formatRemoved: string
  /** Of a table format, by their names. */
  columns: {
    added(names: readonly string[]): string
    removed(names: readonly string[]): string
    changed(names: readonly string[]): string
    moved: string
    key(names: readonly string[]): string
    others: string
  }
  /** Why something stays that the files leave out, by the table that refers to it. */
  keptBy(kind: 'opd' | 'dataset' | 'sop', table: string): string
}

/** What is counted of the differences between two versions. */
export type SopDifference =
  | 'stepsAdded'
  | 'stepsRemoved'
  | 'stepsMoved'
  | 'rolesAdded'
  | 'rolesRemoved'
  | 'rolesMoved'
  | 'retimed'
  | 'reassigned'
  | 'reworded'
  | 'rerouted'
  | 'resupplied'
  | 'required'
  | 'reheaded'
  | 'others'

export const planWords: Record<Locale, PlanWords> = { id: planWordsId, en: planWordsEn }
