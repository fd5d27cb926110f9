import type { ConfiguredRegency } from '../configuration/configured-regency.ts'

/** Starts the regency's SOP for its dataset. */
export async function startRun({ admin }: ConfiguredRegency, period = '2026-03'): Promise<void> {
  const { data } = await admin.ask('{ sops { nodes { id } } datasets { nodes { id } } }')
  const first = (list: 'sops' | 'datasets') => (data![list]!['nodes'] as { id: string }[])[0]!.id
  const input = { sop: first('sops'), dataset: first('datasets'), period }
  const { data: started } = await admin.ask(
    'mutation ($input: StartRunInput!) { startRun(input: $input) { __typename ... on Refusal { message } } }',
    { input },
  )
  const answer = started!['startRun'] as unknown as { __typename: string; message?: string }
  if (answer.__typename !== 'RunStarted') throw new Error(`${answer.__typename}: ${answer.message}`)
}
