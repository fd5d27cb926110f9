/** What the clients of the bench ask: what the admin's own pages need. */

const openTask = 'openTasks { id performers { id } act { outcomes { key sendsBack } } }'

export const start = `mutation Start($input: StartRunInput!) {
  startRun(input: $input) { ... on RunStarted { run { ${openTask} } } ... on Refusal { message } }
}`

export const completeAndGoOn = `mutation CompleteAndGoOn($input: CompleteTaskInput!) {
  completeTask(input: $input) { ... on TaskCompleted { task { run { ${openTask} } } } ... on Refusal { message } }
}`

export const complete = `mutation Complete($input: CompleteTaskInput!) {
  completeTask(input: $input) { __typename ... on TaskCompleted { isAwaitingOthers } ... on Refusal { message } }
}`

export const inbox = `query Inbox {
  myTasks(first: 20) {
    nodes { id attempt dueAt standing step { number activity } run { id title period opd { shortName } } }
    pageInfo { hasNextPage endCursor }
  }
}`

export const nested = `query Nested {
  runs(first: 20, filter: { status: [COMPLETED] }) {
    nodes {
      id title status startedAt opd { shortName }
      tasks { id attempt status openedAt dueAt closedAt standing step { number activity } }
    }
  }
}`

export const dashboard = `query Dashboard {
  compliance(by: OPD, every: MONTH) {
    total { closed onTime late onTimeShare open overdue sentBack }
    groups { label figures { closed onTimeShare } }
    series { from figures { closed onTimeShare } }
  }
}`
