import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Answered } from '../run/commands.ts'
import type { PublishingOffice } from './publishing-office.ts'

export const told = async (reader: Reader, mutation: string, input: object): Promise<Answered> => {
  const [name] = /\w+(?=\()/.exec(mutation.split('{')[1]!)!
  return (await asked<Record<string, Answered>>(reader, mutation, { input }))[name]!
}

export const setPortal = ({ admin }: PublishingOffice, input: object): Promise<Answered> =>
  told(
    admin,
    `mutation ($input: PortalInput!) { setPortal(input: $input) { __typename ... on Refusal { message }
      ... on PortalSet { portal { address organization licence fillsDatastore setBy { position } } } } }`,
    { organization: 'kominfo', licence: 'cc-by', fillsDatastore: false, ...input },
  )

export const testPortal = ({ admin }: PublishingOffice, input: object): Promise<Answered> =>
  told(
    admin,
    `mutation ($input: PortalInput!) { testPortal(input: $input) { __typename ... on Refusal { message }
      ... on PortalUnfit { code } ... on PortalAnswered { version hasDatastore organizationTitle warning } } }`,
    { organization: 'kominfo', licence: 'cc-by', fillsDatastore: false, ...input },
  )

export const withdrawRelease = (
  { admin }: PublishingOffice,
  release: string,
  reason: string,
): Promise<Answered> =>
  told(
    admin,
    `mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { __typename ... on Refusal { message }
      ... on ReleaseWithdrawn { release { isPublic withdrawalReason withdrawnBy { position } } } } }`,
    { release, reason },
  )

/** What a correction would make public. */
export async function previewCorrection({ admin }: PublishingOffice, release: string, run?: string) {
  const text = `query ($release: ID!, $run: ID) { previewCorrection(release: $release, run: $run) {
    findings { code } pieces { replaces isPublishable } } }`
  return (await asked<{ previewCorrection: object | null }>(admin, text, { release, run })).previewCorrection
}

export const correctRelease = (
  { admin }: PublishingOffice,
  release: string,
  run?: string,
  reason?: string,
): Promise<Answered> =>
  told(
    admin,
    `mutation ($input: CorrectReleaseInput!) { correctRelease(input: $input) { __typename ... on Refusal { message }
      ... on NotPublishable { findings { code } } ... on ReleaseCorrected { release { sha256 correctionReason } } } }`,
    { release, run, reason },
  )

export const releaseEarly = (
  { admin }: PublishingOffice,
  release: string,
  reason: string,
): Promise<Answered> =>
  told(
    admin,
    `mutation ($input: ReleaseEarlyInput!) { releaseEarly(input: $input) { __typename ... on Refusal { message }
      ... on ReleasedEarly { release { isPublic publicFrom plannedAt earlyReason earlyBy { position } } } } }`,
    { release, reason },
  )

export const removePortal = (reader: Reader, withdraws: boolean): Promise<Answered> =>
  told(
    reader,
    `mutation ($input: RemovePortalInput!) { removePortal(input: $input) { __typename ... on Refusal { message }
      ... on PortalRemoved { leftCount portal { standingCount removingSince } } } }`,
    { withdraws },
  )

export const retryPublication = (reader: Reader, dataset: string): Promise<Answered> =>
  told(
    reader,
    `mutation ($input: RetryPublicationInput!) { retryPublication(input: $input) { __typename ... on Refusal { message }
      ... on PublicationRetried { publication { id state attempts } } } }`,
    { dataset },
  )

export const judgePersonalData = ({ admin }: PublishingOffice, input: object): Promise<Answered> =>
  told(
    admin,
    `mutation ($input: JudgePersonalDataInput!) { judgePersonalData(input: $input) { __typename ... on Refusal { message } } }`,
    input,
  )
