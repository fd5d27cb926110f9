import { registerEnumType } from 'type-graphql'

/** What a key opens. `metrics:read` tells how the house is, all the others what is in one regency. */
export const Scope = {
  COMPLIANCE_READ: 'compliance:read',
  RUNS_READ: 'runs:read',
  DATASETS_READ: 'datasets:read',
  QUERY_ADHOC: 'query:adhoc',
  METRICS_READ: 'metrics:read',
} as const
export type Scope = (typeof Scope)[keyof typeof Scope]
registerEnumType(Scope, {
  name: 'ApiTokenScope',
  description:
    'What another program may read: figures; runs and their tasks; the Daftar Data; by questions of its own, of all that the other scopes open; how the house is doing.',
})
