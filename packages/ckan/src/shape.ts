import type { ActionName } from './action/actions.ts'

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const number: Check = (value) => typeof value === 'number'
const truth: Check = (value) => typeof value === 'boolean'
const list =
  (of: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(of)
const object =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([field, check]) => check((value as Record<string, unknown>)[field]))
const perhaps =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value)

const fields = (check: Check, ...names: string[]): Record<string, Check> =>
  Object.fromEntries(names.map((name) => [name, check]))

const resource = object({
  id: text,
  ...fields(perhaps(text), 'url', 'url_type', 'name', 'description', 'format'),
  ...fields(perhaps(text), 'satualur_resource', 'satualur_sha256'),
})
const dataset = object({
  ...fields(text, 'id', 'name', 'state', 'metadata_modified'),
  ...fields(perhaps(text), 'title', 'notes', 'url', 'version', 'license_id', 'owner_org'),
  ...fields(perhaps(text), 'author', 'author_email', 'maintainer', 'maintainer_email'),
  private: truth,
  organization: perhaps(object({ id: text, name: text })),
  resources: list(resource),
  tags: list(object({ name: text })),
  // Absent where a portal has its own schema for datasets.
  extras: perhaps(list(object({ key: text, value: text }))),
})

/** Only what we build on. Answers of other actions are as CKAN promises them, and believed. */
const shapes: Partial<Record<ActionName, Check>> = {
  package_show: dataset,
  package_create: dataset,
  package_patch: dataset,
  package_update: dataset,
  package_revise: object({ package: dataset }),
  package_search: object({ count: number, results: list(dataset) }),
  resource_create: resource,
  resource_show: resource,
  resource_patch: resource,
  status_show: object({ ckan_version: perhaps(text), extensions: list(text) }),
  organization_show: object({ id: text, name: text }),
  organization_list_for_user: list(object({ id: text, name: text })),
  datastore_search: object({ fields: list(object({ id: text })), total: perhaps(number) }),
}

/** What is wrong with a result, or null. */
export const misshapen = (name: ActionName, result: unknown): string | null =>
  (shapes[name]?.(result) ?? true) ? null : `not of the shape of ${name}`
