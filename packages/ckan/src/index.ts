export { dangers } from './action/actions.ts'
export type {
  ActionName,
  Actions,
  DangerousAction,
  ParametersOf,
  ResultOf,
  SafeAction,
} from './action/actions.ts'
export type { DatastoreField, DatastoreRecord } from './action/datastore.ts'
export type { Package, PackageFields } from './action/package.ts'
export type { Resource } from './action/resource.ts'
export { capabilitiesOf, type Capabilities } from './capability.ts'
export { mayBeDone, type Answer, type FaultKind, type FieldErrors, type PortalFault } from './fault.ts'
export { faultSentence, type Sentence } from './fault-sentence.ts'
export type { Attachment, Bytes } from './multipart.ts'
export { Portal, type PortalAccess } from './portal.ts'
export { datasetName, type DatasetIdentity } from './publishing/dataset-name.ts'
export { drift, type Drift } from './publishing/drift.ts'
export { troubleSentence, type PublishingProblem, type Trouble } from './publishing/problem.ts'
export { correct, publish } from './publishing/publish.ts'
export type { Published } from './publishing/published.ts'
export type { Step } from './publishing/step.ts'
export { unpublish, type Unpublished } from './publishing/unpublish.ts'
export type { PublishingTry } from './publishing/until-published.ts'
export type { Verdict } from './publishing/verdict.ts'
export {
  sentOf,
  type DatastoreLoad,
  type Sent,
  type SentResource,
  type WantedDataset,
  type WantedResource,
} from './publishing/wanted.ts'
export type { PortalRequest, Send } from './transport.ts'
