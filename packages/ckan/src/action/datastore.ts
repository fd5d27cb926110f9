import type { Action, Page, Reference } from './action.ts'

/** A column of the DataStore; `info` is its data dictionary, and holds whatever is put there. */
export interface DatastoreField {
  id: string
  type?: string
  info?: Record<string, string>
}

export type DatastoreRecord = Record<string, unknown>

interface Counting {
  calculate_record_count?: boolean
}

interface Written {
  resource_id: string
  method?: string
  fields?: DatastoreField[]
  records?: DatastoreRecord[]
}

interface Query extends Page {
  resource_id: string
  filters?: Record<string, unknown>
  q?: string | Record<string, string>
  distinct?: boolean
  plain?: boolean
  language?: string
  fields?: string[]
  sort?: string
  include_total?: boolean
  total_estimation_threshold?: number
  records_format?: 'objects' | 'lists' | 'csv' | 'tsv'
}

/** In the extension `datastore`. Without `force` only a resource is written that is a table alone (`url_type: datastore`). */
export interface DatastoreActions {
  datastore_create: Action<
    Counting & {
      resource_id?: string
      resource?: { package_id: string; name?: string }
      force?: boolean
      aliases?: string[]
      fields?: DatastoreField[]
      records?: DatastoreRecord[]
      primary_key?: string[]
      indexes?: string[]
      triggers?: { function: string }[]
      /** Since 2.11: columns that are not named are dropped. */
      delete_fields?: boolean
    },
    Written
  >
  datastore_upsert: Action<
    Counting & {
      resource_id: string
      force?: boolean
      records: DatastoreRecord[]
      method?: 'upsert' | 'insert' | 'update'
      dry_run?: boolean
    },
    Written
  >
  datastore_search: Action<
    Query,
    {
      fields: DatastoreField[]
      records: DatastoreRecord[]
      total?: number
      total_was_estimated?: boolean
      limit?: number
      offset?: number
    }
  >
  datastore_search_sql: Action<{ sql: string }, { fields: DatastoreField[]; records: DatastoreRecord[] }>
  datastore_info: Action<
    Reference,
    { meta: { count?: number; table_type?: string }; fields: DatastoreField[] }
  >
  /** Without filters: the whole table and what stands on it. */
  datastore_delete: Action<
    Counting & { resource_id: string; force?: boolean; filters?: Record<string, unknown> },
    { resource_id: string }
  >
  /** Since 2.11: never the table itself. */
  datastore_records_delete: Action<
    Counting & { resource_id: string; force?: boolean; filters: Record<string, unknown> },
    { resource_id: string }
  >
  datastore_run_triggers: Action<{ resource_id: string }, number>
  datastore_function_create: Action<
    {
      name: string
      definition: string
      or_replace?: boolean
      arguments?: { argname: string; argtype: string }[]
      rettype?: string
    },
    unknown
  >
  datastore_function_delete: Action<{ name: string; if_exists?: boolean }, unknown>
  datapusher_submit: Action<{ resource_id: string; ignore_hash?: boolean }, boolean>
  datapusher_status: Action<{ resource_id: string }, Record<string, unknown>>
  datapusher_hook: Action<{ metadata: Record<string, unknown>; status: string }, null>
}
