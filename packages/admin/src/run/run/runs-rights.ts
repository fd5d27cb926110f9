import { graphql, readFragment, type FragmentType } from '../../generated/index.ts'

const RunsViewer = graphql(`
  fragment RunsViewer on Viewer {
    person {
      id
      access
      isSupervisor
    }
    regency {
      id
      isWatching
    }
  }
`)

/** What somebody may do on the page of runs; the server has the last word. Nobody starts a run where others are watched. */
export function runsRights(told: FragmentType<typeof RunsViewer> | null | undefined) {
  const viewer = readFragment(RunsViewer, told)
  const isWatching = viewer?.regency.isWatching === true
  const access = viewer?.person.access ?? 'VIEWER'
  return {
    isWatching,
    mayStart: !isWatching && access !== 'VIEWER',
    mayOversee: access === 'ADMIN' || viewer?.person.isSupervisor === true,
  }
}
