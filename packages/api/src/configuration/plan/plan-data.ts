import type { StoredData } from '../stored/stored-data.ts'
import { change, fieldsDetail, paired } from './changes.ts'
import { formatDetail } from './plan-format.ts'
import { formDetail, metadataDetail } from './plan-metadata.ts'
import type { PlannedChange } from './plan.type.ts'
import type { PlanWords } from './plan-words.ts'

/** What became different of what a regency says of its datasets beside their list. */
export const dataChanges = (before: StoredData, after: StoredData, words: PlanWords): PlannedChange[] => [
  ...formatChanges(before, after, words),
  ...formChanges(before, after, words),
  ...metadataChanges(before, after, words),
  ...classChanges(before, after, words),
  ...listChanges(before, after, words),
  ...catalogueChanges(before, after, words),
]

const formatChanges = (before: StoredData, after: StoredData, words: PlanWords) =>
  paired(before.formats, after.formats, ({ dataset }) => dataset).flatMap(([was, is]) => {
    if (was?.revision === is?.revision) return []
    const { dataset, title } = (is ?? was)!
    return [change(actionOf(was, is), 'table-format', dataset, title, formatDetail(was, is, words))]
  })

const formChanges = (before: StoredData, after: StoredData, words: PlanWords) =>
  paired(before.forms, after.forms, ({ form }) => form.key).flatMap(([was, is]) => {
    const { form } = (is ?? was)!
    const detail = formDetail(was?.form, is?.form, words)
    const title = form.title[words.locale]
    return detail ? [change(actionOf(was, is), 'metadata-form', form.key, title, detail)] : []
  })

const metadataChanges = (before: StoredData, after: StoredData, words: PlanWords) =>
  paired(before.metadata, after.metadata, ({ dataset }) => dataset).flatMap(([was, is]) => {
    const { dataset, title } = (is ?? was)!
    const detail = metadataDetail(was?.forms ?? [], is?.forms ?? [], words)
    return detail ? [change(actionOf(was, is), 'metadata', dataset, title, detail)] : []
  })

/** What is decided is never undone, so that it can only have been added. */
const classChanges = (before: StoredData, after: StoredData, words: PlanWords) =>
  paired(before.classes, after.classes, ({ dataset }) => dataset).flatMap(([was, is]) =>
    was || !is
      ? []
      : [
          change(
            'add',
            'class-decision',
            is.dataset,
            is.title,
            words.classFounded(is.decisions.length, is.decisions.at(-1)!.class),
          ),
        ],
  )

const listChanges = (before: StoredData, after: StoredData, words: PlanWords) =>
  paired(before.lists, after.lists, ({ year }) => String(year)).flatMap(([was, is]) =>
    was || !is
      ? []
      : [
          change(
            'add',
            'data-list',
            String(is.year),
            words.dataList(is.year),
            words.listFounded(is.entries.length),
          ),
        ],
  )

function catalogueChanges(
  { catalogue: was }: StoredData,
  { catalogue: is }: StoredData,
  words: PlanWords,
): PlannedChange[] {
  const detail = is ? fieldsDetail(was ?? unset, is, words) : ''
  return detail ? [change(actionOf(was, is), 'catalogue', 'catalogue', words.catalogue, detail)] : []
}

/** A catalogue that nobody has set. */
const unset = {
  isOpen: false,
  licence: null,
  description: null,
  contactName: null,
  contactEmail: null,
  contactPage: null,
}

const actionOf = (was: unknown, is: unknown): PlannedChange['action'] =>
  !was ? 'add' : !is ? 'remove' : 'change'
