/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type AcceptInvitationInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  position: Scalars['String']['input'];
  regencyKind: RegencyKind;
  regencyName: Scalars['String']['input'];
  token: Scalars['String']['input'];
  zone: Zone;
};

export type AcceptInvitationResult = InvitationInvalid | PasswordTooWeak | SignedIn;

export type Access =
  | 'ADMIN'
  | 'OPD_USER'
  | 'VIEWER';

export type Act = {
  __typename: 'Act';
  isJoint: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  kind: ActKind;
  mark: Mark;
  outcomes: Array<Outcome>;
  performers: Array<Role>;
  waitsForAll: Scalars['Boolean']['output'];
};

export type ActKind =
  | 'DECISION'
  | 'END'
  | 'PROCESS'
  | 'START';

export type AlreadyConfirmed = Refusal & {
  __typename: 'AlreadyConfirmed';
  message: Scalars['String']['output'];
};

export type ApplyConfigurationInput = {
  regency?: InputMaybe<Scalars['String']['input']>;
  sops?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ApplyConfigurationResult = ConfigurationApplied | ConfigurationInvalid | NotAllowed | NotSignedIn | SopUnsound;

export type Artefact = {
  __typename: 'Artefact';
  isExternal: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type ArtefactUnknown = Refusal & {
  __typename: 'ArtefactUnknown';
  message: Scalars['String']['output'];
};

export type ArtefactUse = {
  __typename: 'ArtefactUse';
  artefact: Artefact;
  text: Scalars['String']['output'];
};

export type CancelRunResult = NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunCancelled | RunNotRunning;

export type CellMark = {
  __typename: 'CellMark';
  cell: Scalars['String']['output'];
  mark: Mark;
};

export type CompleteTaskInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  handovers?: InputMaybe<Array<HandoverInput>>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  task: Scalars['ID']['input'];
};

export type CompleteTaskResult = AlreadyConfirmed | ArtefactUnknown | NotFound | NotSignedIn | NotYourTask | OutcomeUnknown | ReasonMissing | RunNotRunning | TaskCompleted | TaskNotOpen;

export type Compliance = {
  __typename: 'Compliance';
  groups: Array<ComplianceGroup>;
  previous?: Maybe<ComplianceFigures>;
  series: Array<CompliancePoint>;
  total: ComplianceFigures;
};

export type ComplianceDimension =
  | 'OPD'
  | 'ROLE'
  | 'SOP'
  | 'STEP';

export type ComplianceFigures = {
  __typename: 'ComplianceFigures';
  closed: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  medianMinutes?: Maybe<Scalars['Float']['output']>;
  onTime: Scalars['Int']['output'];
  onTimeShare?: Maybe<Scalars['Float']['output']>;
  open: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  p90Minutes?: Maybe<Scalars['Float']['output']>;
  sentBack: Scalars['Int']['output'];
  untimed: Scalars['Int']['output'];
};

export type ComplianceFilter = {
  from?: InputMaybe<Scalars['Date']['input']>;
  opd?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  sop?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ComplianceGroup = {
  __typename: 'ComplianceGroup';
  figures: ComplianceFigures;
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type CompliancePoint = {
  __typename: 'CompliancePoint';
  figures: ComplianceFigures;
  from: Scalars['Date']['output'];
};

export type ConfigurationApplied = {
  __typename: 'ConfigurationApplied';
  regency: Regency;
  versions: Array<SopVersion>;
};

export type ConfigurationInvalid = Refusal & {
  __typename: 'ConfigurationInvalid';
  message: Scalars['String']['output'];
  problems: Array<ConfigurationProblem>;
};

export type ConfigurationProblem = {
  __typename: 'ConfigurationProblem';
  column?: Maybe<Scalars['Int']['output']>;
  line?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type Confirmation = {
  __typename: 'Confirmation';
  outcome: Outcome;
  person: Person;
};

export type CredentialsWrong = Refusal & {
  __typename: 'CredentialsWrong';
  message: Scalars['String']['output'];
};

export type Dataset = {
  __typename: 'Dataset';
  concept?: Maybe<Scalars['String']['output']>;
  definition?: Maybe<Scalars['String']['output']>;
  frequency: Frequency;
  id: Scalars['ID']['output'];
  informationClass: InformationClass;
  key: Scalars['String']['output'];
  opd: Opd;
  runs: RunConnection;
  title: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
};


export type DatasetRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DatasetConnection = {
  __typename: 'DatasetConnection';
  edges: Array<DatasetEdge>;
  nodes: Array<Dataset>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DatasetEdge = {
  __typename: 'DatasetEdge';
  cursor: Scalars['String']['output'];
  node: Dataset;
};

export type DatasetFilter = {
  opd?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type DueGroup =
  | 'LATE'
  | 'LATER'
  | 'THIS_WEEK'
  | 'TODAY';

export type Every =
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK'
  | 'YEAR';

export type File = {
  __typename: 'File';
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

export type Finding = {
  __typename: 'Finding';
  act?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  headerCell?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  outcome?: Maybe<Scalars['String']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  severity: Severity;
  step?: Maybe<Scalars['String']['output']>;
};

export type Frequency =
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'SEMESTER'
  | 'YEARLY';

export type Handover = {
  __typename: 'Handover';
  artefact: Artefact;
  content: HandoverContent;
  handedInAt: Scalars['DateTime']['output'];
  handedInBy: Person;
  id: Scalars['ID']['output'];
  task: Task;
};

export type HandoverContent = File | Link | Note;

export type HandoverInput = {
  artefact: Scalars['String']['input'];
  file?: InputMaybe<Scalars['ID']['input']>;
  link?: InputMaybe<LinkInput>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type InformationClass =
  | 'BERKALA'
  | 'DIKECUALIKAN'
  | 'SERTA_MERTA'
  | 'SETIAP_SAAT';

export type InvitationInvalid = Refusal & {
  __typename: 'InvitationInvalid';
  message: Scalars['String']['output'];
};

export type Link = {
  __typename: 'Link';
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type LinkInput = {
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type Mark = {
  __typename: 'Mark';
  confidence?: Maybe<Scalars['Float']['output']>;
  kind: MarkKind;
  why?: Maybe<Scalars['String']['output']>;
};

export type MarkKind =
  | 'EXPLICIT'
  | 'INFERRED'
  | 'MISSING';

export type Mutation = {
  __typename: 'Mutation';
  acceptInvitation: AcceptInvitationResult;
  applyConfiguration: ApplyConfigurationResult;
  cancelRun: CancelRunResult;
  completeTask: CompleteTaskResult;
  releaseRun: ReleaseRunResult;
  signIn: SignInResult;
  signOut: SignedOut;
  startRun: StartRunResult;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationApplyConfigurationArgs = {
  input: ApplyConfigurationInput;
};


export type MutationCancelRunArgs = {
  input: ReasonInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationReleaseRunArgs = {
  input: ReasonInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartRunArgs = {
  input: StartRunInput;
};

export type NationalPhase =
  | 'EVALUASI'
  | 'PEMERIKSAAN'
  | 'PENGUMPULAN'
  | 'PENYEBARLUASAN'
  | 'PERENCANAAN';

export type NationalRole =
  | 'ATASAN_PPID'
  | 'FORUM_SATU_DATA'
  | 'KEPALA_OPD'
  | 'PEMBINA_DATA'
  | 'PPID'
  | 'PPID_PELAKSANA'
  | 'PRODUSEN_DATA'
  | 'SEKRETARIAT'
  | 'WALIDATA'
  | 'WALIDATA_PENDUKUNG';

export type NotAllowed = Refusal & {
  __typename: 'NotAllowed';
  message: Scalars['String']['output'];
};

export type NotFound = Refusal & {
  __typename: 'NotFound';
  message: Scalars['String']['output'];
};

export type NotSignedIn = Refusal & {
  __typename: 'NotSignedIn';
  message: Scalars['String']['output'];
};

export type NotYourTask = Refusal & {
  __typename: 'NotYourTask';
  message: Scalars['String']['output'];
  performers: Array<Person>;
};

export type Note = {
  __typename: 'Note';
  text: Scalars['String']['output'];
};

export type Opd = {
  __typename: 'Opd';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
};

export type Outcome = {
  __typename: 'Outcome';
  key: Scalars['String']['output'];
  label?: Maybe<Scalars['String']['output']>;
  mark: Mark;
  sendsBack: Scalars['Boolean']['output'];
  to: Array<Scalars['String']['output']>;
};

export type OutcomeUnknown = Refusal & {
  __typename: 'OutcomeUnknown';
  choices: Array<Outcome>;
  message: Scalars['String']['output'];
};

export type PageInfo = {
  __typename: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PasswordTooWeak = Refusal & {
  __typename: 'PasswordTooWeak';
  message: Scalars['String']['output'];
  minimumLength: Scalars['Int']['output'];
};

export type PeriodInvalid = Refusal & {
  __typename: 'PeriodInvalid';
  example: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Person = {
  __typename: 'Person';
  access: Access;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  opd?: Maybe<Opd>;
  position: Scalars['String']['output'];
};

export type Player = {
  __typename: 'Player';
  opd?: Maybe<Opd>;
  person: Person;
};

export type PrintedDate = {
  __typename: 'PrintedDate';
  date?: Maybe<Scalars['Date']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename: 'Query';
  compliance: Compliance;
  dataset?: Maybe<Dataset>;
  datasets: DatasetConnection;
  myTaskCounts: TaskCounts;
  myTasks: TaskConnection;
  opds: Array<Opd>;
  run?: Maybe<Run>;
  runs: RunConnection;
  sop?: Maybe<Sop>;
  sopVersion?: Maybe<SopVersion>;
  sops: SopConnection;
  task?: Maybe<Task>;
  viewer?: Maybe<Viewer>;
};


export type QueryComplianceArgs = {
  by?: InputMaybe<ComplianceDimension>;
  every?: InputMaybe<Every>;
  filter?: InputMaybe<ComplianceFilter>;
};


export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due?: InputMaybe<DueGroup>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isDecision?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySopArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySopVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};

export type Ratifier = {
  __typename: 'Ratifier';
  name?: Maybe<Scalars['String']['output']>;
  nip?: Maybe<Scalars['String']['output']>;
  position: Scalars['String']['output'];
  rank?: Maybe<Scalars['String']['output']>;
};

export type ReasonInput = {
  reason: Scalars['String']['input'];
  run: Scalars['ID']['input'];
};

export type ReasonMissing = Refusal & {
  __typename: 'ReasonMissing';
  message: Scalars['String']['output'];
};

export type Refusal = {
  message: Scalars['String']['output'];
};

export type Regency = {
  __typename: 'Regency';
  id: Scalars['ID']['output'];
  isSample: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  kind: RegencyKind;
  loadedYears: Array<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  officialName: Scalars['String']['output'];
  opds: Array<Opd>;
  zone: Zone;
};

export type RegencyChoice = {
  __typename: 'RegencyChoice';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type RegencyKind =
  | 'KABUPATEN'
  | 'KOTA';

export type RegencyNeeded = Refusal & {
  __typename: 'RegencyNeeded';
  message: Scalars['String']['output'];
  regencies: Array<RegencyChoice>;
};

export type ReleaseRunResult = NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunNotStuck | RunReleased;

export type Role = {
  __typename: 'Role';
  key: Scalars['String']['output'];
  mark: Mark;
  name: Scalars['String']['output'];
  national?: Maybe<NationalRole>;
  players: Array<Player>;
  scope: RoleScope;
};


export type RolePlayersArgs = {
  opd?: InputMaybe<Scalars['ID']['input']>;
};

export type RoleScope =
  | 'OPD'
  | 'REGENCY';

export type RoleWithoutPlayer = Refusal & {
  __typename: 'RoleWithoutPlayer';
  message: Scalars['String']['output'];
  roles: Array<Role>;
};

export type Run = {
  __typename: 'Run';
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  closingReason?: Maybe<Scalars['String']['output']>;
  dataset?: Maybe<Dataset>;
  events: Array<RunEvent>;
  handovers: Array<Handover>;
  id: Scalars['ID']['output'];
  isChainIntact: Scalars['Boolean']['output'];
  lateTaskCount: Scalars['Int']['output'];
  opd: Opd;
  openTaskCount: Scalars['Int']['output'];
  openTasks: Array<Task>;
  period?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  sop: Sop;
  startedAt: Scalars['DateTime']['output'];
  startedBy: Person;
  status: RunStatus;
  tasks: Array<Task>;
  title: Scalars['String']['output'];
  version: SopVersion;
};

export type RunAlreadyOpen = Refusal & {
  __typename: 'RunAlreadyOpen';
  message: Scalars['String']['output'];
  run: Run;
};

export type RunCancelled = {
  __typename: 'RunCancelled';
  run: Run;
};

export type RunConnection = {
  __typename: 'RunConnection';
  edges: Array<RunEdge>;
  nodes: Array<Run>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RunEdge = {
  __typename: 'RunEdge';
  cursor: Scalars['String']['output'];
  node: Run;
};

export type RunEvent = {
  __typename: 'RunEvent';
  actor: Person;
  at: Scalars['DateTime']['output'];
  hash: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  sequence: Scalars['Int']['output'];
  task?: Maybe<Task>;
};

export type RunFilter = {
  dataset?: InputMaybe<Scalars['ID']['input']>;
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  opd?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sop?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<RunStatus>>;
};

export type RunNotRunning = Refusal & {
  __typename: 'RunNotRunning';
  message: Scalars['String']['output'];
  status: RunStatus;
};

export type RunNotStuck = Refusal & {
  __typename: 'RunNotStuck';
  message: Scalars['String']['output'];
  status: RunStatus;
};

export type RunReleased = {
  __typename: 'RunReleased';
  run: Run;
};

export type RunStarted = {
  __typename: 'RunStarted';
  run: Run;
};

export type RunStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'RUNNING'
  | 'STUCK';

export type Severity =
  | 'ERROR'
  | 'NOTE'
  | 'WARNING';

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  regency?: InputMaybe<Scalars['String']['input']>;
};

export type SignInResult = CredentialsWrong | RegencyNeeded | SignedIn | TooManyAttempts;

export type SignedIn = {
  __typename: 'SignedIn';
  viewer: Viewer;
};

export type SignedOut = {
  __typename: 'SignedOut';
  at: Scalars['DateTime']['output'];
};

export type Sop = {
  __typename: 'Sop';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  openRunCount: Scalars['Int']['output'];
  runCount: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  version?: Maybe<SopVersion>;
  versions: Array<SopVersion>;
};


export type SopVersionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type SopConnection = {
  __typename: 'SopConnection';
  edges: Array<SopEdge>;
  nodes: Array<Sop>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SopEdge = {
  __typename: 'SopEdge';
  cursor: Scalars['String']['output'];
  node: Sop;
};

export type SopHeader = {
  __typename: 'SopHeader';
  annex?: Maybe<Scalars['String']['output']>;
  effectiveOn?: Maybe<PrintedDate>;
  equipment: Array<Scalars['String']['output']>;
  legalBasis: Array<Scalars['String']['output']>;
  madeOn?: Maybe<PrintedDate>;
  marks: Array<CellMark>;
  number?: Maybe<Scalars['String']['output']>;
  qualifications: Array<Scalars['String']['output']>;
  ratifiedBy?: Maybe<Ratifier>;
  ratifiedOn?: Maybe<PrintedDate>;
  records: Array<Scalars['String']['output']>;
  related: Array<Scalars['String']['output']>;
  revisedOn?: Maybe<PrintedDate>;
  unit: Array<Scalars['String']['output']>;
  warnings: Array<Scalars['String']['output']>;
};

export type SopUnsound = Refusal & {
  __typename: 'SopUnsound';
  findings: Array<Finding>;
  message: Scalars['String']['output'];
};

export type SopVersion = {
  __typename: 'SopVersion';
  artefacts: Array<Artefact>;
  bareDayReading: Scalars['String']['output'];
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  effectiveUntil?: Maybe<Scalars['Date']['output']>;
  findings: Array<Finding>;
  header: SopHeader;
  id: Scalars['ID']['output'];
  loopLimit: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  roles: Array<Role>;
  sop: Sop;
  source: Scalars['String']['output'];
  stages: Array<Stage>;
  state: VersionState;
  steps: Array<Step>;
  title: Scalars['String']['output'];
};

export type Stage = {
  __typename: 'Stage';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  phase?: Maybe<NationalPhase>;
};

export type Standing =
  | 'AT_RISK'
  | 'LATE'
  | 'ON_TIME'
  | 'UNTIMED';

export type StartRunInput = {
  dataset?: InputMaybe<Scalars['ID']['input']>;
  items?: InputMaybe<Scalars['Int']['input']>;
  opd?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  sop: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};

export type StartRunResult = NotAllowed | NotFound | NotSignedIn | PeriodInvalid | RoleWithoutPlayer | RunAlreadyOpen | RunStarted;

export type Step = {
  __typename: 'Step';
  activity: Scalars['String']['output'];
  acts: Array<Act>;
  key: Scalars['String']['output'];
  marks: Array<CellMark>;
  needs: Array<ArtefactUse>;
  note?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<Stage>;
  waktu: Waktu;
  yields: Array<ArtefactUse>;
};

export type Task = {
  __typename: 'Task';
  act: Act;
  attempt: Scalars['Int']['output'];
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  closedBy?: Maybe<Person>;
  confirmations: Array<Confirmation>;
  cumulativeMinutes: Scalars['Float']['output'];
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  handovers: Array<Handover>;
  id: Scalars['ID']['output'];
  isJoint: Scalars['Boolean']['output'];
  isMine: Scalars['Boolean']['output'];
  isProvisional: Scalars['Boolean']['output'];
  isSentBack: Scalars['Boolean']['output'];
  latenessMinutes?: Maybe<Scalars['Float']['output']>;
  openedAt: Scalars['DateTime']['output'];
  openedFrom: Array<Task>;
  outcome?: Maybe<Outcome>;
  performers: Array<Person>;
  reason?: Maybe<Scalars['String']['output']>;
  received: Array<Handover>;
  remainingMinutes?: Maybe<Scalars['Float']['output']>;
  run: Run;
  standing: Standing;
  status: TaskStatus;
  step: Step;
  usedMinutes: Scalars['Float']['output'];
  warnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskCompleted = {
  __typename: 'TaskCompleted';
  isAwaitingOthers: Scalars['Boolean']['output'];
  task: Task;
};

export type TaskConnection = {
  __typename: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskCounts = {
  __typename: 'TaskCounts';
  decisions: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  later: Scalars['Int']['output'];
  thisWeek: Scalars['Int']['output'];
  today: Scalars['Int']['output'];
};

export type TaskEdge = {
  __typename: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TaskNotOpen = Refusal & {
  __typename: 'TaskNotOpen';
  message: Scalars['String']['output'];
  task?: Maybe<Task>;
};

export type TaskStatus =
  | 'COMPLETED'
  | 'OPEN'
  | 'WITHDRAWN';

export type TooManyAttempts = Refusal & {
  __typename: 'TooManyAttempts';
  message: Scalars['String']['output'];
  retryAt: Scalars['DateTime']['output'];
};

export type VersionState =
  | 'DRAFT'
  | 'EFFECTIVE'
  | 'IN_REVIEW'
  | 'RATIFIED'
  | 'REVOKED'
  | 'SUPERSEDED';

export type Viewer = {
  __typename: 'Viewer';
  openTaskCount: Scalars['Int']['output'];
  overdueTaskCount: Scalars['Int']['output'];
  person: Person;
  regency: Regency;
  signedInAt: Scalars['DateTime']['output'];
};

export type Waktu = {
  __typename: 'Waktu';
  kind: WaktuKind;
  reading?: Maybe<Scalars['String']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

export type WaktuKind =
  | 'CONDITIONAL'
  | 'FIXED'
  | 'NONE';

export type Zone =
  | 'ASIA_JAKARTA'
  | 'ASIA_JAYAPURA'
  | 'ASIA_MAKASSAR'
  | 'ASIA_PONTIANAK';

export type ShellViewerFragment = { __typename: 'Viewer', openTaskCount: number, overdueTaskCount: number, regency: { __typename: 'Regency', id: string, name: string, zone: Zone, isSample: boolean }, person: (
    { __typename: 'Person', id: string }
    & { ' $fragmentRefs'?: { 'ViewerMenuPersonFragment': ViewerMenuPersonFragment } }
  ) } & { ' $fragmentName'?: 'ShellViewerFragment' };

export type ViewerMenuPersonFragment = { __typename: 'Person', id: string, name: string, position: string } & { ' $fragmentName'?: 'ViewerMenuPersonFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer?: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'ShellViewerFragment': ShellViewerFragment } }
  ) | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation:
    | { __typename: 'InvitationInvalid', message: string }
    | { __typename: 'PasswordTooWeak', message: string }
    | { __typename: 'SignedIn', viewer: (
        { __typename: 'Viewer' }
        & { ' $fragmentRefs'?: { 'ShellViewerFragment': ShellViewerFragment } }
      ) }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'CredentialsWrong', message: string }
    | { __typename: 'RegencyNeeded', message: string, regencies: Array<{ __typename: 'RegencyChoice', key: string, name: string }> }
    | { __typename: 'SignedIn', viewer: (
        { __typename: 'Viewer' }
        & { ' $fragmentRefs'?: { 'ShellViewerFragment': ShellViewerFragment } }
      ) }
    | { __typename: 'TooManyAttempts', message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: { __typename: 'SignedOut', at: string } };

export type RunsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunFilter>;
}>;


export type RunsQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, runs: { __typename: 'RunConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
      { __typename: 'Run', id: string }
      & { ' $fragmentRefs'?: { 'RunLineRunFragment': RunLineRunFragment } }
    )> } };

export type HereNowTaskFragment = { __typename: 'Task', id: string, standing: Standing, step: { __typename: 'Step', key: string, number?: string | null, activity: string }, act: { __typename: 'Act', key: string, performers: Array<{ __typename: 'Role', key: string, name: string }> } } & { ' $fragmentName'?: 'HereNowTaskFragment' };

export type RunLineRunFragment = { __typename: 'Run', id: string, title: string, status: RunStatus, period?: string | null, startedAt: string, lateTaskCount: number, dataset?: { __typename: 'Dataset', id: string, title: string } | null, opd: { __typename: 'Opd', id: string, name: string, shortName: string }, sop: { __typename: 'Sop', id: string, title: string }, openTasks: Array<(
    { __typename: 'Task', id: string }
    & { ' $fragmentRefs'?: { 'HereNowTaskFragment': HereNowTaskFragment } }
  )> } & { ' $fragmentName'?: 'RunLineRunFragment' };

export type SopOpdFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type SopOpdFilterQuery = { __typename: 'Query', sops: { __typename: 'SopConnection', nodes: Array<{ __typename: 'Sop', id: string, title: string }> }, opds: Array<{ __typename: 'Opd', id: string, name: string }> };

export type SopCardSopFragment = { __typename: 'Sop', id: string, title: string } & { ' $fragmentName'?: 'SopCardSopFragment' };

export type SopQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SopQuery = { __typename: 'Query', sop?: { __typename: 'Sop', id: string, title: string } | null };

export type SopsQueryVariables = Exact<{ [key: string]: never; }>;


export type SopsQuery = { __typename: 'Query', sops: { __typename: 'SopConnection', totalCount: number, nodes: Array<(
      { __typename: 'Sop', id: string }
      & { ' $fragmentRefs'?: { 'SopCardSopFragment': SopCardSopFragment } }
    )> } };

export const ViewerMenuPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerMenuPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]} as unknown as DocumentNode<ViewerMenuPersonFragment, unknown>;
export const ShellViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerMenuPerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerMenuPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]} as unknown as DocumentNode<ShellViewerFragment, unknown>;
export const HereNowTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HereNowTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HereNowTaskFragment, unknown>;
export const RunLineRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunLineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HereNowTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HereNowTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RunLineRunFragment, unknown>;
export const SopCardSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopCardSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<SopCardSopFragment, unknown>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerMenuPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerMenuPerson"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerMenuPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerMenuPerson"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegencyNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerMenuPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerMenuPerson"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const RunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Runs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RunFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunLineRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HereNowTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunLineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HereNowTask"}}]}}]}}]} as unknown as DocumentNode<RunsQuery, RunsQueryVariables>;
export const SopOpdFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SopOpdFilter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SopOpdFilterQuery, SopOpdFilterQueryVariables>;
export const SopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SopQuery, SopQueryVariables>;
export const SopsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopCardSop"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopCardSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]} as unknown as DocumentNode<SopsQuery, SopsQueryVariables>;