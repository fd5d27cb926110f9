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
  /** A calendar date in the regency's own zone, `2026-11-20`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, `2026-11-20T07:05:00.000Z`. */
  DateTime: { input: string; output: string; }
};

export type AcceptInvitationInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  position: Scalars['String']['input'];
  regencyKind: RegencyKind;
  /** Without “Kabupaten” or “Kota”. */
  regencyName: Scalars['String']['input'];
  /** The secret of the printed link. */
  token: Scalars['String']['input'];
  zone: Zone;
};

export type AcceptInvitationResult = InvitationInvalid | PasswordTooWeak | SignedIn;

/** Admin of the regency, performer of steps, or reader. */
export type Access =
  | 'ADMIN'
  | 'OPD_USER'
  | 'VIEWER';

export type AcknowledgeInput = {
  /** The id of one of the version’s warnings. */
  finding: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['ID']['input'];
};

export type AcknowledgeResult = FindingAcknowledged | NotAllowed | NotFound | NotSignedIn | ReasonMissing | VersionFixed;

/** A warning that somebody looked at and let stand. */
export type Acknowledgement = {
  __typename: 'Acknowledgement';
  at: Scalars['DateTime']['output'];
  /** The id of the finding. */
  finding: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  person: Person;
  reason: Scalars['String']['output'];
  /** What the finding said then. */
  sentence: Scalars['String']['output'];
};

/** One drawn symbol of a row. */
export type Act = {
  __typename: 'Act';
  /** Every performer has to confirm the same outcome. */
  isJoint: Scalars['Boolean']['output'];
  /** Unique in the SOP. */
  key: Scalars['String']['output'];
  kind: ActKind;
  mark: Mark;
  outcomes: Array<Outcome>;
  /** The columns that the symbol stands in. */
  performers: Array<Role>;
  /** Opens when every arrow into it has arrived, not at the first. */
  waitsForAll: Scalars['Boolean']['output'];
};

/** The symbol, as drawn. */
export type ActKind =
  | 'DECISION'
  | 'END'
  | 'PROCESS'
  | 'START';

/** A file or an address of the dataset that the task’s run is about: exactly one of the two. */
export type AddResourceInput = {
  /** A file that was uploaded before. */
  file?: InputMaybe<Scalars['ID']['input']>;
  /** Of an address; a file tells its own. */
  format?: InputMaybe<Scalars['String']['input']>;
  /** Under a name that the dataset has, it becomes a newer version of that resource. */
  name: Scalars['String']['input'];
  /** What it tells of; the period of the run where it is left out. */
  period?: InputMaybe<Scalars['String']['input']>;
  task: Scalars['ID']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

export type AddResourceResult = NotFound | NotSignedIn | NotYourTask | ResourceAdded | ResourceUnclear | RunWithoutDataset | TaskNotOpen;

/** Messages may not go to this address. */
export type AddressRefused = Refusal & {
  __typename: 'AddressRefused';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The performer of a joint task has already confirmed this outcome. */
export type AlreadyConfirmed = Refusal & {
  __typename: 'AlreadyConfirmed';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Somebody has excused the task before. */
export type AlreadyExcused = Refusal & {
  __typename: 'AlreadyExcused';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Somebody has struck it already. */
export type AlreadyStruck = Refusal & {
  __typename: 'AlreadyStruck';
  comment: RunComment;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Another calendar for the regency, from now on. */
export type AmendCalendarInput = {
  /** The whole calendar as it is to be. */
  calendar: CalendarInput;
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The decree that it rests on, as a reader finds it. */
  decree?: InputMaybe<Scalars['String']['input']>;
  /** Refuse if the calendar’s revision is another one. */
  expecting?: InputMaybe<Scalars['Int']['input']>;
  /** Why; told to everybody whose task is due at another time. */
  reason: Scalars['String']['input'];
};

export type AmendCalendarResult = CalendarAmended | CalendarMoved | CalendarUnchanged | CalendarUnsound | IdempotencyConflict | NotAllowed | NotSignedIn | ReasonMissing;

/** A key by which another program reads in the name of the admin who made it; it never writes. */
export type ApiToken = {
  __typename: 'ApiToken';
  createdAt: Scalars['DateTime']['output'];
  /** Once they are no admin any more, the key opens nothing. */
  createdBy: Person;
  /** The last day on which it opens anything. */
  expiresOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Whether it opens anything now. */
  isValid: Scalars['Boolean']['output'];
  /** To the minute; null while nobody has used it. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which program has it. */
  name: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scopes: Array<ApiTokenScope>;
};

export type ApiTokenCreated = {
  __typename: 'ApiTokenCreated';
  apiToken: ApiToken;
  /** For the header `Authorization: Bearer …`. It is told this once. */
  secret: Scalars['String']['output'];
};

/** From the next request on it opens nothing. */
export type ApiTokenRevoked = {
  __typename: 'ApiTokenRevoked';
  apiToken: ApiToken;
};

/** What another program may read: figures; runs and their tasks; the Daftar Data; by questions of its own, of all that the other scopes open; how the house is doing. */
export type ApiTokenScope =
  | 'COMPLIANCE_READ'
  | 'DATASETS_READ'
  | 'METRICS_READ'
  | 'QUERY_ADHOC'
  | 'RUNS_READ';

/** Its name was left blank. */
export type ApiTokenUnnamed = Refusal & {
  __typename: 'ApiTokenUnnamed';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Configuration files as texts (YAML); what they leave out stays as it is. */
export type ApplyConfigurationInput = {
  /** Refuse if the configuration’s digest is another one. */
  expecting?: InputMaybe<Scalars['String']['input']>;
  /** Do everything, tell the plan, and undo it all. */
  isDryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** SOPs, by key, whose files say what the server says already: they are not sent, and not left out. */
  keeping?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the files leave out is taken away where nothing depends on it. A kind of file that is absent leaves nothing out. */
  prune?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file of the regency: OPDs, people, casts, datasets, calendar. */
  regency?: InputMaybe<Scalars['String']['input']>;
  /** The files of SOPs. */
  sops?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ApplyConfigurationResult = ConfigurationApplied | ConfigurationInvalid | ConfigurationMoved | NotAllowed | NotSignedIn | SopUnsound;

/** What a step needs or yields (kelengkapan, output). */
export type Artefact = {
  __typename: 'Artefact';
  /** Brought from outside: no step has to yield it. */
  isExternal: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** Something was handed in that the step does not know, or in no clear form. */
export type ArtefactUnknown = Refusal & {
  __typename: 'ArtefactUnknown';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** An artefact in the words of one cell. */
export type ArtefactUse = {
  __typename: 'ArtefactUse';
  artefact: Artefact;
  /** The row can be left forward only when it has been handed in, here or earlier in the run. */
  isRequired: Scalars['Boolean']['output'];
  /** How it may come here. */
  kinds: Array<EvidenceKind>;
  text: Scalars['String']['output'];
};

export type AssignTasksInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Who performs them from now on, in place of those who did. */
  performers: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  /** At most 100, also of several runs: all of them are assigned, or none. */
  tasks: Array<Scalars['ID']['input']>;
};

/** A refusal names the first task that cannot be assigned. */
export type AssignTasksResult = DutiesSeparated | IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | PerformersMissing | ReasonMissing | RunNotRunning | TaskNotOpen | TasksAssigned;

export type AttachEvidenceInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  handovers: Array<HandoverInput>;
  /** The performer for whom a delegate acts; needed where they are several. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  task: Scalars['ID']['input'];
};

export type AttachEvidenceResult = ArtefactUnknown | BehalfUnclear | ClaimedByOther | EvidenceAttached | EvidenceKindWrong | EvidenceMissing | IdempotencyConflict | NotFound | NotSignedIn | NotYourTask | RunNotRunning | TaskIsPaused | TaskNotOpen;

/** The decision that allows it was not named. */
export type AuthorityMissing = Refusal & {
  __typename: 'AuthorityMissing';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** A delegate of several performers has to say on whose behalf they act. */
export type BehalfUnclear = Refusal & {
  __typename: 'BehalfUnclear';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  /** For whom the viewer may act here. */
  people: Array<Person>;
};

/** The calendar is in force. Open tasks are recounted from now on: see `Regency.recount`. */
export type CalendarAmended = {
  __typename: 'CalendarAmended';
  regency: Regency;
};

export type CalendarFeedMade = {
  __typename: 'CalendarFeedMade';
  madeAt: Scalars['DateTime']['output'];
  /** Where the calendar lies on this server. It holds the secret and is told this once. */
  path: Scalars['String']['output'];
};

export type CalendarFeedRevoked = {
  __typename: 'CalendarFeedRevoked';
  at: Scalars['DateTime']['output'];
};

/** Something that keeps a calendar from being counted with, and where it stands. */
export type CalendarFinding = {
  __typename: 'CalendarFinding';
  /** The day off that it is about. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The office hours that it is about, by place, from 0. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** What it is and what to do, in the reader's language. */
  message: Scalars['String']['output'];
  /** Their weekday, 0 for Monday. */
  weekday?: Maybe<Scalars['Int']['output']>;
};

/** A working calendar, whole. The zone of a regency never changes. */
export type CalendarInput = {
  daysOff: Array<DayOffInput>;
  hours: Array<OfficeHoursInput>;
  /** Years whose holiday decree is loaded. */
  loadedYears: Array<Scalars['Int']['input']>;
};

/** Somebody else has amended the calendar since it had the revision that was expected. */
export type CalendarMoved = Refusal & {
  __typename: 'CalendarMoved';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  /** The revision that it has now. */
  revision: Scalars['Int']['output'];
};

/** What would come of another calendar, were it in force now. Nothing has changed. */
export type CalendarPreview = {
  __typename: 'CalendarPreview';
  /** By agency, those with the most first. */
  byOpd: Array<OpdDueChanges>;
  /** By whoever holds the tasks, those with the most first. */
  byPerson: Array<PersonDueChanges>;
  /** Runs whose provisional due times would all become certain. */
  certainRunCount: Scalars['Int']['output'];
  /** Those due soonest first. */
  changes: DueChangeConnection;
  /** Of these, those due earlier than now. */
  earlierCount: Scalars['Int']['output'];
  /** Of these, those due later than now. */
  laterCount: Scalars['Int']['output'];
  /** Tasks that are in time now and would be late. */
  overdueCount: Scalars['Int']['output'];
  /** Runs that would count through a year without a decree. */
  provisionalRunCount: Scalars['Int']['output'];
  /** Tasks that are late now and would no longer be. */
  rescuedCount: Scalars['Int']['output'];
  /** Runs in which something would change for open tasks. */
  runCount: Scalars['Int']['output'];
  /** Open tasks that would be due at another time. */
  taskCount: Scalars['Int']['output'];
};


/** What would come of another calendar, were it in force now. Nothing has changed. */
export type CalendarPreviewChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type CalendarPreviewResult = CalendarPreview | CalendarUnsound;

/** How far the open runs have been recounted since the calendar was last amended. */
export type CalendarRecount = {
  __typename: 'CalendarRecount';
  /** Runs that have been. */
  done: Scalars['Int']['output'];
  /** Runs that are still to be looked at. */
  left: Scalars['Int']['output'];
};

/** The calendar of a regency as it was from one amendment to the next. */
export type CalendarRevision = {
  __typename: 'CalendarRevision';
  /** From when it was in force. */
  amendedAt: Scalars['DateTime']['output'];
  /** Null where the house itself has set it. */
  amendedBy?: Maybe<Person>;
  calendar: WorkingCalendar;
  /** The decree that it rests on. */
  decree?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  /** 1 for the calendar that the regency began with. */
  revision: Scalars['Int']['output'];
};

/** The calendar says all of this already. */
export type CalendarUnchanged = Refusal & {
  __typename: 'CalendarUnchanged';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Nobody could count with such a calendar. */
export type CalendarUnsound = Refusal & {
  __typename: 'CalendarUnsound';
  findings: Array<CalendarFinding>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type CancelRunResult = IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunCancelled | RunNotRunning;

/** A cell that is not simply as printed. */
export type CellMark = {
  __typename: 'CellMark';
  cell: Scalars['String']['output'];
  mark: Mark;
};

/** What is not told stays as it is. */
export type ChangeWebhookInput = {
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<WebhookKind>>;
  url?: InputMaybe<Scalars['String']['input']>;
  webhook: Scalars['ID']['input'];
};

export type ChangeWebhookResult = AddressRefused | NotAllowed | NotFound | NotSignedIn | WebhookChanged;

/** The event at which a run is no longer what was once written. */
export type ChangedEvent = {
  __typename: 'ChangedEvent';
  at?: Maybe<Scalars['DateTime']['output']>;
  /** What stands there now; null where an event is missing. */
  sentence?: Maybe<Scalars['String']['output']>;
  sequence: Scalars['Int']['output'];
};

/** The version is a draft again. */
export type ChangesRequested = {
  __typename: 'ChangesRequested';
  version: SopVersion;
};

export type ChoosePasswordInput = {
  password: Scalars['String']['input'];
  /** The secret of the link. */
  token: Scalars['String']['input'];
};

export type ChoosePasswordResult = InvitationInvalid | PasswordTooWeak | SignedIn;

export type ClaimTaskInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The performer for whom a delegate acts; needed where they are several. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  task: Scalars['ID']['input'];
};

export type ClaimTaskResult = BehalfUnclear | ClaimedByOther | DutiesSeparated | IdempotencyConflict | NotFound | NotSignedIn | NotYourTask | RunNotRunning | TaskClaimed | TaskIsJoint | TaskIsPaused | TaskNotOpen;

/** Another performer has taken the task on. */
export type ClaimedByOther = Refusal & {
  __typename: 'ClaimedByOther';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  /** The task as it is now. */
  task?: Maybe<Task>;
};

/** What a reviewer says about a cell, a role, or the version as a whole. */
export type Comment = {
  __typename: 'Comment';
  at: Scalars['DateTime']['output'];
  author: Person;
  /** A cell of the step, or of the header. */
  cell?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The key of a role. */
  role?: Maybe<Scalars['String']['output']>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  settledBy?: Maybe<Person>;
  /** The key of a step. */
  step?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type CommentInput = {
  cell?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  step?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  version: Scalars['ID']['input'];
};

/** The comment as it stands now. */
export type CommentKept = {
  __typename: 'CommentKept';
  comment: Comment;
  version: SopVersion;
};

export type CommentOnRunInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** People who are to be told of it. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  run: Scalars['ID']['input'];
  /** A task of that run; none for the run as a whole. */
  task?: InputMaybe<Scalars['ID']['input']>;
  /** Plain text; names in it are text like any other. */
  text: Scalars['String']['input'];
};

export type CommentOnRunResult = CommentTooLong | IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunCommented;

export type CommentResult = CommentKept | NotAllowed | NotFound | NotSignedIn | ReasonMissing | VersionFixed;

export type CommentStruck = {
  __typename: 'CommentStruck';
  comment: RunComment;
};

/** The text is too long, or names too many people. */
export type CommentTooLong = Refusal & {
  __typename: 'CommentTooLong';
  /** The most characters. */
  charactersAtMost: Scalars['Int']['output'];
  /** The most people. */
  mentionsAtMost: Scalars['Int']['output'];
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type CompleteTaskInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  handovers?: InputMaybe<Array<HandoverInput>>;
  /** The performer for whom a delegate acts; needed where they are several. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The key of an outcome; needed where the act has several. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Needed for an outcome that sends back. */
  reason?: InputMaybe<Scalars['String']['input']>;
  task: Scalars['ID']['input'];
};

export type CompleteTaskResult = AlreadyConfirmed | ArtefactUnknown | BehalfUnclear | ClaimedByOther | DutiesSeparated | EvidenceKindWrong | EvidenceMissing | IdempotencyConflict | NotFound | NotSignedIn | NotYourTask | OutcomeUnknown | ReasonMissing | RunNotRunning | TaskCompleted | TaskIsPaused | TaskNotOpen;

/** Did we keep our word: the standard times of the SOPs against what happened. */
export type Compliance = {
  __typename: 'Compliance';
  /** Until when everything is counted: now, but for the regencies that somebody watches, which are counted a moment later. */
  asOf: Scalars['DateTime']['output'];
  /** One for each value that has tasks closed in the period or open now; most late first. */
  groups: Array<ComplianceGroup>;
  /** The equally long period just before; null unless `from` and `to` are given. Of whole months by phase, role or regency of the country: as many months. */
  previous?: Maybe<ComplianceFigures>;
  /** From `from` (or the first closed task) to `to` (or today), oldest first; zeros where nothing closed. */
  series: Array<CompliancePoint>;
  total: ComplianceFigures;
};

/** What to compare with each other. Stages, roles and steps are those of one SOP: the same key in two SOPs is two. Phases and roles of the whole country are the same everywhere, so that regencies can be laid side by side. */
export type ComplianceDimension =
  | 'NATIONAL_PHASE'
  | 'NATIONAL_ROLE'
  | 'OPD'
  | 'REGENCY'
  | 'ROLE'
  | 'SOP'
  | 'STAGE'
  | 'STEP'
  | 'VERSION';

/** What became of the tasks that were completed in a period. Withdrawn and skipped tasks do not count. A task was on time when it closed at its due time or before. */
export type ComplianceFigures = {
  __typename: 'ComplianceFigures';
  /** Open now, and most of its time is used up; 0 in figures of a past period. */
  atRisk: Scalars['Int']['output'];
  closed: Scalars['Int']['output'];
  /** Closed after the due time, and forgiven for a reason. */
  excused: Scalars['Int']['output'];
  /** Closed after the due time, and not excused. */
  late: Scalars['Int']['output'];
  /** Working minutes past due of those that were late, on average; null when none was. */
  meanLateMinutes?: Maybe<Scalars['Float']['output']>;
  /** Working minutes from opening to closing: half took less. Read from a histogram: at most 4.9 % off, and 0 for less than a minute. */
  medianMinutes?: Maybe<Scalars['Float']['output']>;
  onTime: Scalars['Int']['output'];
  /** onTime / (onTime + late): what was excused counts for neither. Null when nothing was timed. */
  onTimeShare?: Maybe<Scalars['Float']['output']>;
  /** Open now, whatever the period; 0 in figures of a past period. */
  open: Scalars['Int']['output'];
  /** Open now, past due and not paused; 0 in figures of a past period. */
  overdue: Scalars['Int']['output'];
  /** Working minutes from opening to closing: nine in ten took less. Read from a histogram: at most 4.9 % off, and 0 for less than a minute. */
  p90Minutes?: Maybe<Scalars['Float']['output']>;
  /** Open now, and its clock stands still; 0 in figures of a past period. */
  paused: Scalars['Int']['output'];
  /** reworked / closed; null when nothing was closed. */
  reworkShare?: Maybe<Scalars['Float']['output']>;
  /** Closed, and their act had been opened before in its run. */
  reworked: Scalars['Int']['output'];
  /** Closed by sending back. */
  sentBack: Scalars['Int']['output'];
  /** Closed, and their row has no number to keep. */
  untimed: Scalars['Int']['output'];
  /** Working minutes from opening to closing, without pauses, of all together: exact. */
  usedMinutes: Scalars['Float']['output'];
};

/** Dates are those of the regency’s own zone, the first and the last included. */
export type ComplianceFilter = {
  from?: InputMaybe<Scalars['Date']['input']>;
  nationalRole?: InputMaybe<NationalRole>;
  opd?: InputMaybe<Scalars['ID']['input']>;
  phase?: InputMaybe<NationalPhase>;
  /** For those who watch several regencies. */
  regency?: InputMaybe<Scalars['ID']['input']>;
  /** The key of a role; together with `sop`. */
  role?: InputMaybe<Scalars['String']['input']>;
  sop?: InputMaybe<Scalars['ID']['input']>;
  /** The key of a stage; together with `sop`. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** The key of a step; together with `sop`. */
  step?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only tasks that have come to this. The tasks of the period are read one by one for it. */
  verdict?: InputMaybe<Verdict>;
  version?: InputMaybe<Scalars['ID']['input']>;
};

export type ComplianceGroup = {
  __typename: 'ComplianceGroup';
  figures: ComplianceFigures;
  /** The id of the regency, OPD, SOP or version; `<id of the SOP>:<key>` for stages, roles and steps; the word of a national phase or role. Nothing behind the colon, or nothing at all, where tasks belong to none. */
  key: Scalars['String']['output'];
  /** The name of the OPD or regency, the title of the SOP, or “title · role”, “title · langkah 5: …”, “title · versi 2”. */
  label: Scalars['String']['output'];
  /** As `Compliance.previous`, of this group. */
  previous?: Maybe<ComplianceFigures>;
  /** The points of `Compliance.series`, of this group: together they are a matrix. */
  series: Array<CompliancePoint>;
};

export type CompliancePoint = {
  __typename: 'CompliancePoint';
  figures: ComplianceFigures;
  /** The first day of the point, which may lie before the filter’s own. */
  from: Scalars['Date']['output'];
};

/** What closed last, or opened last where it is open; or what is most past due, and most working time late. */
export type ComplianceTaskOrder =
  | 'LONGEST_LATE'
  | 'NEWEST';

/** The regency as configuration files; the same state always gives the same bytes. */
export type Configuration = {
  __typename: 'Configuration';
  /** Changes whenever anything that the files say changes. */
  digest: Scalars['String']['output'];
  /** The file of the regency, with the comments of the one applied last. */
  regency: Scalars['String']['output'];
  /** The latest version in force of each SOP, by key. */
  sops: Array<SopSource>;
};

/** Everything in the files is in the house now. */
export type ConfigurationApplied = {
  __typename: 'ConfigurationApplied';
  /** Of the configuration as it is now, or would have been after a dry run. */
  digest: Scalars['String']['output'];
  /** Everything that became different, or would have in a dry run. */
  plan: Array<PlannedChange>;
  regency: Regency;
  /** The new versions. An SOP that says the same as its version in force makes none. */
  versions: Array<SopVersion>;
};

/** The files cannot be read. */
export type ConfigurationInvalid = Refusal & {
  __typename: 'ConfigurationInvalid';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  problems: Array<ConfigurationProblem>;
};

export type ConfigurationKind =
  | 'CALENDAR'
  | 'CAST'
  | 'DATASET'
  | 'OPD'
  | 'PERSON'
  | 'REGENCY'
  | 'SCHEDULE'
  | 'SOP';

/** The configuration has changed since it had the digest that was expected. */
export type ConfigurationMoved = Refusal & {
  __typename: 'ConfigurationMoved';
  /** The digest that it has now. */
  digest: Scalars['String']['output'];
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Something in a file that keeps it from being read, and what to write instead. */
export type ConfigurationProblem = {
  __typename: 'ConfigurationProblem';
  column?: Maybe<Scalars['Int']['output']>;
  /** From 1; null where the problem is not in one place. */
  line?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
  /** The file of the input and the place in it: `sops/0/steps/2/performer`. */
  path: Scalars['String']['output'];
};

/** A performer of a joint task and the outcome they have confirmed. */
export type Confirmation = {
  __typename: 'Confirmation';
  outcome: Outcome;
  person: Person;
};

export type CorrectRecordInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Further versions of what the step yields or needs. */
  handovers?: InputMaybe<Array<HandoverInput>>;
  task: Scalars['ID']['input'];
  /** What is right. */
  text: Scalars['String']['input'];
};

export type CorrectRecordResult = ArtefactUnknown | EvidenceKindWrong | IdempotencyConflict | NotFound | NotSignedIn | NotYourTask | ReasonMissing | RecordCorrected | TaskNotOpen | TaskStillOpen;

/** What is right about a closed task, said later; the record itself stays as it was. */
export type Correction = {
  __typename: 'Correction';
  correctedAt: Scalars['DateTime']['output'];
  correctedBy: Person;
  /** That of its event. */
  sequence: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/** What was counted of one day. */
export type CountedDay = {
  __typename: 'CountedDay';
  date: Scalars['Date']['output'];
  /** Why the office was closed; null on a weekend too. */
  dayOff?: Maybe<DayOff>;
  /** The first office time of the day that counts; null where the office is closed. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Of these, past due. */
  lateMinutes: Scalars['Float']['output'];
  /** Office minutes between the two, breaks left out. */
  officeMinutes: Scalars['Float']['output'];
  /** Of these, while the clock stood still. */
  pausedMinutes: Scalars['Float']['output'];
  /** The last. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** Of these, used by the task. */
  usedMinutes: Scalars['Float']['output'];
};

export type CreateApiTokenInput = {
  /** Its last day: today or later, a year from now at the latest. */
  expiresOn: Scalars['Date']['input'];
  /** Which program is to have it. */
  name: Scalars['String']['input'];
  scopes: Array<ApiTokenScope>;
};

export type CreateApiTokenResult = ApiTokenCreated | ApiTokenUnnamed | ExpiryRefused | NotAllowed | NotSignedIn;

/** Unknown e-mail or wrong password; which of the two is not told. */
export type CredentialsWrong = Refusal & {
  __typename: 'CredentialsWrong';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** An entry of the Daftar Data. */
export type Dataset = {
  __typename: 'Dataset';
  concept?: Maybe<Scalars['String']['output']>;
  definition?: Maybe<Scalars['String']['output']>;
  /** Its own, or that of its class: what is `berkala` is published at least every six months. */
  frequency: Frequency;
  id: Scalars['ID']['output'];
  informationClass: InformationClass;
  /** The entry gives no frequency; that of its class holds (UU 14/2008, article 9). */
  isFrequencyByClass: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  /** The Produsen Data. */
  opd: Opd;
  /** The newest version of each, by name and newest period. */
  resources: Array<Resource>;
  /** The dataset's runs, newest first. */
  runs: RunConnection;
  /** By which SOPs it is carried out in every period, also those that have ended. */
  schedules: Array<Schedule>;
  title: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
};


/** An entry of the Daftar Data. */
export type DatasetRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of datasets. */
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
  /** Words of the title. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A date on which the office stays closed. */
export type DayOff = {
  __typename: 'DayOff';
  date: Scalars['Date']['output'];
  /** False where no decree was read for it. */
  isVerified: Scalars['Boolean']['output'];
  kind: DayOffKind;
  name: Scalars['String']['output'];
};

/** A date on which the office stays closed. */
export type DayOffInput = {
  date: Scalars['Date']['input'];
  /** False where no decree was read for it. */
  isVerified: Scalars['Boolean']['input'];
  kind: DayOffKind;
  name: Scalars['String']['input'];
};

/** A holiday of the nation (libur nasional), cuti bersama, of the place, or of this once. */
export type DayOffKind =
  | 'JOINT_LEAVE'
  | 'LOCAL'
  | 'NATIONAL'
  | 'ONE_OFF';

/** The end lies before the start or in the past, or too far away. */
export type DaysImpossible = Refusal & {
  __typename: 'DaysImpossible';
  /** The earliest last day. */
  earliest: Scalars['Date']['output'];
  /** The latest last day. */
  latest: Scalars['Date']['output'];
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** A statutory deadline of a run (tenggat undang-undang). Pauses do not stop it. */
export type Deadline = {
  __typename: 'Deadline';
  /** Law and article. */
  basis: Scalars['String']['output'];
  /** Without the extension. */
  dueAt: Scalars['DateTime']['output'];
  extendedAt?: Maybe<Scalars['DateTime']['output']>;
  extendedBy?: Maybe<Person>;
  extendedDueAt?: Maybe<Scalars['DateTime']['output']>;
  extensionReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** It counts through a year whose holidays are not decreed yet. */
  isProvisional: Scalars['Boolean']['output'];
  /** Unique in the run. */
  key: Scalars['String']['output'];
  /** When nothing had to be kept any more. */
  lapsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Working minutes past its time; null when in time. */
  latenessMinutes?: Maybe<Scalars['Float']['output']>;
  /** Whether the viewer may extend it now. */
  mayExtend: Scalars['Boolean']['output'];
  /** When it was kept. */
  metAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it began to run. */
  openedAt: Scalars['DateTime']['output'];
  /** As it was first counted. */
  originalDueAt: Scalars['DateTime']['output'];
  /** Working minutes until it runs out; negative when overdue; null when it is over. */
  remainingMinutes?: Maybe<Scalars['Float']['output']>;
  run: Run;
  /** By when it has to be kept: with the extension, if there is one. */
  runsOutAt: Scalars['DateTime']['output'];
  /** What the SOP says; null where the version that the run goes on with does not know it. */
  statutory?: Maybe<StatutoryDeadline>;
  /** What has to be done by then. */
  title: Scalars['String']['output'];
  verdict: DeadlineVerdict;
  /** 80 % of its time has gone then. */
  warnAt: Scalars['DateTime']['output'];
};

/** It runs out later from now on. */
export type DeadlineExtended = {
  __typename: 'DeadlineExtended';
  run: Run;
};

/** The deadline cannot be extended, or not any more. */
export type DeadlineNotExtendable = Refusal & {
  __typename: 'DeadlineNotExtendable';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  why: DeadlineObstacle;
};

/** There is none that has begun; the SOP allows no extension; it has been extended; it was kept or fell away; its time has gone. */
export type DeadlineObstacle =
  | 'EXTENDED'
  | 'FIXED'
  | 'NOT_RUNNING'
  | 'OVER'
  | 'PAST';

/** How a statutory deadline stands (running, at risk, overdue) or ended. Lapsed (gugur): nothing had to be kept any more while there still was time. */
export type DeadlineVerdict =
  | 'AT_RISK'
  | 'LAPSED'
  | 'LATE'
  | 'ON_TIME'
  | 'OVERDUE'
  | 'RUNNING';

/** A delegation names the decree or letter that it rests on. */
export type DecreeMissing = Refusal & {
  __typename: 'DecreeMissing';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Admins for anybody; everybody who performs steps for themselves, as DELEGATION. */
export type DelegateInput = {
  /** Number of the decree or letter that it rests on. */
  decree: Scalars['String']['input'];
  deputy: Scalars['ID']['input'];
  /** The last day. */
  endsOn: Scalars['Date']['input'];
  kind: DelegationKind;
  /** Who is away; whoever asks, when absent. */
  person?: InputMaybe<Scalars['ID']['input']>;
  startsOn: Scalars['Date']['input'];
};

export type DelegateResult = DaysImpossible | DecreeMissing | Delegated | DelegationCircular | DelegationOverlaps | DeputyUnfit | NotAllowed | NotFound | NotSignedIn;

export type Delegated = {
  __typename: 'Delegated';
  delegation: Delegation;
};

/** Who acts for whom from one day to another: open tasks and those to come, with both names on record. */
export type Delegation = {
  __typename: 'Delegation';
  /** Number of the decree or letter that it rests on. */
  decree: Scalars['String']['output'];
  /** Who acts for them. */
  deputy: Person;
  /** The last day. */
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Whether the viewer may revoke it now. */
  isRevocable: Scalars['Boolean']['output'];
  kind: DelegationKind;
  madeAt: Scalars['DateTime']['output'];
  madeBy: Person;
  /** Who is away. */
  person: Person;
  revocationReason?: Maybe<Scalars['String']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedBy?: Maybe<Person>;
  startsOn: Scalars['Date']['output'];
  state: DelegationState;
};

/** The deputy’s own work would come back to them, over others who are away on the same days. */
export type DelegationCircular = Refusal & {
  __typename: 'DelegationCircular';
  /** Each acts for the one before; the last is the first again. */
  chain: Array<Person>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** A page of delegations. */
export type DelegationConnection = {
  __typename: 'DelegationConnection';
  edges: Array<DelegationEdge>;
  nodes: Array<Delegation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DelegationEdge = {
  __typename: 'DelegationEdge';
  cursor: Scalars['String']['output'];
  node: Delegation;
};

/** Delegations that fit all that is told. */
export type DelegationFilter = {
  /** Who is away, or acts for somebody. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** How they stand today. */
  state?: InputMaybe<Array<DelegationState>>;
};

/** What the deputy is called. */
export type DelegationKind =
  /** Somebody who is away has handed their work on themselves. */
  | 'DELEGATION'
  /** Pelaksana harian: whoever holds the post is away. */
  | 'PLH'
  /** Pelaksana tugas: the post is vacant. */
  | 'PLT';

/** It has ended by itself, or was revoked before. */
export type DelegationOver = Refusal & {
  __typename: 'DelegationOver';
  delegation: Delegation;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Somebody acts for this person on some of these days already. */
export type DelegationOverlaps = Refusal & {
  __typename: 'DelegationOverlaps';
  delegation: Delegation;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** It holds no longer, from this day on; what was done by it stays on record. */
export type DelegationRevoked = {
  __typename: 'DelegationRevoked';
  delegation: Delegation;
};

/** How a delegation stands today. Whatever was revoked is called so, planned or in force before. */
export type DelegationState =
  | 'ENDED'
  | 'IN_FORCE'
  | 'PLANNED'
  | 'REVOKED';

/** One message to one webhook. */
export type Delivery = {
  __typename: 'Delivery';
  /** What came of the last try. */
  answer?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  attempts: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: WebhookKind;
  /** The `webhook-id` that every try carries. */
  messageId: Scalars['String']['output'];
  status: DeliveryStatus;
  triedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  __typename: 'DeliveryConnection';
  edges: Array<DeliveryEdge>;
  nodes: Array<Delivery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeliveryEdge = {
  __typename: 'DeliveryEdge';
  cursor: Scalars['String']['output'];
  node: Delivery;
};

/** It waits, was delivered, or its webhook is switched off. */
export type DeliveryNotFailed = Refusal & {
  __typename: 'DeliveryNotFailed';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type DeliveryRetried = {
  __typename: 'DeliveryRetried';
  delivery: Delivery;
};

/** What waits is tried, again and again for some hours; what has failed can be sent once more by hand. */
export type DeliveryStatus =
  | 'DELIVERED'
  | 'FAILED'
  | 'WAITING';

/** Nobody stands in for themselves; readers perform nothing, neither for others nor through others. */
export type DeputyUnfit = Refusal & {
  __typename: 'DeputyUnfit';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** How often what has gathered is sent by e-mail. */
export type Digest =
  | 'AT_ONCE'
  | 'DAILY'
  | 'HOURLY'
  | 'NEVER';

export type DiscardDraftResult = DraftDiscarded | NotAllowed | NotFound | NotSignedIn | VersionFixed;

/** Another device of the same person has kept something else since. */
export type DraftChanged = Refusal & {
  __typename: 'DraftChanged';
  /** As the house has it now. */
  draft: TaskDraft;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type DraftDiscarded = {
  __typename: 'DraftDiscarded';
  /** Null where the SOP was nothing but this draft. */
  sop?: Maybe<Sop>;
};

/** Somebody works on a draft of this SOP already. */
export type DraftExists = Refusal & {
  __typename: 'DraftExists';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  version: SopVersion;
};

/** A link as far as it has been typed. */
export type DraftLink = {
  __typename: 'DraftLink';
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

/** Somebody else has saved the draft in the meantime. */
export type DraftMoved = Refusal & {
  __typename: 'DraftMoved';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  /** The draft as it is now, with revision, source, savedAt, savedBy. */
  version: SopVersion;
};

/** What was saved already makes no new revision. */
export type DraftSaved = {
  __typename: 'DraftSaved';
  version: SopVersion;
};

/** One of: an SOP of the regency (a new draft of it, from the version in force or from `version`), an entry of the library, or nothing but a title. */
export type DraftSopInput = {
  /** An entry of the library. */
  from?: InputMaybe<Scalars['ID']['input']>;
  sop?: InputMaybe<Scalars['ID']['input']>;
  /** With `from`, in place of the entry’s own. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Any version of the SOP. */
  version?: InputMaybe<Scalars['ID']['input']>;
};

export type DraftSopResult = DraftExists | NotAllowed | NotFound | NotSignedIn | SopDrafted;

/** More than a draft can hold. */
export type DraftTooLarge = Refusal & {
  __typename: 'DraftTooLarge';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** An open task that would be due at another time. */
export type DueChange = {
  __typename: 'DueChange';
  /** When it would be due. */
  dueAt: Scalars['DateTime']['output'];
  /** When it is due now. */
  formerDueAt: Scalars['DateTime']['output'];
  /** That of the task. */
  id: Scalars['ID']['output'];
  /** Whether it would still count through a year without a decree. */
  isProvisional: Scalars['Boolean']['output'];
  task: Task;
};

/** A page of due times that would change. */
export type DueChangeConnection = {
  __typename: 'DueChangeConnection';
  edges: Array<DueChangeEdge>;
  nodes: Array<DueChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DueChangeEdge = {
  __typename: 'DueChangeEdge';
  cursor: Scalars['String']['output'];
  node: DueChange;
};

/** Past due; due until tonight; until Sunday night; afterwards or without a due time. */
export type DueGroup =
  | 'LATE'
  | 'LATER'
  | 'THIS_WEEK'
  | 'TODAY';

/** What moved a due time. */
export type DueShift = {
  __typename: 'DueShift';
  at: Scalars['DateTime']['output'];
  cause: DueShiftCause;
  from?: Maybe<Scalars['DateTime']['output']>;
  /** As it was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Of its event in the run. */
  sequence: Scalars['Int']['output'];
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** A pause that ended, an amendment of the working calendar, or a move to another version of the SOP. */
export type DueShiftCause =
  | 'MIGRATION'
  | 'PAUSE'
  | 'RECOUNT';

/** Whoever performed these steps, also through a delegate, cannot perform this one. */
export type DutiesSeparated = Refusal & {
  __typename: 'DutiesSeparated';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  people: Array<Person>;
  steps: Array<Step>;
};

export type EndScheduleInput = {
  /** The last day on which a turn may open; today when absent. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  schedule: Scalars['ID']['input'];
};

export type EndScheduleResult = NotAllowed | NotFound | NotSignedIn | ScheduleEnded;

/** Performers and whoever acts for them today, the supervisors of the OPD, the admins of the regency. */
export type EscalationAudience =
  | 'ADMINS'
  | 'PERFORMERS'
  | 'SUPERVISORS';

/** When 80 % of the time has gone; at the due time; on a working day after it. */
export type EscalationMoment =
  | 'AT_RISK'
  | 'DUE'
  | 'LATE';

/** Who is reminded of an open task, from when on. */
export type EscalationRung = {
  __typename: 'EscalationRung';
  audience: Array<EscalationAudience>;
  moment: EscalationMoment;
  /** Of LATE: from this working day after the due time on, on each one until another rung; else 0. */
  workingDays: Scalars['Int']['output'];
};

export type EscalationRungInput = {
  audience: Array<EscalationAudience>;
  moment: EscalationMoment;
  /** 1 to 20 for LATE; else 0. */
  workingDays: Scalars['Int']['input'];
};

export type EscalationSet = {
  __typename: 'EscalationSet';
  rungs: Array<EscalationRung>;
};

/** The length of one point of a series; a week starts on Monday. */
export type Every =
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK'
  | 'YEAR';

/** It is on record; the task stays open. */
export type EvidenceAttached = {
  __typename: 'EvidenceAttached';
  task: Task;
};

/** How evidence comes: written down, a link, an uploaded file, a resource of the dataset. */
export type EvidenceKind =
  | 'FILE'
  | 'LINK'
  | 'NOTE'
  | 'RESOURCE';

/** The step takes other kinds of evidence for the artefact. */
export type EvidenceKindWrong = Refusal & {
  __typename: 'EvidenceKindWrong';
  artefact: Artefact;
  kinds: Array<EvidenceKind>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The row cannot be left before something has been handed in for these. */
export type EvidenceMissing = Refusal & {
  __typename: 'EvidenceMissing';
  /** In printed order. */
  artefacts: Array<Artefact>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Why the lateness of a completed task does not count. That it was late stays on record. */
export type Excuse = {
  __typename: 'Excuse';
  excusedAt: Scalars['DateTime']['output'];
  excusedBy: Person;
  /** What it rests on. */
  letter: Letter;
  reason: Scalars['String']['output'];
};

export type ExcuseLatenessInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  letter: LetterInput;
  reason: Scalars['String']['input'];
  task: Scalars['ID']['input'];
};

export type ExcuseLatenessResult = AlreadyExcused | AuthorityMissing | IdempotencyConflict | LatenessExcused | NotAllowed | NotFound | NotSignedIn | ReasonMissing | TaskNotLate | TaskStillOpen;

/** The task counts as late again. */
export type ExcuseWithdrawn = {
  __typename: 'ExcuseWithdrawn';
  task: Task;
};

/** Its last day has passed, or lies more than a year ahead. */
export type ExpiryRefused = Refusal & {
  __typename: 'ExpiryRefused';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type ExtendDeadlineInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The key of one of its statutory deadlines. */
  deadline: Scalars['String']['input'];
  /** What is told to whoever waits. */
  reason: Scalars['String']['input'];
  run: Scalars['ID']['input'];
};

export type ExtendDeadlineResult = DeadlineExtended | DeadlineNotExtendable | IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunNotRunning;

/** A file that was handed in, known by its content. */
export type File = {
  __typename: 'File';
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** SHA-256 of the content, in hex. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** Where it can be downloaded by the session. */
  url: Scalars['String']['output'];
};

/** Something that a reader of the SOP should know, and where on the sheet it belongs. */
export type Finding = {
  __typename: 'Finding';
  /** The key of an act. */
  act?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  headerCell?: Maybe<Scalars['String']['output']>;
  /** The same for as long as what it says stays true, whatever else is edited. */
  id: Scalars['String']['output'];
  /** Where it is, what it is, and what to do next. */
  message: Scalars['String']['output'];
  /** The key of an outcome of the act. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The key of a role. */
  role?: Maybe<Scalars['String']['output']>;
  severity: Severity;
  /** The key of a step. */
  step?: Maybe<Scalars['String']['output']>;
};

/** The reason stays on record. */
export type FindingAcknowledged = {
  __typename: 'FindingAcknowledged';
  acknowledgement: Acknowledgement;
  version: SopVersion;
};

/** How often the dataset is produced. */
export type Frequency =
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'SEMESTER'
  | 'YEARLY';

/** What a performer handed in for an artefact; as an output it comes back as a later need. */
export type Handover = {
  __typename: 'Handover';
  artefact: Artefact;
  content: HandoverContent;
  handedInAt: Scalars['DateTime']['output'];
  handedInBy: Person;
  /** For whom a delegate has handed it in. */
  handedInFor?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** It came after the task had closed, with a word on what is right. */
  isCorrection: Scalars['Boolean']['output'];
  task: Task;
};

export type HandoverContent = File | Link | Note | Resource;

/** What is handed in for one artefact: exactly one of note, link, file and resource. */
export type HandoverInput = {
  /** The key of an artefact that the step yields or needs. */
  artefact: Scalars['String']['input'];
  /** A file that was uploaded before. */
  file?: InputMaybe<Scalars['ID']['input']>;
  link?: InputMaybe<LinkInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** A resource of the run's dataset. */
  resource?: InputMaybe<Scalars['ID']['input']>;
};

/** The same client has sent another request under this clientMutationId. */
export type IdempotencyConflict = Refusal & {
  __typename: 'IdempotencyConflict';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** UU 14/2008: articles 9, 10, 11, and 17 (excepted from publication). */
export type InformationClass =
  | 'BERKALA'
  | 'DIKECUALIKAN'
  | 'SERTA_MERTA'
  | 'SETIAP_SAAT';

/** What the link of an admin tells whoever holds it: whom it lets choose a password. */
export type Invitation = {
  __typename: 'Invitation';
  /** They have a password already; it is replaced. */
  canSignIn: Scalars['Boolean']['output'];
  /** By which they sign in from then on. */
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** Of the password, in characters. */
  minimumLength: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** “Kabupaten Mojokerto”. */
  regencyName: Scalars['String']['output'];
};

/** The link was used, replaced or has expired. */
export type InvitationInvalid = Refusal & {
  __typename: 'InvitationInvalid';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type InvitePersonInput = {
  person: Scalars['ID']['input'];
};

export type InvitePersonResult = NotAllowed | NotFound | NotSignedIn | PersonInvited;

export type IssueRecordInput = {
  run: Scalars['ID']['input'];
};

export type IssueRecordResult = NotAllowed | NotFound | NotSignedIn | RecordIssued;

export type KeepNoticeSettingsResult = NotSignedIn | NoticeSettingsKept;

/** What was in force stays so in hindsight, and what ends already does not end later. */
export type LastDayImpossible = Refusal & {
  __typename: 'LastDayImpossible';
  earliest: Scalars['Date']['output'];
  latest?: Maybe<Scalars['Date']['output']>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The task stays late on record, and no longer counts as late. */
export type LatenessExcused = {
  __typename: 'LatenessExcused';
  task: Task;
};

/** Why a warning may stand. */
export type LetStandInput = {
  /** The id of a finding. */
  finding: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

/** The letter or decision that an interruption rests on. */
export type Letter = {
  __typename: 'Letter';
  file?: Maybe<File>;
  title: Scalars['String']['output'];
};

/** The letter or decision that an interruption rests on. */
export type LetterInput = {
  /** A file that was uploaded before. */
  file?: InputMaybe<Scalars['ID']['input']>;
  /** Number and title, as a reader would look it up. */
  title: Scalars['String']['input'];
};

/** A page of the library. */
export type LibraryConnection = {
  __typename: 'LibraryConnection';
  edges: Array<LibraryEntryEdge>;
  nodes: Array<LibraryEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An SOP that every regency may read and derive from: a national template, or the published SOP of a regency. */
export type LibraryEntry = {
  __typename: 'LibraryEntry';
  /** Counts what has been published under this id. */
  edition: Scalars['Int']['output'];
  editionOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: LibraryKind;
  /** Who made it: a law for templates, the regency’s official name. */
  origin: Scalars['String']['output'];
  roleCount: Scalars['Int']['output'];
  /** The configuration file (YAML). */
  source: Scalars['String']['output'];
  stepCount: Scalars['Int']['output'];
  /** What a template is for; regencies say nothing beside the title. */
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type LibraryEntryEdge = {
  __typename: 'LibraryEntryEdge';
  cursor: Scalars['String']['output'];
  node: LibraryEntry;
};

/** A national template, or the published SOP of a regency. */
export type LibraryKind =
  | 'NATIONAL'
  | 'REGENCY';

export type Link = {
  __typename: 'Link';
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type LinkInput = {
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type MakeCalendarFeedResult = CalendarFeedMade | NotSignedIn;

export type MakeWebhookInput = {
  kinds: Array<WebhookKind>;
  /** Begins with https://. */
  url: Scalars['String']['input'];
};

export type MakeWebhookResult = AddressRefused | NotAllowed | NotSignedIn | WebhookMade;

/** How a cell of the paper came to its value here. */
export type Mark = {
  __typename: 'Mark';
  /** 0 to 1, of what was inferred. */
  confidence?: Maybe<Scalars['Float']['output']>;
  kind: MarkKind;
  why?: Maybe<Scalars['String']['output']>;
};

/** Printed on the paper, concluded by whoever read it, or not there. */
export type MarkKind =
  | 'EXPLICIT'
  | 'INFERRED'
  | 'MISSING';

export type MigrateRunsInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Only tells what would come of it. */
  isDryRun: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
  /** At most 100: all of them move, or none. */
  runs: Array<Scalars['ID']['input']>;
  /** The version in force that they go on with, of the same SOP. */
  version: Scalars['ID']['input'];
};

export type MigrateRunsResult = IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunsMigrated | VersionNotRunnable;

/** Why a run cannot go on with the other version. */
export type MigrationObstacle = {
  __typename: 'MigrationObstacle';
  sentence: Scalars['String']['output'];
};

/** Whether a run can go on with the other version: without an obstacle it can. */
export type MigrationVerdict = {
  __typename: 'MigrationVerdict';
  obstacles: Array<MigrationObstacle>;
  run: Run;
};

export type Mutation = {
  __typename: 'Mutation';
  /** Makes the regency of an empty house and its first admin. */
  acceptInvitation: AcceptInvitationResult;
  /** Admins only. Lets a warning stand, with the reason. */
  acknowledgeFinding: AcknowledgeResult;
  /** Gives the dataset of the task's run a resource, or a newer version of one. */
  addResource: AddResourceResult;
  /** Puts another calendar in force; what is open is recounted in the background. Admins only. */
  amendCalendar: AmendCalendarResult;
  /** Admins only. All of it is applied, or nothing. */
  applyConfiguration: ApplyConfigurationResult;
  /** Says who performs open tasks from now on, one or many. */
  assignTasks: AssignTasksResult;
  /** Hands in before the task is completed, as the papers come. */
  attachEvidence: AttachEvidenceResult;
  cancelRun: CancelRunResult;
  /** Admins only. */
  changeWebhook: ChangeWebhookResult;
  /** For whoever holds the link of an admin. Ends all their other sessions and signs them in. */
  choosePassword: ChoosePasswordResult;
  /** Takes on a task that several perform; until it is released, the others cannot complete it. */
  claimTask: ClaimTaskResult;
  /** Everybody but readers, whatever has become of the run. */
  commentOnRun: CommentOnRunResult;
  /** Admins only. */
  commentOnVersion: CommentResult;
  completeTask: CompleteTaskResult;
  /** Says what is right about a closed task; nothing is erased. */
  correctRecord: CorrectRecordResult;
  /** Admins only. */
  createApiToken: CreateApiTokenResult;
  /** Says who acts for somebody on some days. Admins for anybody, everybody else for themselves. */
  delegate: DelegateResult;
  /** Admins only. */
  discardDraft: DiscardDraftResult;
  /** Admins only. An SOP has one draft at a time. */
  draftSop: DraftSopResult;
  /** Admins only. */
  endSchedule: EndScheduleResult;
  /** Supervisors and admins. Keeps a completed task from counting as late. */
  excuseLateness: ExcuseLatenessResult;
  /** Once, by what the law allows, before its time has gone. Supervisors and admins. */
  extendDeadline: ExtendDeadlineResult;
  /** Admins only. A link by which somebody chooses a password, their first or another one. */
  invitePerson: InvitePersonResult;
  /** Not for readers. One record for the run as it stands: asked again, it is the same one. */
  issueRecord: IssueRecordResult;
  keepNoticeSettings: KeepNoticeSettingsResult;
  /** Makes a secret address for the viewer's due times; the one before it stops working. */
  makeCalendarFeed: MakeCalendarFeedResult;
  /** Admins only. */
  makeWebhook: MakeWebhookResult;
  /** Moves runs to the version in force of their SOP, all of them or none; or tells what would come of it. */
  migrateRuns: MigrateRunsResult;
  /** Stops all clocks of a run. */
  pauseRun: PauseRunResult;
  /** Stops the clock of the row that the task belongs to. */
  pauseTask: PauseTaskResult;
  /** Admins only. Enters what a named official has ratified. */
  ratifyVersion: RatifyResult;
  readNotices: ReadNoticesResult;
  /** Takes back a completion of one’s own, as long as nobody has begun what it opened. */
  recallTask: RecallTaskResult;
  /** Lets a stuck run go one round further. */
  releaseRun: ReleaseRunResult;
  /** Gives a claimed task back to all its performers. */
  releaseTask: ReleaseTaskResult;
  /** Admins only. */
  removeWebhook: RemoveWebhookResult;
  /** Admins only. The note says what is to be changed. */
  requestChanges: RequestChangesResult;
  /** Admins only. */
  requestReview: RequestReviewResult;
  resumeRun: ResumeRunResult;
  resumeTask: ResumeTaskResult;
  /** Admins only. */
  retryDelivery: RetryDeliveryResult;
  /** Admins only. */
  revokeApiToken: RevokeApiTokenResult;
  revokeCalendarFeed: RevokeCalendarFeedResult;
  /** Admins any of them; everybody else what they have handed on themselves. */
  revokeDelegation: RevokeDelegationResult;
  /** Admins only. */
  revokeVersion: RevokeResult;
  /** Admins only. Nothing is overwritten that the writer has not seen. */
  saveDraft: SaveDraftResult;
  /** Keeps what the viewer prepares for a task, for all their devices and nobody else. */
  saveTaskDraft: SaveTaskDraftResult;
  /** Admins only. */
  setEscalation: SetEscalationResult;
  /** Admins only. Says who plays a role of an SOP. */
  setPlayers: SetPlayersResult;
  /** Admins only. */
  setSchedule: SetScheduleResult;
  /** Admins only. */
  setSopReview: SetSopReviewResult;
  /** Admins only. Whether somebody supervises the work of their OPD. */
  setSupervisor: SetSupervisorResult;
  /** Admins only. What is settled stays so. */
  settleComment: CommentResult;
  /** Admins only. The version in force, for all regencies to read. */
  shareVersion: ShareResult;
  signIn: SignInResult;
  signOut: SignedOut;
  /** Leads a run on past a task that nobody performs. */
  skipTask: SkipTaskResult;
  startRun: StartRunResult;
  /** Its author, or an admin with a reason. It stays readable, with who struck it. */
  strikeComment: StrikeCommentResult;
  /** Admins only. */
  waiveTurn: WaiveTurnResult;
  /** Supervisors and admins. Both stay on record. */
  withdrawExcuse: WithdrawExcuseResult;
  /** Admins only. */
  withdrawVersion: ShareResult;
  /** Admins only. */
  withdrawWaiver: WithdrawWaiverResult;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAcknowledgeFindingArgs = {
  input: AcknowledgeInput;
};


export type MutationAddResourceArgs = {
  input: AddResourceInput;
};


export type MutationAmendCalendarArgs = {
  input: AmendCalendarInput;
};


export type MutationApplyConfigurationArgs = {
  input: ApplyConfigurationInput;
};


export type MutationAssignTasksArgs = {
  input: AssignTasksInput;
};


export type MutationAttachEvidenceArgs = {
  input: AttachEvidenceInput;
};


export type MutationCancelRunArgs = {
  input: ReasonInput;
};


export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationChoosePasswordArgs = {
  input: ChoosePasswordInput;
};


export type MutationClaimTaskArgs = {
  input: ClaimTaskInput;
};


export type MutationCommentOnRunArgs = {
  input: CommentOnRunInput;
};


export type MutationCommentOnVersionArgs = {
  input: CommentInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationCorrectRecordArgs = {
  input: CorrectRecordInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationDelegateArgs = {
  input: DelegateInput;
};


export type MutationDiscardDraftArgs = {
  input: VersionInput;
};


export type MutationDraftSopArgs = {
  input: DraftSopInput;
};


export type MutationEndScheduleArgs = {
  input: EndScheduleInput;
};


export type MutationExcuseLatenessArgs = {
  input: ExcuseLatenessInput;
};


export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationIssueRecordArgs = {
  input: IssueRecordInput;
};


export type MutationKeepNoticeSettingsArgs = {
  input: NoticeSettingsInput;
};


export type MutationMakeWebhookArgs = {
  input: MakeWebhookInput;
};


export type MutationMigrateRunsArgs = {
  input: MigrateRunsInput;
};


export type MutationPauseRunArgs = {
  input: PauseRunInput;
};


export type MutationPauseTaskArgs = {
  input: PauseTaskInput;
};


export type MutationRatifyVersionArgs = {
  input: RatifyInput;
};


export type MutationReadNoticesArgs = {
  input: ReadNoticesInput;
};


export type MutationRecallTaskArgs = {
  input: RecallTaskInput;
};


export type MutationReleaseRunArgs = {
  input: ReasonInput;
};


export type MutationReleaseTaskArgs = {
  input: ReleaseTaskInput;
};


export type MutationRemoveWebhookArgs = {
  input: WebhookInput;
};


export type MutationRequestChangesArgs = {
  input: NoteInput;
};


export type MutationRequestReviewArgs = {
  input: NoteInput;
};


export type MutationResumeRunArgs = {
  input: ReasonInput;
};


export type MutationResumeTaskArgs = {
  input: ResumeTaskInput;
};


export type MutationRetryDeliveryArgs = {
  input: RetryDeliveryInput;
};


export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationRevokeDelegationArgs = {
  input: RevokeDelegationInput;
};


export type MutationRevokeVersionArgs = {
  input: RevokeInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveTaskDraftArgs = {
  input: SaveTaskDraftInput;
};


export type MutationSetEscalationArgs = {
  input: SetEscalationInput;
};


export type MutationSetPlayersArgs = {
  input: SetPlayersInput;
};


export type MutationSetScheduleArgs = {
  input: SetScheduleInput;
};


export type MutationSetSopReviewArgs = {
  input: SopReviewInput;
};


export type MutationSetSupervisorArgs = {
  input: SupervisorInput;
};


export type MutationSettleCommentArgs = {
  input: SettleCommentInput;
};


export type MutationShareVersionArgs = {
  input: VersionInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSkipTaskArgs = {
  input: SkipTaskInput;
};


export type MutationStartRunArgs = {
  input: StartRunInput;
};


export type MutationStrikeCommentArgs = {
  input: StrikeCommentInput;
};


export type MutationWaiveTurnArgs = {
  input: WaiveTurnInput;
};


export type MutationWithdrawExcuseArgs = {
  input: WithdrawExcuseInput;
};


export type MutationWithdrawVersionArgs = {
  input: VersionInput;
};


export type MutationWithdrawWaiverArgs = {
  input: WithdrawWaiverInput;
};

/** The four phases of Perpres 39/2019, and the evaluation that regencies add. */
export type NationalPhase =
  | 'EVALUASI'
  | 'PEMERIKSAAN'
  | 'PENGUMPULAN'
  | 'PENYEBARLUASAN'
  | 'PERENCANAAN';

/** Roles that Perpres 39/2019 and UU 14/2008 know. */
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

/** The person may not do this. */
export type NotAllowed = Refusal & {
  __typename: 'NotAllowed';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The lateness of the task counts. */
export type NotExcused = Refusal & {
  __typename: 'NotExcused';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** There is no such thing in this regency. */
export type NotFound = Refusal & {
  __typename: 'NotFound';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The completion stands. */
export type NotRecallable = Refusal & {
  __typename: 'NotRecallable';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  why: RecallObstacle;
};

/** Nobody is signed in, or the session has ended. */
export type NotSignedIn = Refusal & {
  __typename: 'NotSignedIn';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The task waits for others. */
export type NotYourTask = Refusal & {
  __typename: 'NotYourTask';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  performers: Array<Person>;
};

export type Note = {
  __typename: 'Note';
  text: Scalars['String']['output'];
};

export type NoteInput = {
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['ID']['input'];
};

/** Something that one person is told. */
export type Notice = {
  __typename: 'Notice';
  /** Who did it; null for what the clock tells. */
  actor?: Maybe<Person>;
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: NoticeKind;
  /** When it was read, or what it asked for was done; null while it is unread. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  run?: Maybe<Run>;
  /** What it says, in the reader's language, without the run's title. */
  sentence: Scalars['String']['output'];
  task?: Maybe<Task>;
  topic: NoticeTopic;
};

/** A page of notices. */
export type NoticeConnection = {
  __typename: 'NoticeConnection';
  edges: Array<NoticeEdge>;
  nodes: Array<Notice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NoticeEdge = {
  __typename: 'NoticeEdge';
  cursor: Scalars['String']['output'];
  node: Notice;
};

/** What somebody is told about. */
export type NoticeKind =
  | 'DEADLINE_AT_RISK'
  | 'DEADLINE_DUE'
  | 'DEADLINE_EXTENDED'
  | 'DEADLINE_LATE'
  | 'DUE_RECOUNTED'
  | 'MENTIONED'
  | 'RUN_CANCELLED'
  | 'RUN_PAUSED'
  | 'RUN_RESUMED'
  | 'RUN_STUCK'
  | 'TASK_ASSIGNED'
  | 'TASK_AT_RISK'
  | 'TASK_DUE'
  | 'TASK_LATE'
  | 'TASK_OPENED'
  | 'TASK_PAUSED'
  | 'TASK_RECALLED'
  | 'TASK_RESUMED'
  | 'TASK_SENT_BACK'
  | 'TASK_SKIPPED'
  | 'TASK_WITHDRAWN'
  | 'WEBHOOK_DISABLED';

/** Indonesian or English. */
export type NoticeLocale =
  | 'EN'
  | 'ID';

/** How the viewer wants to be told. */
export type NoticeSettings = {
  __typename: 'NoticeSettings';
  /** Since when the viewer has a calendar address; null without one. */
  calendarFeedSince?: Maybe<Scalars['DateTime']['output']>;
  digest: Digest;
  /** The hour of a daily digest, by the clock of the regency. */
  digestHour: Scalars['Int']['output'];
  /** Where e-mails to the viewer go. */
  email: Scalars['String']['output'];
  /** Whether this server can send e-mail at all. */
  isMailReady: Scalars['Boolean']['output'];
  /** The language of e-mails and of the calendar. */
  locale: NoticeLocale;
  /** From this hour on no e-mail is sent; null for no quiet hours. */
  quietFrom?: Maybe<Scalars['Int']['output']>;
  quietUntil?: Maybe<Scalars['Int']['output']>;
  topics: Array<TopicSetting>;
};

/** All of it: what is not told is switched on. */
export type NoticeSettingsInput = {
  digest: Digest;
  /** 0 to 23. */
  digestHour: Scalars['Int']['input'];
  locale: NoticeLocale;
  /** 0 to 23; both or none, and not the same. */
  quietFrom?: InputMaybe<Scalars['Int']['input']>;
  quietUntil?: InputMaybe<Scalars['Int']['input']>;
  topics: Array<TopicSettingInput>;
};

export type NoticeSettingsKept = {
  __typename: 'NoticeSettingsKept';
  settings: NoticeSettings;
};

/** Kinds of notices that are switched together: work that comes to somebody, its due time, what others change of it, pauses, mentions, and what only admins are told. */
export type NoticeTopic =
  | 'CHANGE'
  | 'DUE'
  | 'HOUSE'
  | 'MENTION'
  | 'PAUSE'
  | 'WORK';

export type NoticesRead = {
  __typename: 'NoticesRead';
  viewer: Viewer;
};

/** The office hours from a date on. */
export type OfficeHours = {
  __typename: 'OfficeHours';
  from: Scalars['Date']['output'];
  name: Scalars['String']['output'];
  /** The last day, included; null for open-ended. Where two overlap, the later `from` wins. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Seven days from Monday, each with its shifts in order; none on a day off. */
  week: Array<Array<Shift>>;
};

/** The office hours from a date on. */
export type OfficeHoursInput = {
  from: Scalars['Date']['input'];
  /** What they rest on: “Perbup 12/2024”. */
  name: Scalars['String']['input'];
  /** The last day, included; absent for open-ended. Where two overlap, the later `from` wins. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Seven days from Monday, each with its shifts in order; none on a day off. */
  week: Array<Array<ShiftInput>>;
};

/** An agency of the regency (organisasi perangkat daerah). */
export type Opd = {
  __typename: 'Opd';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
};

/** How many tasks of one agency would be due at another time. */
export type OpdDueChanges = {
  __typename: 'OpdDueChanges';
  opd: Opd;
  taskCount: Scalars['Int']['output'];
};

/** The word beside an arrow, and where it leads. */
export type Outcome = {
  __typename: 'Outcome';
  key: Scalars['String']['output'];
  /** Null where the paper has no word. */
  label?: Maybe<Scalars['String']['output']>;
  mark: Mark;
  /** It leads back, so it needs a reason. */
  sendsBack: Scalars['Boolean']['output'];
  /** The keys of the acts that it opens. */
  to: Array<Scalars['String']['output']>;
};

/** The step has no such outcome, or one has to be chosen. */
export type OutcomeUnknown = Refusal & {
  __typename: 'OutcomeUnknown';
  choices: Array<Outcome>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  __typename: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The password is too short. */
export type PasswordTooWeak = Refusal & {
  __typename: 'PasswordTooWeak';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  minimumLength: Scalars['Int']['output'];
};

export type PauseRunInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  letter?: InputMaybe<LetterInput>;
  reason: Scalars['String']['input'];
  run: Scalars['ID']['input'];
};

export type PauseRunResult = AuthorityMissing | IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunNotRunning | RunPaused;

export type PauseTaskInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  letter?: InputMaybe<LetterInput>;
  reason: Scalars['String']['input'];
  task: Scalars['ID']['input'];
};

export type PauseTaskResult = AuthorityMissing | IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunNotRunning | TaskIsPaused | TaskNotOpen | TaskPaused;

/** Nobody was named to whom the work goes. */
export type PerformersMissing = Refusal & {
  __typename: 'PerformersMissing';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The period does not fit the frequency of the dataset. */
export type PeriodInvalid = Refusal & {
  __typename: 'PeriodInvalid';
  example: Scalars['String']['output'];
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Somebody with an account in the regency. */
export type Person = {
  __typename: 'Person';
  access: Access;
  /** Has access, and a password to come in by. */
  canSignIn: Scalars['Boolean']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Until when a link opens by which they choose a password; told to admins alone. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** May assign, release and pause the work of their OPD. */
  isSupervisor: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  opd?: Maybe<Opd>;
  /** Tasks that wait for them, not counting those of people they act for. */
  openTaskCount: Scalars['Int']['output'];
  /** Jabatan. */
  position: Scalars['String']['output'];
};

/** A page of people. */
export type PersonConnection = {
  __typename: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How many tasks of one person would be due at another time. */
export type PersonDueChanges = {
  __typename: 'PersonDueChanges';
  person: Person;
  taskCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  __typename: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

/** The link made before this one opens no more. */
export type PersonInvited = {
  __typename: 'PersonInvited';
  expiresAt: Scalars['DateTime']['output'];
  person: Person;
  /** What `choosePassword` takes. It is told this once. */
  secret: Scalars['String']['output'];
};

/** KEEP: the files leave it out, and it stays; the detail says why. */
export type PlannedAction =
  | 'ADD'
  | 'CHANGE'
  | 'KEEP'
  | 'REMOVE';

/** One thing that the files make different. */
export type PlannedChange = {
  __typename: 'PlannedChange';
  action: PlannedAction;
  /** What becomes different, in the reader's language. */
  detail: Scalars['String']['output'];
  /** Its key or e-mail; of a cast `sop/role`, with `/opd` where each OPD has its own; of a schedule `dataset/sop`. */
  key: Scalars['String']['output'];
  kind: ConfigurationKind;
  title: Scalars['String']['output'];
};

/** Somebody who plays a role, for one OPD or for the whole regency. */
export type Player = {
  __typename: 'Player';
  /** Null for the whole regency. */
  opd?: Maybe<Opd>;
  person: Person;
};

/** Tasks that open from now on go to them; open tasks stay with whom they were given to. */
export type PlayersSet = {
  __typename: 'PlayersSet';
  role: Role;
  sop: Sop;
};

/** A date with its printed text, where that says more or other. */
export type PrintedDate = {
  __typename: 'PrintedDate';
  date?: Maybe<Scalars['Date']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename: 'Query';
  /** Newest first, those that are over too; admins only, none for everybody else. */
  apiTokens: Array<ApiToken>;
  /** People to name, as a deputy or in a comment, by name; nobody for readers. */
  colleagues: Array<Person>;
  /** How well the standard times were kept. */
  compliance: Compliance;
  /** The tasks behind a figure of `compliance` under the same filter: as many as it counts, each with its reckoning. */
  complianceTasks: TaskConnection;
  /** Admins only. */
  configuration: Configuration;
  dataset?: Maybe<Dataset>;
  /** The Daftar Data, by title. */
  datasets: DatasetConnection;
  /** Who acts for whom in the regency, newest first; admins only, none for everybody else. */
  delegations: DelegationConnection;
  /** Newest first; admins only, none for everybody else. */
  deliveries: DeliveryConnection;
  /** Who is reminded of open tasks as their time runs out. */
  escalation: Array<EscalationRung>;
  /** For whoever holds the link of an admin, signed in or not; null where it opens no more. */
  invitation?: Maybe<Invitation>;
  /** National templates first, then the SOPs of regencies by title. */
  library: LibraryConnection;
  libraryEntry?: Maybe<LibraryEntry>;
  myTaskCounts: TaskCounts;
  /** Open tasks that wait for the viewer and for those they act for today, due soonest first, without a due time last. */
  myTasks: TaskConnection;
  /** How the viewer is told; the usual where they have never said. */
  noticeSettings: NoticeSettings;
  /** What the viewer has been told, newest first. */
  notices: NoticeConnection;
  /** The agencies of the regency, by name. */
  opds: Array<Opd>;
  /** Everybody with access to the regency, by name; admins only, nobody for everybody else. */
  people: PersonConnection;
  /** What amending the calendar would change, down to each task. Admins only. */
  previewCalendarAmendment: CalendarPreviewResult;
  run?: Maybe<Run>;
  /** The runs of the regency, newest first. */
  runs: RunConnection;
  sop?: Maybe<Sop>;
  sopVersion?: Maybe<SopVersion>;
  /** The SOPs of the regency, by title. */
  sops: SopConnection;
  task?: Maybe<Task>;
  /** The calendar of what is due: turns of which any day lies between these; at most 1,100 days. */
  turns: TurnCalendar;
  /** For anybody who holds a printed record, signed in or not; null where no record has this code. */
  verifyRecord?: Maybe<RecordVerification>;
  /** Who is signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
  /** Admins only; none for everybody else. */
  webhooks: Array<Webhook>;
  /** For whom open tasks wait, most of them first: in the regency for admins, in their OPD for supervisors, nobody for everybody else. */
  workloads: WorkloadConnection;
};


export type QueryColleaguesArgs = {
  access?: InputMaybe<Array<Access>>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryComplianceArgs = {
  by?: InputMaybe<ComplianceDimension>;
  every?: InputMaybe<Every>;
  filter?: InputMaybe<ComplianceFilter>;
};


export type QueryComplianceTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplianceFilter>;
  first?: Scalars['Int']['input'];
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  isReworked?: InputMaybe<Scalars['Boolean']['input']>;
  isSentBack?: InputMaybe<Scalars['Boolean']['input']>;
  order?: ComplianceTaskOrder;
  verdict?: InputMaybe<Verdict>;
};


export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DelegationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  webhook: Scalars['ID']['input'];
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryLibraryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<LibraryKind>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLibraryEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due?: InputMaybe<DueGroup>;
  first?: Scalars['Int']['input'];
  isDecision?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unreadOnly?: Scalars['Boolean']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  canSignIn?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  opd?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewCalendarAmendmentArgs = {
  calendar: CalendarInput;
};


export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySopArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QuerySopVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTurnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TurnFilter>;
  first?: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryVerifyRecordArgs = {
  code: Scalars['String']['input'];
};


export type QueryWorkloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkloadFilter>;
  first?: Scalars['Int']['input'];
};

/** Who ratified the SOP (disahkan oleh). */
export type Ratifier = {
  __typename: 'Ratifier';
  name?: Maybe<Scalars['String']['output']>;
  /** As printed, spaces included. */
  nip?: Maybe<Scalars['String']['output']>;
  position: Scalars['String']['output'];
  rank?: Maybe<Scalars['String']['output']>;
};

/** The official who ratifies (disahkan oleh). */
export type RatifierInput = {
  name: Scalars['String']['input'];
  nip?: InputMaybe<Scalars['String']['input']>;
  position: Scalars['String']['input'];
  rank?: InputMaybe<Scalars['String']['input']>;
};

export type RatifyInput = {
  /** The first day in force. */
  effectiveOn: Scalars['Date']['input'];
  /** Warnings that may stand, also those that only the data of the ratification bring. */
  lettingStand?: InputMaybe<Array<LetStandInput>>;
  number: Scalars['String']['input'];
  ratifiedBy: RatifierInput;
  ratifiedOn: Scalars['Date']['input'];
  /** What was looked at; another one in the house is not ratified. */
  revision: Scalars['Int']['input'];
  version: Scalars['ID']['input'];
};

export type RatifyResult = DraftMoved | NotAllowed | NotFound | NotSignedIn | SopUnsound | ValidityOverlaps | VersionFixed | VersionRatified | WarningsOpen;

/** Some notices, or all up to one. */
export type ReadNoticesInput = {
  /** At most 100; those of others stay as they are. */
  notices?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This one and all that are as old or older. */
  upTo?: InputMaybe<Scalars['ID']['input']>;
};

export type ReadNoticesResult = NotSignedIn | NoticesRead;

export type ReasonInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  run: Scalars['ID']['input'];
};

/** What has to be said with it was left blank. */
export type ReasonMissing = Refusal & {
  __typename: 'ReasonMissing';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** What followed has been begun, or the completion did more than can be given back; or there is none any more. */
export type RecallObstacle =
  | 'BEGUN'
  | 'UNKNOWN';

export type RecallTaskInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  task: Scalars['ID']['input'];
};

export type RecallTaskResult = IdempotencyConflict | NotFound | NotRecallable | NotSignedIn | NotYourTask | ReasonMissing | RunNotRunning | TaskRecalled;

/** How the numbers of a task came about: read off the events of its run, and counted anew. */
export type Reckoning = {
  __typename: 'Reckoning';
  /** The revision of the working calendar that it was counted by. */
  calendarRevision: Scalars['Int']['output'];
  /** What led from the one to the other, oldest first. */
  changes: Array<DueShift>;
  /** Null where nobody has completed it. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Up to when time was counted: its closing, or now, or when its clock stood still. */
  countedUntil: Scalars['DateTime']['output'];
  /** From the beginning of the clock to `countedUntil` or `dueAt`, whichever is later; the last 400 of them. */
  days: Array<CountedDay>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many days before these are not told. */
  earlierDayCount: Scalars['Int']['output'];
  /** What all days come to; `latenessMinutes` of the task, 0 when not late. */
  lateMinutes: Scalars['Float']['output'];
  /** When the clock of its row began, which may be before the task opened. */
  openedAt: Scalars['DateTime']['output'];
  /** As it was first set. */
  originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Oldest first. */
  pauses: Array<Standstill>;
  /** What all days come to; `usedMinutes` of the task. */
  usedMinutes: Scalars['Float']['output'];
  /** The standard time that it was counted by, as read. */
  waktu: Waktu;
};

/** What was recorded before stays on record beside it. */
export type RecordCorrected = {
  __typename: 'RecordCorrected';
  task: Task;
};

export type RecordIssued = {
  __typename: 'RecordIssued';
  record: RunRecord;
};

/** Whether the events that a record tells are still what they were: and the last ones, or followed by others; or changed since. */
export type RecordState =
  | 'CHANGED'
  | 'CONTINUED'
  | 'CURRENT';

/** What anybody may know who holds a printed record. */
export type RecordVerification = {
  __typename: 'RecordVerification';
  changedEvent?: Maybe<ChangedEvent>;
  /** SHA-256 of the last of them, as printed, in hex. */
  hash: Scalars['String']['output'];
  issuedAt: Scalars['DateTime']['output'];
  regency: Scalars['String']['output'];
  /** How many events the record tells. */
  sequence: Scalars['Int']['output'];
  /** The title of the SOP. */
  sop: Scalars['String']['output'];
  state: RecordState;
  /** The run as it is now. */
  status: RunStatus;
  /** The title of the run, and its period. */
  subject: Scalars['String']['output'];
};

/** The command was understood and not carried out; nothing has changed. */
export type Refusal = {
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** A kabupaten or kota: the owner of everything else. Or a province or the nation, which watch these. */
export type Regency = {
  __typename: 'Regency';
  /** The working calendar of the regency: its due times can be counted with it. */
  calendar: WorkingCalendar;
  /** Every calendar that was in force, newest first. */
  calendarRevisions: Array<CalendarRevision>;
  id: Scalars['ID']['output'];
  /** Made of sample data; to be shown as such everywhere. */
  isSample: Scalars['Boolean']['output'];
  /** A province or the nation: nothing is carried out here. */
  isWatching: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  kind: RegencyKind;
  /** Years whose holiday decree is loaded. */
  loadedYears: Array<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** “Kabupaten Pringsewu”, “Kota Pekalongan”. */
  officialName: Scalars['String']['output'];
  opds: Array<Opd>;
  recount: CalendarRecount;
  /** How many months after taking effect an SOP is to be reviewed; null for no reminder. */
  sopReviewMonths?: Maybe<Scalars['Int']['output']>;
  /** What it watches, by name; none where it watches none. */
  watched: Array<WatchedRegency>;
  /** By name, who watches it: its province, and the nation. */
  watchers: Array<Scalars['String']['output']>;
  zone: Zone;
};

export type RegencyChoice = {
  __typename: 'RegencyChoice';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** A province and the nation watch what is counted in others, and carry nothing out. */
export type RegencyKind =
  | 'KABUPATEN'
  | 'KOTA'
  | 'NASIONAL'
  | 'PROVINSI';

/** The e-mail and password are right in several regencies. */
export type RegencyNeeded = Refusal & {
  __typename: 'RegencyNeeded';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  regencies: Array<RegencyChoice>;
};

export type ReleaseRunResult = IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunNotStuck | RunReleased;

export type ReleaseTaskInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Needed where a supervisor or admin releases what somebody else has claimed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  task: Scalars['ID']['input'];
};

export type ReleaseTaskResult = IdempotencyConflict | NotFound | NotSignedIn | NotYourTask | ReasonMissing | RunNotRunning | TaskNotClaimed | TaskNotOpen | TaskReleased;

export type RemoveWebhookResult = NotAllowed | NotFound | NotSignedIn | WebhookRemoved;

export type RequestChangesResult = ChangesRequested | NotAllowed | NotFound | NotSignedIn | ReasonMissing | VersionNotInReview;

export type RequestReviewResult = NotAllowed | NotFound | NotSignedIn | ReviewRequested | VersionFixed;

/** A piece of a dataset as others use it: a file or an address on the web. It is never changed: what comes later under its name is another version of it. */
export type Resource = {
  __typename: 'Resource';
  addedAt: Scalars['DateTime']['output'];
  addedBy: Person;
  /** Null where it is an address on the web. */
  file?: Maybe<File>;
  /** In capitals: `CSV`, `XLSX`, `API`. */
  format: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** What it tells of: `2026-03`, `2026-T1`; null for all. */
  period?: Maybe<Scalars['String']['output']>;
  /** The address, or where the session can download the file. */
  url: Scalars['String']['output'];
  /** All of this name and period, itself among them, newest first. */
  versions: Array<Resource>;
};

/** What is the newest version already makes no new one. */
export type ResourceAdded = {
  __typename: 'ResourceAdded';
  resource: Resource;
};

/** Name, file or address are missing or cannot be taken. */
export type ResourceUnclear = Refusal & {
  __typename: 'ResourceUnclear';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type ResumeRunResult = IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunNotPaused | RunResumed;

export type ResumeTaskInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  task: Scalars['ID']['input'];
};

export type ResumeTaskResult = IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | ReasonMissing | RunNotRunning | TaskNotOpen | TaskNotPaused | TaskResumed;

export type RetryDeliveryInput = {
  delivery: Scalars['ID']['input'];
};

export type RetryDeliveryResult = DeliveryNotFailed | DeliveryRetried | NotAllowed | NotFound | NotSignedIn;

/** The content stays as it is until changes are requested. */
export type ReviewRequested = {
  __typename: 'ReviewRequested';
  version: SopVersion;
};

export type RevokeApiTokenInput = {
  apiToken: Scalars['ID']['input'];
};

export type RevokeApiTokenResult = ApiTokenRevoked | NotAllowed | NotFound | NotSignedIn;

export type RevokeCalendarFeedResult = CalendarFeedRevoked | NotSignedIn;

export type RevokeDelegationInput = {
  delegation: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RevokeDelegationResult = DelegationOver | DelegationRevoked | NotAllowed | NotFound | NotSignedIn | ReasonMissing;

export type RevokeInput = {
  reason: Scalars['String']['input'];
  /** The last day in force. */
  until: Scalars['Date']['input'];
  version: Scalars['ID']['input'];
};

export type RevokeResult = LastDayImpossible | NotAllowed | NotFound | NotSignedIn | ReasonMissing | VersionNotInForce | VersionRevoked;

/** Who performs (pelaksana): a column of the table, never a person. */
export type Role = {
  __typename: 'Role';
  key: Scalars['String']['output'];
  mark: Mark;
  /** The column head as printed. */
  name: Scalars['String']['output'];
  national?: Maybe<NationalRole>;
  /** Who plays the role; with an OPD, those who play in its runs. */
  players: Array<Player>;
  scope: RoleScope;
};


/** Who performs (pelaksana): a column of the table, never a person. */
export type RolePlayersArgs = {
  opd?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether one cast serves the whole regency, or each OPD has its own. */
export type RoleScope =
  | 'OPD'
  | 'REGENCY';

/** Neither a version that is or will be in force has such a role, nor the open draft. */
export type RoleUnknown = Refusal & {
  __typename: 'RoleUnknown';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Roles of the SOP that nobody plays for this OPD. */
export type RoleWithoutPlayer = Refusal & {
  __typename: 'RoleWithoutPlayer';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  roles: Array<Role>;
};

/** An SOP version being carried out for one subject (pelaksanaan). */
export type Run = {
  __typename: 'Run';
  /** Every artefact of the version, with all that was handed in for it. */
  artefacts: Array<RunArtefact>;
  /** The sequence of the first event that is not what was once written, or is missing. */
  brokenEvent?: Maybe<Scalars['Int']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled. */
  closingReason?: Maybe<Scalars['String']['output']>;
  /** All that was said about it and its tasks, oldest first, struck ones too. */
  comments: Array<RunComment>;
  dataset?: Maybe<Dataset>;
  /** What laws set for the run as a whole, what runs out first at the top. */
  deadlines: Array<Deadline>;
  /** What happened, oldest first. */
  events: Array<RunEvent>;
  /** All that was handed in, newest first. */
  handovers: Array<Handover>;
  id: Scalars['ID']['output'];
  /** Every event is still what was once written, and none is missing. */
  isChainIntact: Scalars['Boolean']['output'];
  /** It is running or stuck, and another version of its SOP is in force today. */
  isMigratable: Scalars['Boolean']['output'];
  /** Begun by a schedule, and not by the hand of a person. */
  isScheduled: Scalars['Boolean']['output'];
  /** Open tasks past due that are not paused, and completed ones that ended late. */
  lateTaskCount: Scalars['Int']['output'];
  /** Whether the viewer may assign, release and pause its work. */
  mayOversee: Scalars['Boolean']['output'];
  /** The OPD whose work it is. */
  opd: Opd;
  openTaskCount: Scalars['Int']['output'];
  /** Where the run is now: due soonest first, without a due time last. */
  openTasks: Array<Task>;
  /** What its pause rests on. */
  pauseLetter?: Maybe<Letter>;
  /** Why it is paused. */
  pauseReason?: Maybe<Scalars['String']['output']>;
  /** Since when it is paused. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `2026-03`, `2026-T1`, `2026-S2` or `2026`. */
  period?: Maybe<Scalars['String']['output']>;
  /** Records issued so far, newest first. */
  records: Array<RunRecord>;
  /** How many events have happened. */
  revision: Scalars['Int']['output'];
  /** How often work was sent back. */
  reworkCount: Scalars['Int']['output'];
  sop: Sop;
  startedAt: Scalars['DateTime']['output'];
  startedBy: Person;
  status: RunStatus;
  /** What each step has come to, in the order in which work first came to them. */
  steps: Array<RunStep>;
  /** Every attempt, in the order they opened. */
  tasks: Array<Task>;
  title: Scalars['String']['output'];
  /** When the turn of its period ends; nothing where it has none. */
  turnEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The gravest of its tasks; null where none of them counts. */
  verdict?: Maybe<Verdict>;
  /** The version that the run goes on with; it began on another one where it was moved. */
  version: SopVersion;
};

/** This SOP already runs for this dataset and period. */
export type RunAlreadyOpen = Refusal & {
  __typename: 'RunAlreadyOpen';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  run: Run;
};

/** An artefact on its way through a run: where it comes from and where it goes. */
export type RunArtefact = {
  __typename: 'RunArtefact';
  artefact: Artefact;
  neededBy: Array<Step>;
  /** All that was handed in for it, newest first. */
  versions: Array<Handover>;
  yieldedBy: Array<Step>;
};

export type RunCancelled = {
  __typename: 'RunCancelled';
  run: Run;
};

/** What somebody said about a run or one of its tasks. It is never re-worded; struck, it stays readable. */
export type RunComment = {
  __typename: 'RunComment';
  at: Scalars['DateTime']['output'];
  author: Person;
  id: Scalars['ID']['output'];
  /** Whether the viewer may strike it. */
  isStrikable: Scalars['Boolean']['output'];
  /** Who was named, by name. */
  mentions: Array<Person>;
  run: Run;
  strikeReason?: Maybe<Scalars['String']['output']>;
  struckAt?: Maybe<Scalars['DateTime']['output']>;
  struckBy?: Maybe<Person>;
  /** Null where it is about the run as a whole. */
  task?: Maybe<Task>;
  /** Plain text. */
  text: Scalars['String']['output'];
};

export type RunCommented = {
  __typename: 'RunCommented';
  comment: RunComment;
};

/** A page of runs. */
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

/** Something that happened in a run; never changed, chained by hash to what happened before. */
export type RunEvent = {
  __typename: 'RunEvent';
  actor: Person;
  at: Scalars['DateTime']['output'];
  /** SHA-256 over the former hash and this event, in hex. */
  hash: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  /** The performer for whom a delegate has acted (a.n.). */
  onBehalfOf?: Maybe<Person>;
  /** What happened, in the reader's language, without its subject. */
  sentence: Scalars['String']['output'];
  /** 1 for the first event of the run. */
  sequence: Scalars['Int']['output'];
  /** The task that the event is about. */
  task?: Maybe<Task>;
};

/** Runs that fit all that is told. */
export type RunFilter = {
  dataset?: InputMaybe<Scalars['ID']['input']>;
  /** Whether an open task that is not paused is past due. */
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is open and goes on with another version than the one of its SOP that is in force today. */
  isOutdated?: InputMaybe<Scalars['Boolean']['input']>;
  opd?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the title. */
  search?: InputMaybe<Scalars['String']['input']>;
  sop?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<RunStatus>>;
};

/** Only a paused run can be resumed. */
export type RunNotPaused = Refusal & {
  __typename: 'RunNotPaused';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  status: RunStatus;
};

/** The run is over, stuck or paused. */
export type RunNotRunning = Refusal & {
  __typename: 'RunNotRunning';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  status: RunStatus;
};

/** Only a stuck run can be released. */
export type RunNotStuck = Refusal & {
  __typename: 'RunNotStuck';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  status: RunStatus;
};

/** All its clocks stand still. */
export type RunPaused = {
  __typename: 'RunPaused';
  run: Run;
};

/** An issued record of a run (berita acara), ready to be signed. */
export type RunRecord = {
  __typename: 'RunRecord';
  /** Printed on it, for its verification. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Nothing has happened in the run since. */
  isCurrent: Scalars['Boolean']['output'];
  issuedAt: Scalars['DateTime']['output'];
  issuedBy: Person;
  /** Where the PDF is. */
  pdf: Scalars['String']['output'];
  /** How many events it tells. */
  sequence: Scalars['Int']['output'];
};

export type RunReleased = {
  __typename: 'RunReleased';
  run: Run;
};

/** Its clocks go on with what was left of them; rows that were paused by themselves stay so. */
export type RunResumed = {
  __typename: 'RunResumed';
  run: Run;
};

export type RunStarted = {
  __typename: 'RunStarted';
  run: Run;
};

/** Stuck (macet): sent back more often than the SOP allows. */
export type RunStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PAUSED'
  | 'RUNNING'
  | 'STUCK';

/** What a step has come to in a run, over all its attempts. */
export type RunStep = {
  __typename: 'RunStep';
  /** How often its row was entered. */
  attempts: Scalars['Int']['output'];
  /** Working minutes past due, added up over its attempts; also what was excused. */
  lateMinutes: Scalars['Float']['output'];
  step: Step;
  /** Working minutes of all its tasks, without pauses; of two side by side both. */
  usedMinutes: Scalars['Float']['output'];
  /** The gravest of its attempts: a later one in time does not undo that an earlier one was late. Null where all were withdrawn or skipped. */
  verdict?: Maybe<Verdict>;
};

/** The run is about no dataset. */
export type RunWithoutDataset = Refusal & {
  __typename: 'RunWithoutDataset';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type RunsMigrated = {
  __typename: 'RunsMigrated';
  /** All of them go on with the other version now. A dry run never does, nor a batch with an obstacle. */
  isDone: Scalars['Boolean']['output'];
  /** One for each run, in the order they were named. */
  verdicts: Array<MigrationVerdict>;
};

export type SaveDraftInput = {
  /** What it was made from; another one in the house is not overwritten. */
  revision: Scalars['Int']['input'];
  /** The configuration file (YAML). */
  source: Scalars['String']['input'];
  /** The library entry whose present edition this content has taken in. */
  takesIn?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['ID']['input'];
};

export type SaveDraftResult = ConfigurationInvalid | DraftMoved | DraftSaved | NotAllowed | NotFound | NotSignedIn | VersionFixed;

export type SaveTaskDraftInput = {
  content: TaskDraftContentInput;
  /** What it was made from; 0 for none. Another one in the house is not overwritten. */
  revision: Scalars['Int']['input'];
  task: Scalars['ID']['input'];
};

export type SaveTaskDraftResult = DraftChanged | DraftTooLarge | NotFound | NotSignedIn | NotYourTask | TaskDraftSaved | TaskNotOpen;

/** By which SOP an entry of the Daftar Data is carried out once in every period. How often that is follows from the dataset. */
export type Schedule = {
  __typename: 'Schedule';
  /** So many days later, 0 to 366. */
  afterDays: Scalars['Int']['output'];
  dataset: Dataset;
  /** The last day on which a turn may open. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** From where the days before a turn opens are counted. */
  opens: ScheduleOpens;
  /** The admin who answers for it; nobody where it came with the regency’s first files. Runs that it opens are told as theirs. */
  setBy?: Maybe<Person>;
  sop: Sop;
  /** The first day on which a turn may open. */
  startsOn: Scalars['Date']['output'];
  /** The turns of which any day lies between these, oldest first; at most 1,100 days. */
  turns: Array<Turn>;
};


/** By which SOP an entry of the Daftar Data is carried out once in every period. How often that is follows from the dataset. */
export type ScheduleTurnsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** No further turn opens. A schedule of which no turn has ever opened is gone altogether. */
export type ScheduleEnded = {
  __typename: 'ScheduleEnded';
  dataset: Dataset;
};

/** PERIOD_START: on the first day of the period that the data are about; PERIOD_END: on the day after its last. */
export type ScheduleOpens =
  | 'PERIOD_END'
  | 'PERIOD_START';

/** Turns that have opened keep their days; those to come follow the schedule. */
export type ScheduleSet = {
  __typename: 'ScheduleSet';
  schedule: Schedule;
};

/** A row of the calendar. */
export type ScheduleTurns = {
  __typename: 'ScheduleTurns';
  schedule: Schedule;
  /** Those that fit, oldest first. */
  turns: Array<Turn>;
};

/** The days of a schedule do not fit together. */
export type ScheduleUnclear = Refusal & {
  __typename: 'ScheduleUnclear';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type SetEscalationInput = {
  /** Each moment once; none at all for the usual ladder. */
  rungs: Array<EscalationRungInput>;
};

export type SetEscalationResult = EscalationSet | NotAllowed | NotSignedIn;

/** The whole cast of a role, in one OPD or in the whole regency. Each of these ways ends what was said the other way. */
export type SetPlayersInput = {
  /** None for the whole regency. */
  opd?: InputMaybe<Scalars['ID']['input']>;
  /** Each of them may play; an empty list leaves the role without a player. */
  people: Array<Scalars['ID']['input']>;
  /** The key of the role. */
  role: Scalars['String']['input'];
  sop: Scalars['ID']['input'];
};

export type SetPlayersResult = NotAllowed | NotFound | NotSignedIn | PlayersSet | RoleUnknown;

/** A dataset and an SOP have one schedule together: said again, it is changed. */
export type SetScheduleInput = {
  /** 0 to 366; 0 when absent. */
  afterDays?: InputMaybe<Scalars['Int']['input']>;
  dataset: Scalars['ID']['input'];
  /** When absent the schedule goes on. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** PERIOD_END when absent. */
  opens?: InputMaybe<ScheduleOpens>;
  sop: Scalars['ID']['input'];
  /** When absent: as it is while the schedule goes on; a new one holds from today. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type SetScheduleResult = NotAllowed | NotFound | NotSignedIn | ScheduleSet | ScheduleUnclear;

export type SetSopReviewResult = NotAllowed | NotSignedIn | SopReviewSet;

export type SetSupervisorResult = NotAllowed | NotFound | NotSignedIn | SupervisorSet;

export type SettleCommentInput = {
  comment: Scalars['ID']['input'];
};

/** It cannot run, somebody should look, or the paper left it so. */
export type Severity =
  | 'ERROR'
  | 'NOTE'
  | 'WARNING';

export type ShareResult = NotAllowed | NotFound | NotSignedIn | VersionNotInForce | VersionShared | VersionWithdrawn;

/** Minutes since local midnight during which the office is open. */
export type Shift = {
  __typename: 'Shift';
  /** Not included. */
  closes: Scalars['Int']['output'];
  /** Included. */
  opens: Scalars['Int']['output'];
};

/** Minutes since local midnight during which the office is open. */
export type ShiftInput = {
  /** Not included. */
  closes: Scalars['Int']['input'];
  /** Included. */
  opens: Scalars['Int']['input'];
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  /** The key of the regency, where the e-mail is known in several. */
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

export type SkipTaskInput = {
  /** The decision that allows it, as a reader would look it up. */
  authority: Scalars['String']['input'];
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The key of an outcome that leads forward; needed where the act has several. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  task: Scalars['ID']['input'];
};

export type SkipTaskResult = AuthorityMissing | IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | OutcomeUnknown | ReasonMissing | RunNotRunning | TaskIsPaused | TaskNotOpen | TaskSkipped;

/** A place for the evidence of one artefact in the cell of a step. */
export type Slot = {
  __typename: 'Slot';
  artefact: Artefact;
  /** Something has been handed in: nobody hands it in twice. */
  isFilled: Scalars['Boolean']['output'];
  /** The row can be left forward only when it is filled. */
  isRequired: Scalars['Boolean']['output'];
  /** What is taken here. */
  kinds: Array<EvidenceKind>;
  side: SlotSide;
  /** The words of the cell. */
  text: Scalars['String']['output'];
  /** All that was handed in for the artefact anywhere in the run, over all attempts, newest first. */
  versions: Array<Handover>;
};

/** What a step needs (kelengkapan), or what it yields (output). */
export type SlotSide =
  | 'NEED'
  | 'YIELD';

/** A procedure of the regency, through all its versions. */
export type Sop = {
  __typename: 'Sop';
  /** The version that is a draft or in review; admins only, null for everybody else. */
  draft?: Maybe<SopVersion>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  /** Runs that are running, paused or stuck. */
  openRunCount: Scalars['Int']['output'];
  /** The version in force has stood as long as the regency lets one stand. */
  reviewIsDue: Scalars['Boolean']['output'];
  runCount: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** The one in force on that day, or today. */
  version?: Maybe<SopVersion>;
  /** Newest first. */
  versions: Array<SopVersion>;
};


/** A procedure of the regency, through all its versions. */
export type SopVersionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of SOPs. */
export type SopConnection = {
  __typename: 'SopConnection';
  edges: Array<SopEdge>;
  nodes: Array<Sop>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SopDrafted = {
  __typename: 'SopDrafted';
  version: SopVersion;
};

export type SopEdge = {
  __typename: 'SopEdge';
  cursor: Scalars['String']['output'];
  node: Sop;
};

/** Bagian identitas. What the paper leaves blank is null or empty. */
export type SopHeader = {
  __typename: 'SopHeader';
  /** The decree that the SOP is an annex of. */
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
  /** The making unit, line by line from the top. */
  unit: Array<Scalars['String']['output']>;
  warnings: Array<Scalars['String']['output']>;
};

/** The SOP was revoked, or has never been ratified. */
export type SopNotInForce = Refusal & {
  __typename: 'SopNotInForce';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type SopReviewInput = {
  /** 1 to 120; without a number nobody is reminded. */
  months?: InputMaybe<Scalars['Int']['input']>;
};

export type SopReviewSet = {
  __typename: 'SopReviewSet';
  regency: Regency;
};

/** An SOP as a configuration file. */
export type SopSource = {
  __typename: 'SopSource';
  key: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

/** The files can be read, but an SOP in them could not run to its end. */
export type SopUnsound = Refusal & {
  __typename: 'SopUnsound';
  findings: Array<Finding>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The content of an SOP from one ratification to the next. */
export type SopVersion = {
  __typename: 'SopVersion';
  /** Warnings that somebody looked at and let stand, with the reason. */
  acknowledgements: Array<Acknowledgement>;
  artefacts: Array<Artefact>;
  /** What a bare “hari” is read as. */
  bareDayReading: Scalars['String']['output'];
  /** Oldest first, settled ones too; admins only, none for everybody else. */
  comments: Array<Comment>;
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day; null while no end is known. */
  effectiveUntil?: Maybe<Scalars['Date']['output']>;
  /** What keeps it from running and what a careful reader asks, worst first. */
  findings: Array<Finding>;
  header: SopHeader;
  /** Who did what with the version, oldest first. */
  history: Array<VersionEvent>;
  id: Scalars['ID']['output'];
  /** It stands in the library of all regencies. */
  isShared: Scalars['Boolean']['output'];
  /** How often an act may open again before the run is stuck. */
  loopLimit: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  /** When it should be looked at again; null where no review is set or it is not in force. */
  reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** Counts the saves of a draft; a save names the revision that it was made from. */
  revision: Scalars['Int']['output'];
  /** The columns of the table. */
  roles: Array<Role>;
  savedAt: Scalars['DateTime']['output'];
  /** Null for what a file brought in. */
  savedBy?: Maybe<Person>;
  sop: Sop;
  /** The configuration file (YAML). */
  source: Scalars['String']['output'];
  stages: Array<Stage>;
  state: VersionState;
  /** What laws set for its runs as a whole. */
  statutory: Array<StatutoryDeadline>;
  /** The rows of the table, from the top. */
  steps: Array<Step>;
  title: Scalars['String']['output'];
  /** What it was derived from, as it was then; null for an SOP of its own. */
  upstream?: Maybe<Upstream>;
};

/** A group of steps (tahapan). */
export type Stage = {
  __typename: 'Stage';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  phase?: Maybe<NationalPhase>;
};

/** How an open task stands now, or how a closed one ended (never at risk, never paused). */
export type Standing =
  | 'AT_RISK'
  | 'LATE'
  | 'ON_TIME'
  | 'PAUSED'
  | 'UNTIMED';

/** A time in which the clock stood still. */
export type Standstill = {
  __typename: 'Standstill';
  /** As it was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Of the event in the run that stopped it. */
  sequence: Scalars['Int']['output'];
  since: Scalars['DateTime']['output'];
  /** Null while it stands still. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A dataset gives the OPD and, with the period, the title; without one both are told. */
export type StartRunInput = {
  /** The keys of the start acts to open; all of them when absent. Needed where they exclude each other. */
  at?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<Scalars['ID']['input']>;
  /** How many items ("berkas") the run is about. */
  items?: InputMaybe<Scalars['Int']['input']>;
  opd?: InputMaybe<Scalars['ID']['input']>;
  /** `2026-03`, `2026-T1`, `2026-S2` or `2026`, by the frequency. */
  period?: InputMaybe<Scalars['String']['input']>;
  sop: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};

export type StartRunResult = IdempotencyConflict | NotAllowed | NotFound | NotSignedIn | PeriodInvalid | RoleWithoutPlayer | RunAlreadyOpen | RunStarted | SopNotInForce | StartUnknown;

/** The SOP draws starts that exclude each other: one has to be chosen. */
export type StartUnknown = Refusal & {
  __typename: 'StartUnknown';
  choices: Array<Act>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** A time that a law sets for a run as a whole, beside the standard times of its rows. */
export type StatutoryDeadline = {
  __typename: 'StatutoryDeadline';
  /** Law and article. */
  basis: Scalars['String']['output'];
  /** Completing this keeps it; null: the end of the run does. */
  endsWith?: Maybe<Step>;
  /** By how much it can be extended once, with a reason; null is not at all. */
  extension?: Maybe<Waktu>;
  key: Scalars['String']['output'];
  /** It runs from when this opens; null: from the start of the run. */
  startsWith?: Maybe<Step>;
  /** What has to be done by then. */
  title: Scalars['String']['output'];
  waktu: Waktu;
};

/** A row of the table (langkah). */
export type Step = {
  __typename: 'Step';
  activity: Scalars['String']['output'];
  /** From left to right as the flow goes. */
  acts: Array<Act>;
  /** Whoever performed one of these cannot perform this one in the same run. */
  apartFrom: Array<Step>;
  key: Scalars['String']['output'];
  marks: Array<CellMark>;
  needs: Array<ArtefactUse>;
  note?: Maybe<Scalars['String']['output']>;
  /** As printed: it may repeat, skip or be missing. */
  number?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<Stage>;
  waktu: Waktu;
  yields: Array<ArtefactUse>;
};

export type StrikeCommentInput = {
  comment: Scalars['ID']['input'];
  /** Needed where it is somebody else’s. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type StrikeCommentResult = AlreadyStruck | CommentStruck | NotAllowed | NotFound | NotSignedIn | ReasonMissing;

export type SupervisorInput = {
  isSupervisor: Scalars['Boolean']['input'];
  person: Scalars['ID']['input'];
};

export type SupervisorSet = {
  __typename: 'SupervisorSet';
  person: Person;
};

/** One attempt at one act of a run. */
export type Task = {
  __typename: 'Task';
  /** The drawn symbol that is being carried out. */
  act: Act;
  /** 1 for the first time that the act opened in the run. */
  attempt: Scalars['Int']['output'];
  /** The decision that allowed to skip it. */
  authority?: Maybe<Scalars['String']['output']>;
  /** The performer who has taken it on; the others cannot complete it meanwhile. */
  claimedBy?: Maybe<Person>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  closedBy?: Maybe<Person>;
  /** The performer on whose behalf a delegate has closed it. */
  closedFor?: Maybe<Person>;
  /** What was said about it, oldest first, struck ones too. */
  comments: Array<RunComment>;
  /** Who of a joint task has confirmed what. */
  confirmations: Array<Confirmation>;
  /** What was said to be right about it later, oldest first. */
  corrections: Array<Correction>;
  /** The same over all attempts at this step in the run up to this one. */
  cumulativeMinutes: Scalars['Float']['output'];
  /** What the viewer has prepared for it; gone when the task closes. */
  draft?: Maybe<TaskDraft>;
  /** Null where the row has no number to keep. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why its lateness does not count. */
  excuse?: Maybe<Excuse>;
  /** What was handed in on completing this task. */
  handovers: Array<Handover>;
  id: Scalars['ID']['output'];
  /** Whether the viewer may take it on now: several perform it and nobody has taken it on. */
  isClaimable: Scalars['Boolean']['output'];
  /** All performers have to confirm the same outcome. */
  isJoint: Scalars['Boolean']['output'];
  /** Whether the viewer is one of the performers. */
  isMine: Scalars['Boolean']['output'];
  /** The due time counts through a year whose holiday decree is not loaded. */
  isProvisional: Scalars['Boolean']['output'];
  /** Whether the viewer may take its completion back now. */
  isRecallable: Scalars['Boolean']['output'];
  /** The outcome sent work back to an earlier act. */
  isSentBack: Scalars['Boolean']['output'];
  /** The steps that the viewer has performed in the run and that keep them from performing this one, in their own name or in another’s; none once it is closed. */
  keptApart: Array<Step>;
  /** Working minutes past due; null when not late. */
  latenessMinutes?: Maybe<Scalars['Float']['output']>;
  /** Whether the viewer may complete it now, as a performer or on behalf of one. */
  mayComplete: Scalars['Boolean']['output'];
  /** It is closed, and the viewer may say what is right about it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** It was completed late, and the viewer may excuse that, or take back that somebody has excused it. */
  mayExcuse: Scalars['Boolean']['output'];
  /** The performers on whose behalf the viewer may act today; nobody once it is closed. */
  onBehalfOf: Array<Person>;
  openedAt: Scalars['DateTime']['output'];
  /** The tasks whose completion brought work here: what came before. */
  openedFrom: Array<Task>;
  /** As it was first set, whatever pauses and a move to another version have made of it. */
  originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the task was completed. */
  outcome?: Maybe<Outcome>;
  /** What the standstill of its clock rests on. */
  pauseLetter?: Maybe<Letter>;
  /** Why its clock stands still. */
  pauseReason?: Maybe<Scalars['String']['output']>;
  /** Since when its clock stands still. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Office minutes for which its clock stood still before. */
  pausedMinutes: Scalars['Float']['output'];
  /** Who may complete it. */
  performers: Array<Person>;
  /** The reason that was given with the outcome. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The latest evidence for each artefact that the step needs. */
  received: Array<Handover>;
  /** How its numbers came about. */
  reckoning: Reckoning;
  /** Working minutes until due, counted from where its clock stands; negative when overdue; null when closed or without a due time. */
  remainingMinutes?: Maybe<Scalars['Float']['output']>;
  /** How often this act had been completed before in the run and came back. */
  reworkCount: Scalars['Int']['output'];
  run: Run;
  /** What the step asks for, in printed order: needs, then yields. */
  slots: Array<Slot>;
  standing: Standing;
  status: TaskStatus;
  /** The row of the SOP that the task belongs to. */
  step: Step;
  /** Working minutes from opening to closing, or to now, without its pauses. */
  usedMinutes: Scalars['Float']['output'];
  /** Null where nobody completed it (withdrawn, skipped): it counts nowhere. */
  verdict?: Maybe<Verdict>;
  /** From here on the task is at risk. */
  warnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** From now on the other performers cannot complete it. */
export type TaskClaimed = {
  __typename: 'TaskClaimed';
  task: Task;
};

export type TaskCompleted = {
  __typename: 'TaskCompleted';
  /** A joint task still waits for other performers. */
  isAwaitingOthers: Scalars['Boolean']['output'];
  task: Task;
};

/** A page of tasks. */
export type TaskConnection = {
  __typename: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How many of the viewer's open tasks stand in each group. */
export type TaskCounts = {
  __typename: 'TaskCounts';
  /** Of all of them, those that ask for a decision. */
  decisions: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  later: Scalars['Int']['output'];
  thisWeek: Scalars['Int']['output'];
  today: Scalars['Int']['output'];
};

/** What somebody has prepared for an open task and not yet handed in. Nobody else sees it. */
export type TaskDraft = {
  __typename: 'TaskDraft';
  entries: Array<TaskDraftEntry>;
  /** That of the task. */
  id: Scalars['ID']['output'];
  /** The key of the outcome that is meant. */
  outcome?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  /** 1 for the first that was kept. */
  revision: Scalars['Int']['output'];
  savedAt: Scalars['DateTime']['output'];
};

export type TaskDraftContentInput = {
  entries: Array<TaskDraftEntryInput>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Something prepared for one artefact: one of note, link, file and resource, as far as it has come. */
export type TaskDraftEntry = {
  __typename: 'TaskDraftEntry';
  /** The key of the artefact. */
  artefact: Scalars['String']['output'];
  file?: Maybe<File>;
  /** Names the entry within its draft. */
  key: Scalars['String']['output'];
  link?: Maybe<DraftLink>;
  note?: Maybe<Scalars['String']['output']>;
  resource?: Maybe<Resource>;
};

/** Something prepared for one artefact: at most one of note, link, file and resource. */
export type TaskDraftEntryInput = {
  /** The key of the artefact. */
  artefact: Scalars['String']['input'];
  file?: InputMaybe<Scalars['ID']['input']>;
  /** Names the entry within its draft. */
  key: Scalars['String']['input'];
  link?: InputMaybe<LinkInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  resource?: InputMaybe<Scalars['ID']['input']>;
};

/** What was kept already makes no new revision. */
export type TaskDraftSaved = {
  __typename: 'TaskDraftSaved';
  draft: TaskDraft;
};

export type TaskEdge = {
  __typename: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

/** A joint task belongs to all its performers at once. */
export type TaskIsJoint = Refusal & {
  __typename: 'TaskIsJoint';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The row that the task belongs to stands still. */
export type TaskIsPaused = Refusal & {
  __typename: 'TaskIsPaused';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Nobody has taken the task on. */
export type TaskNotClaimed = Refusal & {
  __typename: 'TaskNotClaimed';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Nobody completed the task after it was due. */
export type TaskNotLate = Refusal & {
  __typename: 'TaskNotLate';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** Somebody else was faster, or work before it was sent back. */
export type TaskNotOpen = Refusal & {
  __typename: 'TaskNotOpen';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  /** The task as it is now. */
  task?: Maybe<Task>;
};

/** The row that the task belongs to does not stand still. */
export type TaskNotPaused = Refusal & {
  __typename: 'TaskNotPaused';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The clock of the row stands still, for all its open tasks. */
export type TaskPaused = {
  __typename: 'TaskPaused';
  task: Task;
};

/** The completion is taken back: the task is open again, and what it opened is withdrawn. */
export type TaskRecalled = {
  __typename: 'TaskRecalled';
  task: Task;
};

/** It is open to all its performers again. */
export type TaskReleased = {
  __typename: 'TaskReleased';
  task: Task;
};

/** The clock of the row goes on with what was left of it. */
export type TaskResumed = {
  __typename: 'TaskResumed';
  task: Task;
};

/** The run goes on as if the task had been completed; nobody has performed it. */
export type TaskSkipped = {
  __typename: 'TaskSkipped';
  task: Task;
};

/** A task is withdrawn when work before it was sent back or recalled, or its run was cancelled; skipped when an admin lets the run go on without it. */
export type TaskStatus =
  | 'COMPLETED'
  | 'OPEN'
  | 'SKIPPED'
  | 'WITHDRAWN';

/** Only what is closed can be corrected. */
export type TaskStillOpen = Refusal & {
  __typename: 'TaskStillOpen';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

export type TasksAssigned = {
  __typename: 'TasksAssigned';
  /** In the order they were named. */
  tasks: Array<Task>;
};

/** Too many guesses at this account or from this address. */
export type TooManyAttempts = Refusal & {
  __typename: 'TooManyAttempts';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  retryAt: Scalars['DateTime']['output'];
};

/** How the viewer is told of one topic. */
export type TopicSetting = {
  __typename: 'TopicSetting';
  /** In the list of notices. */
  isListed: Scalars['Boolean']['output'];
  /** By e-mail. */
  isMailed: Scalars['Boolean']['output'];
  topic: NoticeTopic;
};

export type TopicSettingInput = {
  isListed: Scalars['Boolean']['input'];
  isMailed: Scalars['Boolean']['input'];
  topic: NoticeTopic;
};

/** One period of a schedule: a run that is due in it. */
export type Turn = {
  __typename: 'Turn';
  /** The end of its last day, when rows that are timed by the frequency of the data are due. */
  endsAt: Scalars['DateTime']['output'];
  /** Its last day: on the next one the following turn opens. */
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  obstacle?: Maybe<TurnObstacle>;
  opensAt: Scalars['DateTime']['output'];
  /** The day on which its run is opened. */
  opensOn: Scalars['Date']['output'];
  /** As runs name it: `2026-03`, `2026-T1`, `2026-S2`, `2026`. */
  period: Scalars['String']['output'];
  /** Its run, by whomever it was started: the completed one, else the one under way, else a cancelled one. */
  run?: Maybe<Run>;
  state: TurnState;
  waiver?: Maybe<TurnWaiver>;
  /** The waivers of it that have been taken back, oldest first. */
  withdrawnWaivers: Array<WithdrawnWaiver>;
};

/** What is due in a span of days: a page of schedules. */
export type TurnCalendar = {
  __typename: 'TurnCalendar';
  /** How many turns are in each state, on all pages, whatever states are asked for. */
  counts: Array<TurnCount>;
  /** By the dataset's title; only schedules of which a turn fits. */
  nodes: Array<ScheduleTurns>;
  pageInfo: PageInfo;
  /** How many schedules there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type TurnCount = {
  __typename: 'TurnCount';
  count: Scalars['Int']['output'];
  state: TurnState;
};

export type TurnFilter = {
  dataset?: InputMaybe<Scalars['ID']['input']>;
  /** The Produsen Data. */
  opd?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Array<TurnState>>;
};

/** The turn is not waived, or no longer. */
export type TurnNotWaived = Refusal & {
  __typename: 'TurnNotWaived';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  turn: Turn;
};

/** Why a turn could not open. It is tried again every day. */
export type TurnObstacle = {
  __typename: 'TurnObstacle';
  kind: TurnObstacleKind;
  /** What happened and what to do, in the reader's language. */
  sentence: Scalars['String']['output'];
  /** The day on which it was tried last. */
  triedOn?: Maybe<Scalars['Date']['output']>;
};

export type TurnObstacleKind =
  | 'NOBODY_IN_CHARGE'
  | 'ROLE_WITHOUT_PLAYER'
  | 'RUN_CANCELLED'
  | 'SOP_NOT_IN_FORCE'
  | 'START_UNCLEAR';

/**
 * UPCOMING: it opens later. OPEN: its run is under way, or is about to be opened. DONE, DONE_LATE: its run has
 * been completed, in its time or after. MISSED: its time has passed without that. BLOCKED: it cannot open, the obstacle says why.
 * WAIVED: an admin has said that there is nothing to be done for it.
 */
export type TurnState =
  | 'BLOCKED'
  | 'DONE'
  | 'DONE_LATE'
  | 'MISSED'
  | 'OPEN'
  | 'UPCOMING'
  | 'WAIVED';

/** There is a run of the turn already, or it has been waived. */
export type TurnTaken = Refusal & {
  __typename: 'TurnTaken';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  turn: Turn;
};

/** The turn is not opened, and nobody misses it. Its run can still be started by hand. */
export type TurnWaived = {
  __typename: 'TurnWaived';
  turn: Turn;
};

/** An admin has said that a turn need not be carried out. */
export type TurnWaiver = {
  __typename: 'TurnWaiver';
  at: Scalars['DateTime']['output'];
  by: Person;
  reason: Scalars['String']['output'];
};

/** What a version was derived from, as it was when the version last took anything of it in. */
export type Upstream = {
  __typename: 'Upstream';
  edition: Scalars['Int']['output'];
  /** As the library holds it today; null when it was withdrawn. */
  entry?: Maybe<LibraryEntry>;
  /** The library holds a later edition. */
  hasNews: Scalars['Boolean']['output'];
  origin: Scalars['String']['output'];
  /** The configuration file (YAML) of that edition. */
  source: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** On the day asked for, another version already has its beginning. */
export type ValidityOverlaps = Refusal & {
  __typename: 'ValidityOverlaps';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  /** The other version. */
  version: SopVersion;
};

/** Whether the word was kept. A completed task is one of ON_TIME, LATE, EXCUSED (late, and forgiven for a reason) and UNTIMED (its row has no number to keep); an open one is one of RUNNING, AT_RISK, OVERDUE and PAUSED. */
export type Verdict =
  | 'AT_RISK'
  | 'EXCUSED'
  | 'LATE'
  | 'ON_TIME'
  | 'OVERDUE'
  | 'PAUSED'
  | 'RUNNING'
  | 'UNTIMED';

/** Something that somebody did with a version. */
export type VersionEvent = {
  __typename: 'VersionEvent';
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: VersionEventKind;
  /** In the words of whoever did it. */
  note?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Person>;
};

/** Shared into the library of all regencies, and withdrawn from it. */
export type VersionEventKind =
  | 'CHANGES_REQUESTED'
  | 'DRAFTED'
  | 'RATIFIED'
  | 'REVIEW_REQUESTED'
  | 'REVOKED'
  | 'SHARED'
  | 'WITHDRAWN';

/** The version is no longer a draft, or lies with its reviewers. */
export type VersionFixed = Refusal & {
  __typename: 'VersionFixed';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  version: SopVersion;
};

export type VersionInput = {
  version: Scalars['ID']['input'];
};

/** Only a version that is in force, or will be, can be revoked or shared. */
export type VersionNotInForce = Refusal & {
  __typename: 'VersionNotInForce';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  version: SopVersion;
};

/** Nobody has asked for a review of the version. */
export type VersionNotInReview = Refusal & {
  __typename: 'VersionNotInReview';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
  version: SopVersion;
};

/** A run goes on only with a version of its own SOP that is in force today. */
export type VersionNotRunnable = Refusal & {
  __typename: 'VersionNotRunnable';
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** The content never changes again; the former version ends where this one begins. */
export type VersionRatified = {
  __typename: 'VersionRatified';
  version: SopVersion;
};

/** After its last day no run starts; runs that are open go on to their end. */
export type VersionRevoked = {
  __typename: 'VersionRevoked';
  version: SopVersion;
};

/** Every regency can read it now. */
export type VersionShared = {
  __typename: 'VersionShared';
  entry: LibraryEntry;
  version: SopVersion;
};

/** Ratified (disahkan) versions never change; effective is the one in force today. */
export type VersionState =
  | 'DRAFT'
  | 'EFFECTIVE'
  | 'IN_REVIEW'
  | 'RATIFIED'
  | 'REVOKED'
  | 'SUPERSEDED';

/** The library no longer shows it; what was derived from it stays as it is. */
export type VersionWithdrawn = {
  __typename: 'VersionWithdrawn';
  version: SopVersion;
};

/** The person who is signed in. */
export type Viewer = {
  __typename: 'Viewer';
  /** In force or planned, soonest first: where the viewer is away, or acts for somebody. */
  delegations: Array<Delegation>;
  /** Tasks that wait for the viewer, and for those they act for today. */
  openTaskCount: Scalars['Int']['output'];
  /** Those of them that are past due. */
  overdueTaskCount: Scalars['Int']['output'];
  person: Person;
  regency: Regency;
  signedInAt: Scalars['DateTime']['output'];
  unreadNoticeCount: Scalars['Int']['output'];
};

export type WaiveTurnInput = {
  reason: Scalars['String']['input'];
  turn: Scalars['ID']['input'];
};

export type WaiveTurnResult = NotAllowed | NotFound | NotSignedIn | ReasonMissing | TurnTaken | TurnWaived;

/** The turn is owed again: it opens when it is its time, and is missed where that has passed. */
export type WaiverWithdrawn = {
  __typename: 'WaiverWithdrawn';
  turn: Turn;
};

/** The standard time of a row (mutu baku waktu). */
export type Waktu = {
  __typename: 'Waktu';
  kind: WaktuKind;
  /** How it is counted, in the reader’s language. */
  reading?: Maybe<Scalars['String']['output']>;
  /** As printed; null for an empty cell. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A number to keep, a condition without a number, or nothing. */
export type WaktuKind =
  | 'CONDITIONAL'
  | 'FIXED'
  | 'NONE';

/** Warnings that nobody has let stand yet. */
export type WarningsOpen = Refusal & {
  __typename: 'WarningsOpen';
  findings: Array<Finding>;
  /** What happened and what to do next, in the reader's language. */
  message: Scalars['String']['output'];
};

/** A regency as those see it who watch it: its name and its code. */
export type WatchedRegency = {
  __typename: 'WatchedRegency';
  /** Kode wilayah Kemendagri. */
  code?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** “Kabupaten Pringsewu”, “Kota Pekalongan”. */
  officialName: Scalars['String']['output'];
};

/** Another program that is told what happens (Standard Webhooks). */
export type Webhook = {
  __typename: 'Webhook';
  /** Switched off: by an admin, or after days of failing. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it has taken nothing. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kinds: Array<WebhookKind>;
  madeAt: Scalars['DateTime']['output'];
  madeBy: Person;
  url: Scalars['String']['output'];
};

export type WebhookChanged = {
  __typename: 'WebhookChanged';
  webhook: Webhook;
};

export type WebhookInput = {
  webhook: Scalars['ID']['input'];
};

/** What a webhook is told about. */
export type WebhookKind =
  | 'RUN_CANCELLED'
  | 'RUN_COMPLETED'
  | 'RUN_STARTED'
  | 'RUN_STUCK'
  | 'TASK_AT_RISK'
  | 'TASK_COMPLETED'
  | 'TASK_DUE'
  | 'TASK_LATE'
  | 'TASK_OPENED'
  | 'TASK_SENT_BACK';

export type WebhookMade = {
  __typename: 'WebhookMade';
  /** Signs every message. Told this once and never again. */
  secret: Scalars['String']['output'];
  webhook: Webhook;
};

export type WebhookRemoved = {
  __typename: 'WebhookRemoved';
  webhook: Scalars['ID']['output'];
};

export type WithdrawExcuseInput = {
  /** A uuid made by the client. The same person’s same request under it is told the same outcome again for three days, and nothing happens twice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  task: Scalars['ID']['input'];
};

export type WithdrawExcuseResult = ExcuseWithdrawn | IdempotencyConflict | NotAllowed | NotExcused | NotFound | NotSignedIn | ReasonMissing | TaskNotLate | TaskStillOpen;

export type WithdrawWaiverInput = {
  reason: Scalars['String']['input'];
  turn: Scalars['ID']['input'];
};

export type WithdrawWaiverResult = NotAllowed | NotFound | NotSignedIn | ReasonMissing | TurnNotWaived | WaiverWithdrawn;

/** A waiver that has been taken back: the turn is owed again. */
export type WithdrawnWaiver = {
  __typename: 'WithdrawnWaiver';
  at: Scalars['DateTime']['output'];
  by: Person;
  reason: Scalars['String']['output'];
  waiver: TurnWaiver;
};

/** All that is needed to count working time as the server does. */
export type WorkingCalendar = {
  __typename: 'WorkingCalendar';
  /** By date. */
  daysOff: Array<DayOff>;
  hours: Array<OfficeHours>;
  /** Years whose holiday decree is loaded; counting through another year is provisional. */
  loadedYears: Array<Scalars['Int']['output']>;
  /** Higher with each amendment. */
  revision: Scalars['Int']['output'];
  zone: Zone;
};

/** What waits for one performer, of the work that the viewer oversees. */
export type Workload = {
  __typename: 'Workload';
  /** Of these, those that are at risk. */
  atRiskTaskCount: Scalars['Int']['output'];
  /** That of the person. */
  id: Scalars['ID']['output'];
  /** Of these, those that are past due and not paused. */
  lateTaskCount: Scalars['Int']['output'];
  openTaskCount: Scalars['Int']['output'];
  person: Person;
  /** Due soonest first, without a due time last; as many as can be assigned at once (100). */
  tasks: Array<Task>;
};

/** A page of workloads. */
export type WorkloadConnection = {
  __typename: 'WorkloadConnection';
  edges: Array<WorkloadEdge>;
  nodes: Array<Workload>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WorkloadEdge = {
  __typename: 'WorkloadEdge';
  cursor: Scalars['String']['output'];
  node: Workload;
};

/** People who fit all that is told. */
export type WorkloadFilter = {
  /** Only people for whom a late task waits. */
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the work of this OPD. */
  opd?: InputMaybe<Scalars['ID']['input']>;
  /** Only this person. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the name or the position. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The zones of Indonesia: WIB (two names), WITA, WIT. */
export type Zone =
  | 'ASIA_JAKARTA'
  | 'ASIA_JAYAPURA'
  | 'ASIA_MAKASSAR'
  | 'ASIA_PONTIANAK';

export type PaletteViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteViewerQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access, isSupervisor: boolean } } | null };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null };

export type ShellViewerFragment = { __typename: 'Viewer', openTaskCount: number, overdueTaskCount: number, unreadNoticeCount: number, regency: { __typename: 'Regency', id: string, name: string, zone: Zone, isSample: boolean }, person: { __typename: 'Person', id: string, name: string, position: string, access: Access } } & { ' $fragmentName'?: 'ShellViewerFragment' };

export type PaletteFindingsQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type PaletteFindingsQuery = { __typename: 'Query', runs: { __typename: 'RunConnection', nodes: Array<{ __typename: 'Run', id: string, title: string, period?: string | null, opd: { __typename: 'Opd', id: string, shortName: string } }> }, sops: { __typename: 'SopConnection', nodes: Array<{ __typename: 'Sop', id: string, title: string }> }, datasets: { __typename: 'DatasetConnection', nodes: Array<{ __typename: 'Dataset', id: string, title: string, opd: { __typename: 'Opd', id: string, shortName: string } }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer?: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'ShellViewerFragment': ShellViewerFragment } }
  ) | null };

export type ComplianceCountsComplianceFragment = { __typename: 'Compliance', total: (
    { __typename: 'ComplianceFigures' }
    & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
  ) } & { ' $fragmentName'?: 'ComplianceCountsComplianceFragment' };

export type ComplianceFiltersQueryFragment = { __typename: 'Query', sops: { __typename: 'SopConnection', nodes: Array<{ __typename: 'Sop', id: string, title: string }> }, steps: { __typename: 'Compliance', groups: Array<{ __typename: 'ComplianceGroup', key: string, label: string }> }, roles?: { __typename: 'Compliance', groups: Array<{ __typename: 'ComplianceGroup', key: string, label: string }> } } & { ' $fragmentName'?: 'ComplianceFiltersQueryFragment' };

export type ComplianceFindingsQueryFragment = { __typename: 'Query', sops: { __typename: 'SopConnection', nodes: Array<{ __typename: 'Sop', id: string, title: string }> }, compliance: (
    { __typename: 'Compliance', total: { __typename: 'ComplianceFigures', closed: number, open: number } }
    & { ' $fragmentRefs'?: { 'ComplianceSentenceComplianceFragment': ComplianceSentenceComplianceFragment;'ComplianceCountsComplianceFragment': ComplianceCountsComplianceFragment;'TimePanelComplianceFragment': TimePanelComplianceFragment;'GroupPanelComplianceFragment': GroupPanelComplianceFragment } }
  ), steps: (
    { __typename: 'Compliance' }
    & { ' $fragmentRefs'?: { 'ComplianceSentenceStepsFragment': ComplianceSentenceStepsFragment } }
  ) } & { ' $fragmentName'?: 'ComplianceFindingsQueryFragment' };

export type ComplianceQueryVariables = Exact<{
  filter?: InputMaybe<ComplianceFilter>;
  by?: InputMaybe<ComplianceDimension>;
  every?: InputMaybe<Every>;
  hasRole: Scalars['Boolean']['input'];
}>;


export type ComplianceQuery = (
  { __typename: 'Query', compliance: { __typename: 'Compliance', total: { __typename: 'ComplianceFigures', closed: number, open: number } } }
  & { ' $fragmentRefs'?: { 'ComplianceFiltersQueryFragment': ComplianceFiltersQueryFragment;'ComplianceFindingsQueryFragment': ComplianceFindingsQueryFragment } }
);

export type ComplianceSentenceComplianceFragment = { __typename: 'Compliance', total: { __typename: 'ComplianceFigures', closed: number, onTime: number, late: number, onTimeShare?: number | null, open: number, overdue: number }, previous?: { __typename: 'ComplianceFigures', onTime: number, late: number, onTimeShare?: number | null } | null } & { ' $fragmentName'?: 'ComplianceSentenceComplianceFragment' };

export type ComplianceSentenceStepsFragment = { __typename: 'Compliance', groups: Array<{ __typename: 'ComplianceGroup', key: string, label: string, figures: { __typename: 'ComplianceFigures', late: number } }> } & { ' $fragmentName'?: 'ComplianceSentenceStepsFragment' };

export type CauseRoleQueryVariables = Exact<{
  filter?: InputMaybe<ComplianceFilter>;
}>;


export type CauseRoleQuery = { __typename: 'Query', compliance: { __typename: 'Compliance', groups: Array<{ __typename: 'ComplianceGroup', key: string, label: string }> } };

export type GroupPanelComplianceFragment = { __typename: 'Compliance', groups: Array<{ __typename: 'ComplianceGroup', key: string, label: string, figures: (
      { __typename: 'ComplianceFigures' }
      & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
    ) }> } & { ' $fragmentName'?: 'GroupPanelComplianceFragment' };

export type TimePanelComplianceFragment = { __typename: 'Compliance', series: Array<{ __typename: 'CompliancePoint', from: string, figures: (
      { __typename: 'ComplianceFigures' }
      & { ' $fragmentRefs'?: { 'FiguresFragment': FiguresFragment } }
    ) }> } & { ' $fragmentName'?: 'TimePanelComplianceFragment' };

export type FiguresFragment = { __typename: 'ComplianceFigures', closed: number, onTime: number, late: number, untimed: number, sentBack: number, open: number, overdue: number, onTimeShare?: number | null, medianMinutes?: number | null, p90Minutes?: number | null } & { ' $fragmentName'?: 'FiguresFragment' };

export type CalendarQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  filter?: InputMaybe<TurnFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
  today: Scalars['Date']['input'];
}>;


export type CalendarQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: (
      { __typename: 'Person', id: string, access: Access }
      & { ' $fragmentRefs'?: { 'CalendarYearPersonFragment': CalendarYearPersonFragment } }
    ) } | null, blocked: { __typename: 'TurnCalendar', nodes: Array<(
      { __typename: 'ScheduleTurns' }
      & { ' $fragmentRefs'?: { 'BlockedTurnsRowFragment': BlockedTurnsRowFragment } }
    )> }, turns: (
    { __typename: 'TurnCalendar', totalCount: number, counts: Array<{ __typename: 'TurnCount', state: TurnState, count: number }>, nodes: Array<(
      { __typename: 'ScheduleTurns' }
      & { ' $fragmentRefs'?: { 'CalendarSheetRowFragment': CalendarSheetRowFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'CalendarYearCalendarFragment': CalendarYearCalendarFragment } }
  ) };

export type DatasetQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
}>;


export type DatasetQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access, opd?: { __typename: 'Opd', id: string } | null } } | null, dataset?: (
    { __typename: 'Dataset', id: string, title: string, opd: { __typename: 'Opd', id: string } }
    & { ' $fragmentRefs'?: { 'DatasetFactsDatasetFragment': DatasetFactsDatasetFragment;'ResourceSectionDatasetFragment': ResourceSectionDatasetFragment;'PeriodListDatasetFragment': PeriodListDatasetFragment;'ScheduleSectionDatasetFragment': ScheduleSectionDatasetFragment } }
  ) | null };

export type DatasetsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  recent: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type DatasetsQuery = { __typename: 'Query', datasets: { __typename: 'DatasetConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
      { __typename: 'Dataset', id: string }
      & { ' $fragmentRefs'?: { 'DatasetLineDatasetFragment': DatasetLineDatasetFragment } }
    )> } };

export type BlockedTurnsRowFragment = { __typename: 'ScheduleTurns', schedule: { __typename: 'Schedule', id: string, dataset: { __typename: 'Dataset', id: string, title: string }, sop: { __typename: 'Sop', id: string } }, turns: Array<{ __typename: 'Turn', id: string, period: string, obstacle?: { __typename: 'TurnObstacle', kind: TurnObstacleKind, sentence: string } | null }> } & { ' $fragmentName'?: 'BlockedTurnsRowFragment' };

export type CalendarFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFiltersQuery = { __typename: 'Query', opds: Array<{ __typename: 'Opd', id: string, name: string }> };

export type CalendarMatrixRowFragment = (
  { __typename: 'ScheduleTurns', schedule: { __typename: 'Schedule', id: string } }
  & { ' $fragmentRefs'?: { 'CalendarRowRowFragment': CalendarRowRowFragment } }
) & { ' $fragmentName'?: 'CalendarMatrixRowFragment' };

export type CalendarMonthsRowFragment = { __typename: 'ScheduleTurns', schedule: { __typename: 'Schedule', id: string, dataset: { __typename: 'Dataset', id: string, title: string, opd: { __typename: 'Opd', id: string, shortName: string } } }, turns: Array<(
    { __typename: 'Turn', id: string, state: TurnState, opensOn: string }
    & { ' $fragmentRefs'?: { 'TurnLineTurnFragment': TurnLineTurnFragment } }
  )> } & { ' $fragmentName'?: 'CalendarMonthsRowFragment' };

export type CalendarRowRowFragment = { __typename: 'ScheduleTurns', schedule: { __typename: 'Schedule', id: string, dataset: { __typename: 'Dataset', id: string, title: string, opd: { __typename: 'Opd', id: string, name: string, shortName: string } }, sop: { __typename: 'Sop', id: string, title: string } }, turns: Array<(
    { __typename: 'Turn', id: string, opensOn: string, endsOn: string }
    & { ' $fragmentRefs'?: { 'TurnCellTurnFragment': TurnCellTurnFragment } }
  )> } & { ' $fragmentName'?: 'CalendarRowRowFragment' };

export type CalendarSheetRowFragment = { __typename: 'ScheduleTurns', schedule: { __typename: 'Schedule', id: string, dataset: { __typename: 'Dataset', id: string, title: string, opd: { __typename: 'Opd', id: string, name: string } }, sop: { __typename: 'Sop', id: string, title: string } }, turns: Array<{ __typename: 'Turn', id: string, period: string, state: TurnState, opensOn: string, endsOn: string }> } & { ' $fragmentName'?: 'CalendarSheetRowFragment' };

export type CalendarYearCalendarFragment = { __typename: 'TurnCalendar', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
    { __typename: 'ScheduleTurns' }
    & { ' $fragmentRefs'?: { 'CalendarMatrixRowFragment': CalendarMatrixRowFragment;'CalendarMonthsRowFragment': CalendarMonthsRowFragment;'TurnDialogRowFragment': TurnDialogRowFragment } }
  )> } & { ' $fragmentName'?: 'CalendarYearCalendarFragment' };

export type CalendarYearPersonFragment = { __typename: 'Person', id: string, access: Access, opd?: { __typename: 'Opd', id: string } | null } & { ' $fragmentName'?: 'CalendarYearPersonFragment' };

export type TurnCellTurnFragment = { __typename: 'Turn', id: string, period: string, state: TurnState, run?: { __typename: 'Run', id: string } | null } & { ' $fragmentName'?: 'TurnCellTurnFragment' };

export type TurnDialogRowFragment = { __typename: 'ScheduleTurns', schedule: { __typename: 'Schedule', id: string, dataset: { __typename: 'Dataset', id: string, title: string, opd: { __typename: 'Opd', id: string } }, sop: { __typename: 'Sop', id: string, title: string } }, turns: Array<(
    { __typename: 'Turn', id: string, period: string, state: TurnState, opensOn: string, endsOn: string, run?: { __typename: 'Run', id: string, status: RunStatus } | null, obstacle?: (
      { __typename: 'TurnObstacle' }
      & { ' $fragmentRefs'?: { 'TurnObstacleObstacleFragment': TurnObstacleObstacleFragment } }
    ) | null, waiver?: { __typename: 'TurnWaiver', at: string } | null }
    & { ' $fragmentRefs'?: { 'TurnLeadTurnFragment': TurnLeadTurnFragment } }
  )> } & { ' $fragmentName'?: 'TurnDialogRowFragment' };

export type TurnLeadTurnFragment = { __typename: 'Turn', id: string, state: TurnState, opensOn: string, waiver?: { __typename: 'TurnWaiver', reason: string, by: { __typename: 'Person', id: string, name: string } } | null, withdrawnWaivers: Array<{ __typename: 'WithdrawnWaiver', reason: string, by: { __typename: 'Person', id: string, name: string }, waiver: { __typename: 'TurnWaiver', reason: string, by: { __typename: 'Person', id: string, name: string } } }> } & { ' $fragmentName'?: 'TurnLeadTurnFragment' };

export type TurnLineTurnFragment = { __typename: 'Turn', id: string, period: string, state: TurnState, opensOn: string, endsOn: string, run?: { __typename: 'Run', id: string } | null } & { ' $fragmentName'?: 'TurnLineTurnFragment' };

export type TurnObstacleObstacleFragment = { __typename: 'TurnObstacle', kind: TurnObstacleKind, sentence: string, triedOn?: string | null } & { ' $fragmentName'?: 'TurnObstacleObstacleFragment' };

export type WaiveTurnMutationVariables = Exact<{
  input: WaiveTurnInput;
}>;


export type WaiveTurnMutation = { __typename: 'Mutation', waiveTurn:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'TurnTaken', message: string }
    | { __typename: 'TurnWaived', turn: { __typename: 'Turn', id: string, state: TurnState } }
   };

export type WithdrawWaiverMutationVariables = Exact<{
  input: WithdrawWaiverInput;
}>;


export type WithdrawWaiverMutation = { __typename: 'Mutation', withdrawWaiver:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'TurnNotWaived', message: string }
    | { __typename: 'WaiverWithdrawn', turn: { __typename: 'Turn', id: string, state: TurnState } }
   };

export type DatasetFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetFiltersQuery = { __typename: 'Query', opds: Array<{ __typename: 'Opd', id: string, name: string }> };

export type DatasetLineDatasetFragment = (
  { __typename: 'Dataset', id: string, title: string, frequency: Frequency, informationClass: InformationClass, opd: { __typename: 'Opd', id: string, name: string, shortName: string } }
  & { ' $fragmentRefs'?: { 'PeriodSquaresDatasetFragment': PeriodSquaresDatasetFragment } }
) & { ' $fragmentName'?: 'DatasetLineDatasetFragment' };

export type DatasetFactsDatasetFragment = { __typename: 'Dataset', id: string, concept?: string | null, definition?: string | null, unit?: string | null, frequency: Frequency, isFrequencyByClass: boolean, informationClass: InformationClass, opd: { __typename: 'Opd', id: string, name: string } } & { ' $fragmentName'?: 'DatasetFactsDatasetFragment' };

export type PeriodLineRunFragment = { __typename: 'Run', id: string, startedAt: string, closedAt?: string | null, lateTaskCount: number } & { ' $fragmentName'?: 'PeriodLineRunFragment' };

export type PeriodListDatasetFragment = { __typename: 'Dataset', id: string, frequency: Frequency, schedules: Array<{ __typename: 'Schedule', id: string, turns: Array<{ __typename: 'Turn', id: string, period: string, state: TurnState }> }>, runs: { __typename: 'RunConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<(
      { __typename: 'Run', id: string, period?: string | null, status: RunStatus, openTasks: Array<{ __typename: 'Task', id: string, standing: Standing }>, sop: { __typename: 'Sop', id: string } }
      & { ' $fragmentRefs'?: { 'PeriodLineRunFragment': PeriodLineRunFragment } }
    )> } } & { ' $fragmentName'?: 'PeriodListDatasetFragment' };

export type ResourceLineResourceFragment = { __typename: 'Resource', id: string, name: string, format: string, period?: string | null, url: string, addedAt: string, addedBy: { __typename: 'Person', id: string, name: string }, file?: { __typename: 'File', id: string, name: string, size: number } | null, versions: Array<{ __typename: 'Resource', id: string, url: string, addedAt: string, file?: { __typename: 'File', id: string, name: string } | null, addedBy: { __typename: 'Person', id: string, name: string } }> } & { ' $fragmentName'?: 'ResourceLineResourceFragment' };

export type ResourceSectionDatasetFragment = { __typename: 'Dataset', id: string, title: string, resources: Array<(
    { __typename: 'Resource', id: string, name: string, period?: string | null }
    & { ' $fragmentRefs'?: { 'ResourceLineResourceFragment': ResourceLineResourceFragment } }
  )>, runs: { __typename: 'RunConnection', nodes: Array<{ __typename: 'Run', id: string, period?: string | null, openTasks: Array<{ __typename: 'Task', id: string, mayComplete: boolean, step: { __typename: 'Step', key: string, number?: string | null, activity: string } }> }> } } & { ' $fragmentName'?: 'ResourceSectionDatasetFragment' };

export type PeriodSquaresDatasetFragment = { __typename: 'Dataset', id: string, frequency: Frequency, schedules: Array<{ __typename: 'Schedule', id: string, turns: Array<{ __typename: 'Turn', id: string, period: string, state: TurnState }> }>, runs: { __typename: 'RunConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename: 'Run', id: string, period?: string | null, status: RunStatus, openTasks: Array<{ __typename: 'Task', id: string, standing: Standing }> }> } } & { ' $fragmentName'?: 'PeriodSquaresDatasetFragment' };

export type EndScheduleMutationVariables = Exact<{
  input: EndScheduleInput;
}>;


export type EndScheduleMutation = { __typename: 'Mutation', endSchedule:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ScheduleEnded', dataset: { __typename: 'Dataset', id: string } }
   };

export type ScheduleSopsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScheduleSopsQuery = { __typename: 'Query', sops: { __typename: 'SopConnection', nodes: Array<{ __typename: 'Sop', id: string, title: string, version?: { __typename: 'SopVersion', id: string } | null }> } };

export type ScheduleFormScheduleFragment = { __typename: 'Schedule', id: string, opens: ScheduleOpens, afterDays: number, startsOn: string, endsOn?: string | null, sop: { __typename: 'Sop', id: string, title: string } } & { ' $fragmentName'?: 'ScheduleFormScheduleFragment' };

export type SetScheduleMutationVariables = Exact<{
  input: SetScheduleInput;
}>;


export type SetScheduleMutation = { __typename: 'Mutation', setSchedule:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ScheduleSet', schedule: { __typename: 'Schedule', id: string } }
    | { __typename: 'ScheduleUnclear', message: string }
   };

export type ScheduleLineScheduleFragment = (
  { __typename: 'Schedule', id: string, opens: ScheduleOpens, afterDays: number, startsOn: string, endsOn?: string | null, sop: { __typename: 'Sop', id: string, title: string }, coming: Array<{ __typename: 'Turn', id: string, period: string, state: TurnState, opensOn: string }> }
  & { ' $fragmentRefs'?: { 'ScheduleFormScheduleFragment': ScheduleFormScheduleFragment } }
) & { ' $fragmentName'?: 'ScheduleLineScheduleFragment' };

export type ScheduleSectionDatasetFragment = { __typename: 'Dataset', id: string, schedules: Array<(
    { __typename: 'Schedule', id: string }
    & { ' $fragmentRefs'?: { 'ScheduleLineScheduleFragment': ScheduleLineScheduleFragment } }
  )> } & { ' $fragmentName'?: 'ScheduleSectionDatasetFragment' };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, noticeSettings: (
    { __typename: 'NoticeSettings', calendarFeedSince?: string | null }
    & { ' $fragmentRefs'?: { 'SettingFormSettingsFragment': SettingFormSettingsFragment } }
  ) };

export type NoticesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly: Scalars['Boolean']['input'];
}>;


export type NoticesQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', unreadNoticeCount: number } | null, notices: { __typename: 'NoticeConnection', nodes: Array<(
      { __typename: 'Notice', id: string }
      & { ' $fragmentRefs'?: { 'NoticeLineNoticeFragment': NoticeLineNoticeFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type RemindersQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, escalation: Array<(
    { __typename: 'EscalationRung' }
    & { ' $fragmentRefs'?: { 'LadderFormRungFragment': LadderFormRungFragment } }
  )> };

export type WebhookQueryVariables = Exact<{
  webhook: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WebhookQuery = { __typename: 'Query', webhooks: Array<{ __typename: 'Webhook', id: string, url: string, kinds: Array<WebhookKind>, failingSince?: string | null, disabledAt?: string | null }>, deliveries: { __typename: 'DeliveryConnection', nodes: Array<(
      { __typename: 'Delivery', id: string }
      & { ' $fragmentRefs'?: { 'DeliveryLineDeliveryFragment': DeliveryLineDeliveryFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, webhooks: Array<(
    { __typename: 'Webhook', id: string }
    & { ' $fragmentRefs'?: { 'WebhookLineWebhookFragment': WebhookLineWebhookFragment } }
  )> };

export type LadderFormRungFragment = { __typename: 'EscalationRung', moment: EscalationMoment, workingDays: number, audience: Array<EscalationAudience> } & { ' $fragmentName'?: 'LadderFormRungFragment' };

export type SetEscalationMutationVariables = Exact<{
  input: SetEscalationInput;
}>;


export type SetEscalationMutation = { __typename: 'Mutation', setEscalation:
    | { __typename: 'EscalationSet', rungs: Array<(
        { __typename: 'EscalationRung' }
        & { ' $fragmentRefs'?: { 'LadderFormRungFragment': LadderFormRungFragment } }
      )> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type NoticeLineNoticeFragment = { __typename: 'Notice', id: string, topic: NoticeTopic, sentence: string, at: string, readAt?: string | null, task?: { __typename: 'Task', id: string } | null, run?: { __typename: 'Run', id: string, title: string, period?: string | null } | null } & { ' $fragmentName'?: 'NoticeLineNoticeFragment' };

export type NewestNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestNoticesQuery = { __typename: 'Query', notices: { __typename: 'NoticeConnection', nodes: Array<(
      { __typename: 'Notice', id: string, readAt?: string | null }
      & { ' $fragmentRefs'?: { 'NoticeLineNoticeFragment': NoticeLineNoticeFragment } }
    )> } };

export type ReadNoticesMutationVariables = Exact<{
  input: ReadNoticesInput;
}>;


export type ReadNoticesMutation = { __typename: 'Mutation', readNotices:
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NoticesRead', viewer: (
        { __typename: 'Viewer' }
        & { ' $fragmentRefs'?: { 'ShellViewerFragment': ShellViewerFragment } }
      ) }
   };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { __typename: 'Mutation', makeCalendarFeed:
    | { __typename: 'CalendarFeedMade', path: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { __typename: 'Mutation', revokeCalendarFeed:
    | { __typename: 'CalendarFeedRevoked', at: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type SettingFormSettingsFragment = { __typename: 'NoticeSettings', digest: Digest, digestHour: number, quietFrom?: number | null, quietUntil?: number | null, locale: NoticeLocale, isMailReady: boolean, email: string, topics: Array<{ __typename: 'TopicSetting', topic: NoticeTopic, isListed: boolean, isMailed: boolean }> } & { ' $fragmentName'?: 'SettingFormSettingsFragment' };

export type KeepNoticeSettingsMutationVariables = Exact<{
  input: NoticeSettingsInput;
}>;


export type KeepNoticeSettingsMutation = { __typename: 'Mutation', keepNoticeSettings:
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NoticeSettingsKept', settings: (
        { __typename: 'NoticeSettings' }
        & { ' $fragmentRefs'?: { 'SettingFormSettingsFragment': SettingFormSettingsFragment } }
      ) }
   };

export type DeliveryLineDeliveryFragment = { __typename: 'Delivery', id: string, kind: WebhookKind, status: DeliveryStatus, attempts: number, answer?: string | null, at: string } & { ' $fragmentName'?: 'DeliveryLineDeliveryFragment' };

export type RetryDeliveryMutationVariables = Exact<{
  input: RetryDeliveryInput;
}>;


export type RetryDeliveryMutation = { __typename: 'Mutation', retryDelivery:
    | { __typename: 'DeliveryNotFailed', message: string }
    | { __typename: 'DeliveryRetried', delivery: (
        { __typename: 'Delivery' }
        & { ' $fragmentRefs'?: { 'DeliveryLineDeliveryFragment': DeliveryLineDeliveryFragment } }
      ) }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type MakeWebhookMutationVariables = Exact<{
  input: MakeWebhookInput;
}>;


export type MakeWebhookMutation = { __typename: 'Mutation', makeWebhook:
    | { __typename: 'AddressRefused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WebhookMade', secret: string, webhook: (
        { __typename: 'Webhook' }
        & { ' $fragmentRefs'?: { 'WebhookLineWebhookFragment': WebhookLineWebhookFragment } }
      ) }
   };

export type RemoveWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type RemoveWebhookMutation = { __typename: 'Mutation', removeWebhook:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WebhookRemoved', webhook: string }
   };

export type ChangeWebhookMutationVariables = Exact<{
  input: ChangeWebhookInput;
}>;


export type ChangeWebhookMutation = { __typename: 'Mutation', changeWebhook:
    | { __typename: 'AddressRefused', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'WebhookChanged', webhook: (
        { __typename: 'Webhook' }
        & { ' $fragmentRefs'?: { 'WebhookLineWebhookFragment': WebhookLineWebhookFragment } }
      ) }
   };

export type WebhookLineWebhookFragment = { __typename: 'Webhook', id: string, url: string, kinds: Array<WebhookKind>, failingSince?: string | null, disabledAt?: string | null } & { ' $fragmentName'?: 'WebhookLineWebhookFragment' };

export type AbsenceQueryVariables = Exact<{ [key: string]: never; }>;


export type AbsenceQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, name: string, access: Access, openTaskCount: number }, delegations: Array<(
      { __typename: 'Delegation', id: string, person: { __typename: 'Person', id: string } }
      & { ' $fragmentRefs'?: { 'DelegationLineDelegationFragment': DelegationLineDelegationFragment } }
    )> } | null };

export type DelegationsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Array<DelegationState> | DelegationState>;
}>;


export type DelegationsQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, delegations: { __typename: 'DelegationConnection', nodes: Array<(
      { __typename: 'Delegation', id: string }
      & { ' $fragmentRefs'?: { 'DelegationLineDelegationFragment': DelegationLineDelegationFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type InvitationQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type InvitationQuery = { __typename: 'Query', invitation?: (
    { __typename: 'Invitation' }
    & { ' $fragmentRefs'?: { 'PasswordFormInvitationFragment': PasswordFormInvitationFragment } }
  ) | null };

export type PeopleQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  opd?: InputMaybe<Scalars['ID']['input']>;
  canSignIn?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type PeopleQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, people: { __typename: 'PersonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
      { __typename: 'Person', id: string }
      & { ' $fragmentRefs'?: { 'PersonLinePersonFragment': PersonLinePersonFragment } }
    )> }, without: { __typename: 'PersonConnection', totalCount: number } };

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

export type DelegateMutationVariables = Exact<{
  input: DelegateInput;
}>;


export type DelegateMutation = { __typename: 'Mutation', delegate:
    | { __typename: 'DaysImpossible', message: string }
    | { __typename: 'DecreeMissing', message: string }
    | { __typename: 'Delegated', delegation: { __typename: 'Delegation', id: string } }
    | { __typename: 'DelegationCircular', message: string }
    | { __typename: 'DelegationOverlaps', message: string }
    | { __typename: 'DeputyUnfit', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
   };

export type DelegationLineDelegationFragment = { __typename: 'Delegation', id: string, kind: DelegationKind, decree: string, startsOn: string, endsOn: string, state: DelegationState, isRevocable: boolean, revocationReason?: string | null, revokedBy?: { __typename: 'Person', id: string, name: string } | null, person: { __typename: 'Person', id: string, name: string, openTaskCount: number }, deputy: { __typename: 'Person', id: string, name: string } } & { ' $fragmentName'?: 'DelegationLineDelegationFragment' };

export type ColleaguesQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type ColleaguesQuery = { __typename: 'Query', colleagues: Array<{ __typename: 'Person', id: string, name: string, position: string, openTaskCount: number }> };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
}>;


export type RevokeDelegationMutation = { __typename: 'Mutation', revokeDelegation:
    | { __typename: 'DelegationOver', message: string }
    | { __typename: 'DelegationRevoked', delegation: (
        { __typename: 'Delegation', id: string }
        & { ' $fragmentRefs'?: { 'DelegationLineDelegationFragment': DelegationLineDelegationFragment } }
      ) }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
   };

export type PasswordFormInvitationFragment = { __typename: 'Invitation', name: string, email: string, regencyName: string, canSignIn: boolean, minimumLength: number } & { ' $fragmentName'?: 'PasswordFormInvitationFragment' };

export type ChoosePasswordMutationVariables = Exact<{
  input: ChoosePasswordInput;
}>;


export type ChoosePasswordMutation = { __typename: 'Mutation', choosePassword:
    | { __typename: 'InvitationInvalid', message: string }
    | { __typename: 'PasswordTooWeak', message: string }
    | { __typename: 'SignedIn', viewer: (
        { __typename: 'Viewer' }
        & { ' $fragmentRefs'?: { 'ShellViewerFragment': ShellViewerFragment } }
      ) }
   };

export type PeopleFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleFiltersQuery = { __typename: 'Query', opds: Array<{ __typename: 'Opd', id: string, name: string }> };

export type PersonLinePersonFragment = (
  { __typename: 'Person', id: string, name: string, position: string, email: string, access: Access, isSupervisor: boolean, canSignIn: boolean, invitedUntil?: string | null, opd?: { __typename: 'Opd', id: string, name: string, shortName: string } | null }
  & { ' $fragmentRefs'?: { 'WayInPersonFragment': WayInPersonFragment;'SupervisionPersonFragment': SupervisionPersonFragment } }
) & { ' $fragmentName'?: 'PersonLinePersonFragment' };

export type SupervisionPersonFragment = { __typename: 'Person', id: string, name: string, access: Access, isSupervisor: boolean, opd?: { __typename: 'Opd', id: string, name: string } | null } & { ' $fragmentName'?: 'SupervisionPersonFragment' };

export type SetSupervisorMutationVariables = Exact<{
  input: SupervisorInput;
}>;


export type SetSupervisorMutation = { __typename: 'Mutation', setSupervisor:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'SupervisorSet', person: { __typename: 'Person', id: string, isSupervisor: boolean } }
   };

export type WayInPersonFragment = { __typename: 'Person', id: string, name: string, canSignIn: boolean, invitedUntil?: string | null } & { ' $fragmentName'?: 'WayInPersonFragment' };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { __typename: 'Mutation', invitePerson:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'PersonInvited', secret: string, expiresAt: string, person: { __typename: 'Person', id: string, invitedUntil?: string | null } }
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

export type CalendarOfCalendarFragment = { __typename: 'WorkingCalendar', zone: Zone, loadedYears: Array<number>, hours: Array<{ __typename: 'OfficeHours', from: string, until?: string | null, name: string, week: Array<Array<{ __typename: 'Shift', opens: number, closes: number }>> }>, daysOff: Array<{ __typename: 'DayOff', date: string, kind: DayOffKind, name: string, isVerified: boolean }> } & { ' $fragmentName'?: 'CalendarOfCalendarFragment' };

export type MigrateRunsPageQueryVariables = Exact<{
  sop: Scalars['ID']['input'];
}>;


export type MigrateRunsPageQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, sop?: { __typename: 'Sop', id: string, title: string, version?: { __typename: 'SopVersion', id: string, number: number, effectiveFrom?: string | null } | null } | null, runs: { __typename: 'RunConnection', totalCount: number, nodes: Array<(
      { __typename: 'Run', id: string }
      & { ' $fragmentRefs'?: { 'OutdatedRunsRunFragment': OutdatedRunsRunFragment } }
    )> } };

export type RunQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RunQuery = { __typename: 'Query', viewer?: (
    { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } }
    & { ' $fragmentRefs'?: { 'DiscussionViewerFragment': DiscussionViewerFragment } }
  ) | null, run?: (
    { __typename: 'Run', id: string, title: string, comments: Array<(
      { __typename: 'RunComment', id: string }
      & { ' $fragmentRefs'?: { 'DiscussionCommentFragment': DiscussionCommentFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'RunActionsRunFragment': RunActionsRunFragment;'RunFactsRunFragment': RunFactsRunFragment;'OpenTasksRunFragment': OpenTasksRunFragment;'StepTimesRunFragment': StepTimesRunFragment;'EvidenceRunFragment': EvidenceRunFragment;'RunSheetRunFragment': RunSheetRunFragment;'RunTimelineRunFragment': RunTimelineRunFragment;'RecordSectionRunFragment': RecordSectionRunFragment } }
  ) | null };

export type RunsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunFilter>;
}>;


export type RunsQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access, isSupervisor: boolean } } | null, runs: { __typename: 'RunConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
      { __typename: 'Run', id: string }
      & { ' $fragmentRefs'?: { 'RunLineRunFragment': RunLineRunFragment } }
    )> } };

export type StartRunFormQueryVariables = Exact<{
  dataset: Scalars['ID']['input'];
  hasDataset: Scalars['Boolean']['input'];
}>;


export type StartRunFormQuery = (
  { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access, opd?: { __typename: 'Opd', id: string } | null } } | null, sops: { __typename: 'SopConnection', totalCount: number }, dataset?: (
    { __typename: 'Dataset', id: string }
    & { ' $fragmentRefs'?: { 'StartRunFormDatasetFragment': StartRunFormDatasetFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'StartRunFormQueryFragment': StartRunFormQueryFragment } }
);

export type TaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskQuery = { __typename: 'Query', viewer?: (
    { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } }
    & { ' $fragmentRefs'?: { 'DiscussionViewerFragment': DiscussionViewerFragment } }
  ) | null, task?: (
    { __typename: 'Task', id: string, run: { __typename: 'Run', id: string }, comments: Array<(
      { __typename: 'RunComment', id: string }
      & { ' $fragmentRefs'?: { 'DiscussionCommentFragment': DiscussionCommentFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'TaskViewTaskFragment': TaskViewTaskFragment } }
  ) | null };

export type MyTasksQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  due?: InputMaybe<DueGroup>;
  isDecision?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type MyTasksQuery = { __typename: 'Query', myTaskCounts: (
    { __typename: 'TaskCounts' }
    & { ' $fragmentRefs'?: { 'TaskFiltersCountsFragment': TaskFiltersCountsFragment;'TaskGroupsCountsFragment': TaskGroupsCountsFragment } }
  ), myTasks: { __typename: 'TaskConnection', nodes: Array<(
      { __typename: 'Task', id: string }
      & { ' $fragmentRefs'?: { 'TaskGroupsTaskFragment': TaskGroupsTaskFragment } }
    )>, pageInfo: (
      { __typename: 'PageInfo' }
      & { ' $fragmentRefs'?: { 'MoreTasksPageFragment': MoreTasksPageFragment } }
    ) } };

export type VerifyRecordQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type VerifyRecordQuery = { __typename: 'Query', verifyRecord?: (
    { __typename: 'RecordVerification' }
    & { ' $fragmentRefs'?: { 'VerifiedRecordVerificationFragment': VerifiedRecordVerificationFragment } }
  ) | null };

export type WorkloadsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkloadFilter>;
}>;


export type WorkloadsQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access, isSupervisor: boolean } } | null, workloads: { __typename: 'WorkloadConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
      { __typename: 'Workload', id: string }
      & { ' $fragmentRefs'?: { 'PersonLoadWorkloadFragment': PersonLoadWorkloadFragment } }
    )> } };

export type CommentOnRunMutationVariables = Exact<{
  input: CommentOnRunInput;
}>;


export type CommentOnRunMutation = { __typename: 'Mutation', commentOnRun:
    | { __typename: 'CommentTooLong', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunCommented', comment: (
        { __typename: 'RunComment', id: string }
        & { ' $fragmentRefs'?: { 'RunCommentLineCommentFragment': RunCommentLineCommentFragment } }
      ) }
   };

export type DiscussionCommentFragment = (
  { __typename: 'RunComment', id: string }
  & { ' $fragmentRefs'?: { 'RunCommentLineCommentFragment': RunCommentLineCommentFragment } }
) & { ' $fragmentName'?: 'DiscussionCommentFragment' };

export type DiscussionViewerFragment = { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } & { ' $fragmentName'?: 'DiscussionViewerFragment' };

export type RunCommentLineCommentFragment = { __typename: 'RunComment', id: string, text: string, at: string, isStrikable: boolean, struckAt?: string | null, strikeReason?: string | null, struckBy?: { __typename: 'Person', id: string, name: string } | null, author: { __typename: 'Person', id: string, name: string, position: string }, mentions: Array<{ __typename: 'Person', id: string, name: string }>, task?: { __typename: 'Task', id: string, step: { __typename: 'Step', key: string, number?: string | null, activity: string } } | null } & { ' $fragmentName'?: 'RunCommentLineCommentFragment' };

export type StrikeCommentMutationVariables = Exact<{
  input: StrikeCommentInput;
}>;


export type StrikeCommentMutation = { __typename: 'Mutation', strikeComment:
    | { __typename: 'AlreadyStruck', message: string }
    | { __typename: 'CommentStruck', comment: (
        { __typename: 'RunComment', id: string }
        & { ' $fragmentRefs'?: { 'RunCommentLineCommentFragment': RunCommentLineCommentFragment } }
      ) }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
   };

export type MentionableQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type MentionableQuery = { __typename: 'Query', colleagues: Array<{ __typename: 'Person', id: string, name: string, position: string }> };

export type MigrateRunsMutationVariables = Exact<{
  input: MigrateRunsInput;
}>;


export type MigrateRunsMutation = { __typename: 'Mutation', migrateRuns:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunsMigrated', isDone: boolean, verdicts: Array<{ __typename: 'MigrationVerdict', run: { __typename: 'Run', id: string, revision: number, version: { __typename: 'SopVersion', id: string, number: number } } }> }
    | { __typename: 'VersionNotRunnable', message: string }
   };

export type OutdatedRunRunFragment = { __typename: 'Run', id: string, title: string, period?: string | null, opd: { __typename: 'Opd', id: string, shortName: string }, version: { __typename: 'SopVersion', id: string, number: number }, openTasks: Array<{ __typename: 'Task', id: string, step: { __typename: 'Step', key: string, number?: string | null, activity: string } }> } & { ' $fragmentName'?: 'OutdatedRunRunFragment' };

export type OutdatedRunsRunFragment = (
  { __typename: 'Run', id: string, revision: number }
  & { ' $fragmentRefs'?: { 'OutdatedRunRunFragment': OutdatedRunRunFragment } }
) & { ' $fragmentName'?: 'OutdatedRunsRunFragment' };

export type TryMigrationMutationVariables = Exact<{
  input: MigrateRunsInput;
}>;


export type TryMigrationMutation = { __typename: 'Mutation', migrateRuns:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunsMigrated', verdicts: Array<{ __typename: 'MigrationVerdict', run: { __typename: 'Run', id: string }, obstacles: Array<{ __typename: 'MigrationObstacle', sentence: string }> }> }
    | { __typename: 'VersionNotRunnable', message: string }
   };

export type AssignTasksMutationVariables = Exact<{
  input: AssignTasksInput;
}>;


export type AssignTasksMutation = { __typename: 'Mutation', assignTasks:
    | { __typename: 'DutiesSeparated', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'PerformersMissing', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskNotOpen', message: string }
    | { __typename: 'TasksAssigned', tasks: Array<{ __typename: 'Task', id: string, performers: Array<{ __typename: 'Person', id: string, name: string, position: string }> }> }
   };

export type CancelRunMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type CancelRunMutation = { __typename: 'Mutation', cancelRun:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunCancelled', run: { __typename: 'Run', id: string, status: RunStatus } }
    | { __typename: 'RunNotRunning', message: string }
   };

export type PauseRunMutationVariables = Exact<{
  input: PauseRunInput;
}>;


export type PauseRunMutation = { __typename: 'Mutation', pauseRun:
    | { __typename: 'AuthorityMissing', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'RunPaused', run: { __typename: 'Run', id: string, pausedAt?: string | null } }
   };

export type PauseTaskMutationVariables = Exact<{
  input: PauseTaskInput;
}>;


export type PauseTaskMutation = { __typename: 'Mutation', pauseTask:
    | { __typename: 'AuthorityMissing', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskIsPaused', message: string }
    | { __typename: 'TaskNotOpen', message: string }
    | { __typename: 'TaskPaused', task: { __typename: 'Task', id: string, pausedAt?: string | null } }
   };

export type PeopleFieldQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type PeopleFieldQuery = { __typename: 'Query', colleagues: Array<{ __typename: 'Person', id: string, name: string, position: string, openTaskCount: number }> };

export type ReleaseClaimMutationVariables = Exact<{
  input: ReleaseTaskInput;
}>;


export type ReleaseClaimMutation = { __typename: 'Mutation', releaseTask:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskNotClaimed', message: string }
    | { __typename: 'TaskNotOpen', message: string }
    | { __typename: 'TaskReleased', task: { __typename: 'Task', id: string, claimedBy?: { __typename: 'Person', id: string } | null } }
   };

export type ReleaseRunMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type ReleaseRunMutation = { __typename: 'Mutation', releaseRun:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotStuck', message: string }
    | { __typename: 'RunReleased', run: { __typename: 'Run', id: string, status: RunStatus } }
   };

export type ResumeRunMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type ResumeRunMutation = { __typename: 'Mutation', resumeRun:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotPaused', message: string }
    | { __typename: 'RunResumed', run: { __typename: 'Run', id: string, pausedAt?: string | null } }
   };

export type ResumeTaskMutationVariables = Exact<{
  input: ResumeTaskInput;
}>;


export type ResumeTaskMutation = { __typename: 'Mutation', resumeTask:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskNotOpen', message: string }
    | { __typename: 'TaskNotPaused', message: string }
    | { __typename: 'TaskResumed', task: { __typename: 'Task', id: string, pausedAt?: string | null } }
   };

export type RunActionsRunFragment = { __typename: 'Run', id: string, status: RunStatus, isMigratable: boolean, mayOversee: boolean, sop: { __typename: 'Sop', id: string } } & { ' $fragmentName'?: 'RunActionsRunFragment' };

export type SkipTaskMutationVariables = Exact<{
  input: SkipTaskInput;
}>;


export type SkipTaskMutation = { __typename: 'Mutation', skipTask:
    | { __typename: 'AuthorityMissing', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'OutcomeUnknown', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskIsPaused', message: string }
    | { __typename: 'TaskNotOpen', message: string }
    | { __typename: 'TaskSkipped', task: { __typename: 'Task', id: string, status: TaskStatus } }
   };

export type TaskActionsTaskFragment = { __typename: 'Task', id: string, status: TaskStatus, pausedAt?: string | null, performers: Array<{ __typename: 'Person', id: string, name: string, position: string }>, claimedBy?: { __typename: 'Person', id: string, name: string, position: string } | null, act: { __typename: 'Act', key: string, outcomes: Array<{ __typename: 'Outcome', key: string, label?: string | null, sendsBack: boolean, to: Array<string> }> }, run: { __typename: 'Run', id: string, status: RunStatus, mayOversee: boolean, version: { __typename: 'SopVersion', id: string, steps: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string, acts: Array<{ __typename: 'Act', key: string }> }> } } } & { ' $fragmentName'?: 'TaskActionsTaskFragment' };

export type RecordSectionRunFragment = { __typename: 'Run', id: string, records: Array<{ __typename: 'RunRecord', id: string, code: string, isCurrent: boolean, issuedAt: string, pdf: string, issuedBy: { __typename: 'Person', id: string, name: string } }> } & { ' $fragmentName'?: 'RecordSectionRunFragment' };

export type IssueRecordMutationVariables = Exact<{
  input: IssueRecordInput;
}>;


export type IssueRecordMutation = { __typename: 'Mutation', issueRecord:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'RecordIssued', record: { __typename: 'RunRecord', id: string } }
   };

export type VerifiedRecordVerificationFragment = { __typename: 'RecordVerification', regency: string, subject: string, sop: string, status: RunStatus, issuedAt: string, sequence: number, hash: string, state: RecordState, changedEvent?: { __typename: 'ChangedEvent', sequence: number, sentence?: string | null, at?: string | null } | null } & { ' $fragmentName'?: 'VerifiedRecordVerificationFragment' };

export type DatasetChipQueryVariables = Exact<{
  dataset: Scalars['ID']['input'];
}>;


export type DatasetChipQuery = { __typename: 'Query', dataset?: { __typename: 'Dataset', id: string, title: string } | null };

export type EvidenceRunFragment = { __typename: 'Run', id: string, artefacts: Array<{ __typename: 'RunArtefact', artefact: { __typename: 'Artefact', key: string, name: string }, versions: Array<(
      { __typename: 'Handover', id: string }
      & { ' $fragmentRefs'?: { 'EvidenceVersionsHandoverFragment': EvidenceVersionsHandoverFragment } }
    )>, yieldedBy: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string }>, neededBy: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string }> }> } & { ' $fragmentName'?: 'EvidenceRunFragment' };

export type HereNowTaskFragment = { __typename: 'Task', id: string, standing: Standing, step: { __typename: 'Step', key: string, number?: string | null, activity: string }, act: { __typename: 'Act', key: string, performers: Array<{ __typename: 'Role', key: string, name: string }> } } & { ' $fragmentName'?: 'HereNowTaskFragment' };

export type OpenTasksRunFragment = { __typename: 'Run', id: string, openTasks: Array<(
    { __typename: 'Task', id: string }
    & { ' $fragmentRefs'?: { 'OpenTasksTaskFragment': OpenTasksTaskFragment } }
  )>, events: Array<{ __typename: 'RunEvent', sequence: number, kind: string, actor: { __typename: 'Person', id: string, name: string, position: string }, task?: { __typename: 'Task', id: string } | null }> } & { ' $fragmentName'?: 'OpenTasksRunFragment' };

export type OpenTasksTaskFragment = { __typename: 'Task', id: string, attempt: number, isMine: boolean, standing: Standing, dueAt?: string | null, originalDueAt?: string | null, remainingMinutes?: number | null, isProvisional: boolean, claimedBy?: { __typename: 'Person', id: string, name: string, position: string } | null, performers: Array<{ __typename: 'Person', id: string, name: string, position: string }>, step: { __typename: 'Step', key: string, number?: string | null, activity: string }, act: { __typename: 'Act', key: string, performers: Array<{ __typename: 'Role', key: string, name: string }> } } & { ' $fragmentName'?: 'OpenTasksTaskFragment' };

export type RunFactsRunFragment = (
  { __typename: 'Run', id: string, status: RunStatus, period?: string | null, startedAt: string, closedAt?: string | null, closingReason?: string | null, lateTaskCount: number, reworkCount: number, isScheduled: boolean, startedBy: { __typename: 'Person', id: string, name: string, position: string }, sop: { __typename: 'Sop', id: string, title: string }, dataset?: { __typename: 'Dataset', id: string, title: string } | null, opd: { __typename: 'Opd', id: string, name: string } }
  & { ' $fragmentRefs'?: { 'RunStandsStillRunFragment': RunStandsStillRunFragment } }
) & { ' $fragmentName'?: 'RunFactsRunFragment' };

export type RunLineRunFragment = { __typename: 'Run', id: string, title: string, status: RunStatus, period?: string | null, startedAt: string, lateTaskCount: number, dataset?: { __typename: 'Dataset', id: string, title: string } | null, opd: { __typename: 'Opd', id: string, name: string, shortName: string }, sop: { __typename: 'Sop', id: string, title: string }, openTasks: Array<(
    { __typename: 'Task', id: string }
    & { ' $fragmentRefs'?: { 'HereNowTaskFragment': HereNowTaskFragment } }
  )> } & { ' $fragmentName'?: 'RunLineRunFragment' };

export type RunSheetRunFragment = { __typename: 'Run', id: string, version: { __typename: 'SopVersion', id: string }, tasks: Array<{ __typename: 'Task', id: string, attempt: number, status: TaskStatus, standing: Standing, act: { __typename: 'Act', key: string } }> } & { ' $fragmentName'?: 'RunSheetRunFragment' };

export type RunSheetQueryVariables = Exact<{
  version: Scalars['ID']['input'];
}>;


export type RunSheetQuery = { __typename: 'Query', sopVersion?: { __typename: 'SopVersion', id: string, title: string, roles: Array<{ __typename: 'Role', key: string, name: string, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }>, steps: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string, note?: string | null, stage?: { __typename: 'Stage', key: string, number?: string | null, name: string } | null, needs: Array<{ __typename: 'ArtefactUse', text: string }>, waktu: { __typename: 'Waktu', text?: string | null, reading?: string | null }, yields: Array<{ __typename: 'ArtefactUse', text: string }>, acts: Array<{ __typename: 'Act', key: string, kind: ActKind, performers: Array<{ __typename: 'Role', key: string }>, outcomes: Array<{ __typename: 'Outcome', key: string, label?: string | null, to: Array<string>, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }>, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }>, marks: Array<{ __typename: 'CellMark', cell: string, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }> }> } | null };

export type RunStandsStillRunFragment = { __typename: 'Run', id: string, pausedAt?: string | null, pauseReason?: string | null, pauseLetter?: { __typename: 'Letter', title: string, file?: { __typename: 'File', id: string, name: string, url: string } | null } | null } & { ' $fragmentName'?: 'RunStandsStillRunFragment' };

export type RunTimelineRunFragment = { __typename: 'Run', id: string, isChainIntact: boolean, events: Array<{ __typename: 'RunEvent', sequence: number, at: string, kind: string, sentence: string, actor: { __typename: 'Person', id: string, name: string, position: string }, onBehalfOf?: { __typename: 'Person', id: string, name: string, position: string } | null, task?: { __typename: 'Task', id: string, isSentBack: boolean } | null }> } & { ' $fragmentName'?: 'RunTimelineRunFragment' };

export type SopOpdFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type SopOpdFilterQuery = { __typename: 'Query', sops: { __typename: 'SopConnection', nodes: Array<{ __typename: 'Sop', id: string, title: string }> }, opds: Array<{ __typename: 'Opd', id: string, name: string }> };

export type StepTimesRunFragment = { __typename: 'Run', id: string, tasks: Array<(
    { __typename: 'Task', id: string }
    & { ' $fragmentRefs'?: { 'StepTimesTaskFragment': StepTimesTaskFragment } }
  )> } & { ' $fragmentName'?: 'StepTimesRunFragment' };

export type StepTimesTaskFragment = { __typename: 'Task', id: string, attempt: number, status: TaskStatus, standing: Standing, usedMinutes: number, cumulativeMinutes: number, latenessMinutes?: number | null, step: { __typename: 'Step', key: string, number?: string | null, activity: string, waktu: { __typename: 'Waktu', text?: string | null, reading?: string | null } }, act: { __typename: 'Act', key: string, performers: Array<{ __typename: 'Role', key: string, name: string }> } } & { ' $fragmentName'?: 'StepTimesTaskFragment' };

export type DatasetChoiceQueryVariables = Exact<{
  filter?: InputMaybe<DatasetFilter>;
}>;


export type DatasetChoiceQuery = { __typename: 'Query', datasets: { __typename: 'DatasetConnection', nodes: Array<{ __typename: 'Dataset', id: string, title: string, opd: { __typename: 'Opd', id: string, shortName: string } }> } };

export type FirstTasksQueryVariables = Exact<{
  sop: Scalars['ID']['input'];
  opd: Scalars['ID']['input'];
}>;


export type FirstTasksQuery = { __typename: 'Query', sop?: { __typename: 'Sop', id: string, version?: { __typename: 'SopVersion', id: string, roles: Array<{ __typename: 'Role', key: string, name: string, players: Array<{ __typename: 'Player', person: { __typename: 'Person', id: string, name: string, position: string } }> }>, steps: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string, waktu: { __typename: 'Waktu', text?: string | null }, acts: Array<{ __typename: 'Act', key: string, kind: ActKind, performers: Array<{ __typename: 'Role', key: string, name: string }> }> }> } | null } | null };

export type MatterFieldsOpdFragment = { __typename: 'Opd', id: string, name: string } & { ' $fragmentName'?: 'MatterFieldsOpdFragment' };

export type SopChoiceSopFragment = { __typename: 'Sop', id: string, title: string, openRunCount: number, version?: { __typename: 'SopVersion', id: string, header: { __typename: 'SopHeader', number?: string | null } } | null } & { ' $fragmentName'?: 'SopChoiceSopFragment' };

export type StartRunMutationVariables = Exact<{
  input: StartRunInput;
}>;


export type StartRunMutation = { __typename: 'Mutation', startRun:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'PeriodInvalid', message: string }
    | { __typename: 'RoleWithoutPlayer', message: string, roles: Array<{ __typename: 'Role', key: string, name: string }> }
    | { __typename: 'RunAlreadyOpen', message: string, run: { __typename: 'Run', id: string, title: string, period?: string | null } }
    | { __typename: 'RunStarted', run: { __typename: 'Run', id: string } }
    | { __typename: 'SopNotInForce', message: string }
    | { __typename: 'StartUnknown', message: string }
   };

export type StartRunFormQueryFragment = { __typename: 'Query', sops: { __typename: 'SopConnection', nodes: Array<(
      { __typename: 'Sop', id: string }
      & { ' $fragmentRefs'?: { 'SopChoiceSopFragment': SopChoiceSopFragment } }
    )> }, opds: Array<(
    { __typename: 'Opd', id: string }
    & { ' $fragmentRefs'?: { 'MatterFieldsOpdFragment': MatterFieldsOpdFragment } }
  )> } & { ' $fragmentName'?: 'StartRunFormQueryFragment' };

export type StartRunFormDatasetFragment = { __typename: 'Dataset', id: string, title: string, frequency: Frequency, opd: { __typename: 'Opd', id: string } } & { ' $fragmentName'?: 'StartRunFormDatasetFragment' };

export type BeforeCompletingTaskFragment = { __typename: 'Task', id: string, slots: Array<{ __typename: 'Slot', side: SlotSide, text: string, isRequired: boolean, isFilled: boolean, kinds: Array<EvidenceKind>, artefact: { __typename: 'Artefact', key: string, name: string } }> } & { ' $fragmentName'?: 'BeforeCompletingTaskFragment' };

export type CompleteTaskTaskFragment = (
  { __typename: 'Task', id: string, isMine: boolean, step: { __typename: 'Step', key: string, activity: string }, claimedBy?: { __typename: 'Person', id: string } | null, onBehalfOf: Array<{ __typename: 'Person', id: string }>, act: { __typename: 'Act', key: string, outcomes: Array<{ __typename: 'Outcome', key: string, label?: string | null, sendsBack: boolean, to: Array<string> }> }, run: { __typename: 'Run', id: string, version: { __typename: 'SopVersion', id: string, steps: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string, acts: Array<{ __typename: 'Act', key: string }> }> } } }
  & { ' $fragmentRefs'?: { 'OnBehalfOfTaskFragment': OnBehalfOfTaskFragment;'BeforeCompletingTaskFragment': BeforeCompletingTaskFragment } }
) & { ' $fragmentName'?: 'CompleteTaskTaskFragment' };

export type OnBehalfOfTaskFragment = { __typename: 'Task', id: string, isMine: boolean, claimedBy?: { __typename: 'Person', id: string } | null, onBehalfOf: Array<{ __typename: 'Person', id: string, name: string, position: string }> } & { ' $fragmentName'?: 'OnBehalfOfTaskFragment' };

export type ToldDraftFragment = { __typename: 'TaskDraft', id: string, revision: number, savedAt: string, reason: string, entries: Array<{ __typename: 'TaskDraftEntry', key: string, artefact: string, note?: string | null, link?: { __typename: 'DraftLink', url: string, title: string } | null, file?: { __typename: 'File', id: string, name: string, size: number } | null, resource?: { __typename: 'Resource', id: string, name: string } | null }> } & { ' $fragmentName'?: 'ToldDraftFragment' };

export type SaveTaskDraftMutationVariables = Exact<{
  input: SaveTaskDraftInput;
}>;


export type SaveTaskDraftMutation = { __typename: 'Mutation', saveTaskDraft:
    | { __typename: 'DraftChanged', message: string, draft: (
        { __typename: 'TaskDraft' }
        & { ' $fragmentRefs'?: { 'ToldDraftFragment': ToldDraftFragment } }
      ) }
    | { __typename: 'DraftTooLarge', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'TaskDraftSaved', draft: (
        { __typename: 'TaskDraft' }
        & { ' $fragmentRefs'?: { 'ToldDraftFragment': ToldDraftFragment } }
      ) }
    | { __typename: 'TaskNotOpen', message: string }
   };

export type MoreTasksPageFragment = { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } & { ' $fragmentName'?: 'MoreTasksPageFragment' };

export type TaskFiltersCountsFragment = { __typename: 'TaskCounts', late: number, today: number, thisWeek: number, later: number, decisions: number } & { ' $fragmentName'?: 'TaskFiltersCountsFragment' };

export type TaskGroupsTaskFragment = (
  { __typename: 'Task', id: string, standing: Standing, dueAt?: string | null }
  & { ' $fragmentRefs'?: { 'TaskLineTaskFragment': TaskLineTaskFragment } }
) & { ' $fragmentName'?: 'TaskGroupsTaskFragment' };

export type TaskGroupsCountsFragment = { __typename: 'TaskCounts', late: number, today: number, thisWeek: number, later: number } & { ' $fragmentName'?: 'TaskGroupsCountsFragment' };

export type TaskLineTaskFragment = { __typename: 'Task', id: string, attempt: number, standing: Standing, dueAt?: string | null, remainingMinutes?: number | null, isProvisional: boolean, isMine: boolean, onBehalfOf: Array<{ __typename: 'Person', id: string, name: string }>, step: { __typename: 'Step', key: string, number?: string | null, activity: string }, act: { __typename: 'Act', key: string, kind: ActKind }, openedFrom: Array<{ __typename: 'Task', id: string, isSentBack: boolean, closedBy?: { __typename: 'Person', id: string, name: string } | null }>, run: { __typename: 'Run', id: string, title: string, period?: string | null, startedBy: { __typename: 'Person', id: string, name: string } } } & { ' $fragmentName'?: 'TaskLineTaskFragment' };

export type AddResourceMutationVariables = Exact<{
  input: AddResourceInput;
}>;


export type AddResourceMutation = { __typename: 'Mutation', addResource:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'ResourceAdded', resource: { __typename: 'Resource', id: string, name: string } }
    | { __typename: 'ResourceUnclear', message: string }
    | { __typename: 'RunWithoutDataset', message: string }
    | { __typename: 'TaskNotOpen', message: string }
   };

export type AskedForTaskFragment = { __typename: 'Task', id: string, status: TaskStatus, slots: Array<{ __typename: 'Slot', side: SlotSide, text: string, isRequired: boolean, kinds: Array<EvidenceKind>, artefact: { __typename: 'Artefact', key: string, name: string }, versions: Array<(
      { __typename: 'Handover', id: string }
      & { ' $fragmentRefs'?: { 'ReceivedEvidenceHandoverFragment': ReceivedEvidenceHandoverFragment } }
    )> }>, run: { __typename: 'Run', id: string, period?: string | null, dataset?: { __typename: 'Dataset', id: string, title: string, resources: Array<{ __typename: 'Resource', id: string, name: string, period?: string | null }> } | null } } & { ' $fragmentName'?: 'AskedForTaskFragment' };

export type EvidenceVersionsHandoverFragment = (
  { __typename: 'Handover', id: string, task: { __typename: 'Task', id: string, attempt: number } }
  & { ' $fragmentRefs'?: { 'HandedInHandoverFragment': HandedInHandoverFragment } }
) & { ' $fragmentName'?: 'EvidenceVersionsHandoverFragment' };

export type HandedInHandoverFragment = { __typename: 'Handover', id: string, handedInAt: string, handedInBy: { __typename: 'Person', id: string, name: string }, artefact: { __typename: 'Artefact', key: string, name: string }, content:
    | { __typename: 'File', id: string, name: string, size: number, mediaType: string, url: string }
    | { __typename: 'Link', url: string, title: string }
    | { __typename: 'Note', text: string }
    | { __typename: 'Resource', id: string, name: string, address: string, file?: { __typename: 'File', id: string, name: string, size: number, mediaType: string, url: string } | null }
  , task: { __typename: 'Task', id: string, step: { __typename: 'Step', key: string, number?: string | null, activity: string } } } & { ' $fragmentName'?: 'HandedInHandoverFragment' };

export type ReceivedEvidenceHandoverFragment = (
  { __typename: 'Handover', id: string }
  & { ' $fragmentRefs'?: { 'EvidenceVersionsHandoverFragment': EvidenceVersionsHandoverFragment } }
) & { ' $fragmentName'?: 'ReceivedEvidenceHandoverFragment' };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { __typename: 'Mutation', completeTask:
    | { __typename: 'AlreadyConfirmed', message: string }
    | { __typename: 'ArtefactUnknown', message: string }
    | { __typename: 'BehalfUnclear', message: string }
    | { __typename: 'ClaimedByOther', message: string }
    | { __typename: 'DutiesSeparated', message: string }
    | { __typename: 'EvidenceKindWrong', message: string }
    | { __typename: 'EvidenceMissing', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'OutcomeUnknown', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskCompleted', task: (
        { __typename: 'Task', id: string }
        & { ' $fragmentRefs'?: { 'TaskViewTaskFragment': TaskViewTaskFragment } }
      ) }
    | { __typename: 'TaskIsPaused', message: string }
    | { __typename: 'TaskNotOpen', message: string }
   };

export type ConfirmationsTaskFragment = { __typename: 'Task', id: string, performers: Array<{ __typename: 'Person', id: string, name: string, position: string }>, confirmations: Array<{ __typename: 'Confirmation', person: { __typename: 'Person', id: string }, outcome: { __typename: 'Outcome', key: string, label?: string | null } }> } & { ' $fragmentName'?: 'ConfirmationsTaskFragment' };

export type EarlierTaskTaskFragment = { __typename: 'Task', id: string, isSentBack: boolean, reason?: string | null, closedAt?: string | null, closedBy?: { __typename: 'Person', id: string, name: string, position: string } | null, step: { __typename: 'Step', key: string, number?: string | null, activity: string }, outcome?: { __typename: 'Outcome', key: string, label?: string | null } | null, handovers: Array<(
    { __typename: 'Handover', id: string }
    & { ' $fragmentRefs'?: { 'HandedInHandoverFragment': HandedInHandoverFragment } }
  )> } & { ' $fragmentName'?: 'EarlierTaskTaskFragment' };

export type HowItEndedTaskFragment = { __typename: 'Task', id: string, status: TaskStatus, isSentBack: boolean, standing: Standing, usedMinutes: number, cumulativeMinutes: number, reworkCount: number, authority?: string | null, reason?: string | null, closedAt?: string | null, closedBy?: { __typename: 'Person', id: string, name: string, position: string } | null, closedFor?: { __typename: 'Person', id: string, name: string, position: string } | null, outcome?: { __typename: 'Outcome', key: string, label?: string | null } | null } & { ' $fragmentName'?: 'HowItEndedTaskFragment' };

export type NextTaskQueryVariables = Exact<{ [key: string]: never; }>;


export type NextTaskQuery = { __typename: 'Query', myTasks: { __typename: 'TaskConnection', nodes: Array<{ __typename: 'Task', id: string, step: { __typename: 'Step', key: string, activity: string }, run: { __typename: 'Run', id: string, title: string } }> } };

export type TaskHeadTaskFragment = { __typename: 'Task', id: string, attempt: number, status: TaskStatus, standing: Standing, dueAt?: string | null, originalDueAt?: string | null, reworkCount: number, cumulativeMinutes: number, remainingMinutes?: number | null, isProvisional: boolean, step: { __typename: 'Step', key: string, number?: string | null, activity: string, note?: string | null, waktu: { __typename: 'Waktu', kind: WaktuKind, reading?: string | null } }, act: { __typename: 'Act', key: string, kind: ActKind, performers: Array<{ __typename: 'Role', key: string, name: string }> }, run: { __typename: 'Run', id: string, title: string, period?: string | null, opd: { __typename: 'Opd', id: string, shortName: string } } } & { ' $fragmentName'?: 'TaskHeadTaskFragment' };

export type TaskStripTaskFragment = { __typename: 'Task', id: string, act: { __typename: 'Act', key: string }, run: { __typename: 'Run', id: string, version: { __typename: 'SopVersion', id: string, steps: Array<{ __typename: 'Step', key: string, number?: string | null, acts: Array<{ __typename: 'Act', key: string, kind: ActKind }> }> } } } & { ' $fragmentName'?: 'TaskStripTaskFragment' };

export type TaskViewTaskFragment = (
  { __typename: 'Task', id: string, status: TaskStatus, isMine: boolean, isJoint: boolean, mayComplete: boolean, draft?: (
    { __typename: 'TaskDraft' }
    & { ' $fragmentRefs'?: { 'ToldDraftFragment': ToldDraftFragment } }
  ) | null, onBehalfOf: Array<{ __typename: 'Person', id: string }>, closedBy?: { __typename: 'Person', id: string } | null, confirmations: Array<{ __typename: 'Confirmation', person: { __typename: 'Person', id: string } }>, run: (
    { __typename: 'Run', id: string, status: RunStatus }
    & { ' $fragmentRefs'?: { 'WhereItIsNowRunFragment': WhereItIsNowRunFragment } }
  ) }
  & { ' $fragmentRefs'?: { 'TaskHeadTaskFragment': TaskHeadTaskFragment;'TaskStripTaskFragment': TaskStripTaskFragment;'WhyAgainTaskFragment': WhyAgainTaskFragment;'WhatCameBeforeTaskFragment': WhatCameBeforeTaskFragment;'AskedForTaskFragment': AskedForTaskFragment;'ConfirmationsTaskFragment': ConfirmationsTaskFragment;'CompleteTaskTaskFragment': CompleteTaskTaskFragment;'HowItEndedTaskFragment': HowItEndedTaskFragment;'AfterwardsTaskFragment': AfterwardsTaskFragment;'StandsStillTaskFragment': StandsStillTaskFragment;'WhoWorksTaskFragment': WhoWorksTaskFragment;'TaskActionsTaskFragment': TaskActionsTaskFragment } }
) & { ' $fragmentName'?: 'TaskViewTaskFragment' };

export type WhatCameBeforeTaskFragment = { __typename: 'Task', id: string, attempt: number, openedFrom: Array<(
    { __typename: 'Task', id: string, isSentBack: boolean }
    & { ' $fragmentRefs'?: { 'EarlierTaskTaskFragment': EarlierTaskTaskFragment } }
  )>, received: Array<{ __typename: 'Handover', id: string }>, run: { __typename: 'Run', id: string, startedAt: string, startedBy: { __typename: 'Person', id: string, name: string, position: string }, handovers: Array<(
      { __typename: 'Handover', id: string }
      & { ' $fragmentRefs'?: { 'HandedInHandoverFragment': HandedInHandoverFragment } }
    )> } } & { ' $fragmentName'?: 'WhatCameBeforeTaskFragment' };

export type WhereItIsNowRunFragment = { __typename: 'Run', id: string, status: RunStatus, openTasks: Array<{ __typename: 'Task', id: string, isMine: boolean, step: { __typename: 'Step', key: string, number?: string | null, activity: string }, performers: Array<{ __typename: 'Person', id: string, name: string, position: string }> }> } & { ' $fragmentName'?: 'WhereItIsNowRunFragment' };

export type WhyAgainTaskFragment = { __typename: 'Task', id: string, attempt: number, openedAt: string, openedFrom: Array<(
    { __typename: 'Task' }
    & { ' $fragmentRefs'?: { 'WhyAgainEarlierFragment': WhyAgainEarlierFragment } }
  )>, run: { __typename: 'Run', id: string, tasks: Array<(
      { __typename: 'Task' }
      & { ' $fragmentRefs'?: { 'WhyAgainEarlierFragment': WhyAgainEarlierFragment } }
    )> } } & { ' $fragmentName'?: 'WhyAgainTaskFragment' };

export type WhyAgainEarlierFragment = { __typename: 'Task', id: string, isSentBack: boolean, reason?: string | null, closedAt?: string | null, closedBy?: { __typename: 'Person', id: string, name: string, position: string } | null, step: { __typename: 'Step', key: string, number?: string | null, activity: string } } & { ' $fragmentName'?: 'WhyAgainEarlierFragment' };

export type AfterwardsTaskFragment = (
  { __typename: 'Task', id: string, status: TaskStatus, isRecallable: boolean, mayCorrect: boolean }
  & { ' $fragmentRefs'?: { 'CorrectionsTaskFragment': CorrectionsTaskFragment;'CorrectRecordTaskFragment': CorrectRecordTaskFragment } }
) & { ' $fragmentName'?: 'AfterwardsTaskFragment' };

export type ClaimTaskMutationVariables = Exact<{
  input: ClaimTaskInput;
}>;


export type ClaimTaskMutation = { __typename: 'Mutation', claimTask:
    | { __typename: 'BehalfUnclear', message: string }
    | { __typename: 'ClaimedByOther', message: string }
    | { __typename: 'DutiesSeparated', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskClaimed', task: { __typename: 'Task', id: string, isClaimable: boolean, claimedBy?: { __typename: 'Person', id: string, name: string, position: string } | null } }
    | { __typename: 'TaskIsJoint', message: string }
    | { __typename: 'TaskIsPaused', message: string }
    | { __typename: 'TaskNotOpen', message: string }
   };

export type CorrectRecordTaskFragment = { __typename: 'Task', id: string, slots: Array<{ __typename: 'Slot', text: string, kinds: Array<EvidenceKind>, artefact: { __typename: 'Artefact', key: string, name: string } }> } & { ' $fragmentName'?: 'CorrectRecordTaskFragment' };

export type CorrectRecordMutationVariables = Exact<{
  input: CorrectRecordInput;
}>;


export type CorrectRecordMutation = { __typename: 'Mutation', correctRecord:
    | { __typename: 'ArtefactUnknown', message: string }
    | { __typename: 'EvidenceKindWrong', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RecordCorrected', task: { __typename: 'Task', id: string } }
    | { __typename: 'TaskNotOpen', message: string }
    | { __typename: 'TaskStillOpen', message: string }
   };

export type CorrectionsTaskFragment = { __typename: 'Task', id: string, corrections: Array<{ __typename: 'Correction', sequence: number, text: string, correctedAt: string, correctedBy: { __typename: 'Person', id: string, name: string, position: string } }> } & { ' $fragmentName'?: 'CorrectionsTaskFragment' };

export type RecallTaskMutationVariables = Exact<{
  input: RecallTaskInput;
}>;


export type RecallTaskMutation = { __typename: 'Mutation', recallTask:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotRecallable', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskRecalled', task: { __typename: 'Task', id: string, status: TaskStatus } }
   };

export type ReleaseTaskMutationVariables = Exact<{
  input: ReleaseTaskInput;
}>;


export type ReleaseTaskMutation = { __typename: 'Mutation', releaseTask:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'NotYourTask', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'RunNotRunning', message: string }
    | { __typename: 'TaskNotClaimed', message: string }
    | { __typename: 'TaskNotOpen', message: string }
    | { __typename: 'TaskReleased', task: { __typename: 'Task', id: string, isClaimable: boolean, claimedBy?: { __typename: 'Person', id: string } | null } }
   };

export type StandsStillTaskFragment = { __typename: 'Task', id: string, pausedAt?: string | null, pauseReason?: string | null, remainingMinutes?: number | null, pauseLetter?: { __typename: 'Letter', title: string, file?: { __typename: 'File', id: string, name: string, url: string } | null } | null, run: { __typename: 'Run', id: string, status: RunStatus, pausedAt?: string | null } } & { ' $fragmentName'?: 'StandsStillTaskFragment' };

export type WhoWorksTaskFragment = { __typename: 'Task', id: string, isMine: boolean, isJoint: boolean, isClaimable: boolean, mayComplete: boolean, keptApart: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string }>, claimedBy?: { __typename: 'Person', id: string, name: string, position: string } | null, performers: Array<{ __typename: 'Person', id: string, name: string, position: string }>, onBehalfOf: Array<{ __typename: 'Person', id: string, name: string, position: string }>, run: { __typename: 'Run', id: string, mayOversee: boolean } } & { ' $fragmentName'?: 'WhoWorksTaskFragment' };

export type LoadTaskTaskFragment = { __typename: 'Task', id: string, standing: Standing, dueAt?: string | null, remainingMinutes?: number | null, isProvisional: boolean, performers: Array<{ __typename: 'Person', id: string, name: string }>, step: { __typename: 'Step', key: string, number?: string | null, activity: string }, run: { __typename: 'Run', id: string, title: string, period?: string | null, opd: { __typename: 'Opd', id: string, shortName: string } } } & { ' $fragmentName'?: 'LoadTaskTaskFragment' };

export type PersonLoadWorkloadFragment = { __typename: 'Workload', id: string, openTaskCount: number, lateTaskCount: number, atRiskTaskCount: number, person: { __typename: 'Person', id: string, name: string, position: string } } & { ' $fragmentName'?: 'PersonLoadWorkloadFragment' };

export type PersonLoadQueryVariables = Exact<{
  person: Scalars['ID']['input'];
  opd?: InputMaybe<Scalars['ID']['input']>;
}>;


export type PersonLoadQuery = { __typename: 'Query', workloads: { __typename: 'WorkloadConnection', nodes: Array<{ __typename: 'Workload', id: string, tasks: Array<(
        { __typename: 'Task', id: string }
        & { ' $fragmentRefs'?: { 'LoadTaskTaskFragment': LoadTaskTaskFragment } }
      )> }> } };

export type WorkloadFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkloadFiltersQuery = { __typename: 'Query', opds: Array<{ __typename: 'Opd', id: string, name: string }> };

export type ComparableQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparableQuery = { __typename: 'Query', sops: { __typename: 'SopConnection', nodes: Array<(
      { __typename: 'Sop', id: string }
      & { ' $fragmentRefs'?: { 'SideChoicesSopFragment': SideChoicesSopFragment } }
    )> }, library: { __typename: 'LibraryConnection', nodes: Array<(
      { __typename: 'LibraryEntry', id: string }
      & { ' $fragmentRefs'?: { 'SideChoicesEntryFragment': SideChoicesEntryFragment } }
    )> } };

export type DraftQueryVariables = Exact<{
  sop: Scalars['ID']['input'];
}>;


export type DraftQuery = { __typename: 'Query', sop?: { __typename: 'Sop', id: string, draft?: (
      { __typename: 'SopVersion', id: string }
      & { ' $fragmentRefs'?: { 'DraftDeskVersionFragment': DraftDeskVersionFragment } }
    ) | null } | null, viewer?: { __typename: 'Viewer', regency: (
      { __typename: 'Regency', id: string }
      & { ' $fragmentRefs'?: { 'DraftDeskRegencyFragment': DraftDeskRegencyFragment } }
    ) } | null };

export type FindingCountsVersionFragment = { __typename: 'SopVersion', id: string, findings: Array<{ __typename: 'Finding', severity: Severity }> } & { ' $fragmentName'?: 'FindingCountsVersionFragment' };

export type LibraryEntryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LibraryEntryQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, libraryEntry?: { __typename: 'LibraryEntry', id: string, title: string, kind: LibraryKind, origin: string, edition: number, summary?: string | null, source: string } | null };

export type LibraryQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type LibraryQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, library: { __typename: 'LibraryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
      { __typename: 'LibraryEntry', id: string }
      & { ' $fragmentRefs'?: { 'EntryCardEntryFragment': EntryCardEntryFragment } }
    )> } };

export type PrintedSopQueryVariables = Exact<{
  version: Scalars['ID']['input'];
}>;


export type PrintedSopQuery = { __typename: 'Query', sopVersion?: { __typename: 'SopVersion', id: string, source: string, state: VersionState, title: string, sop: { __typename: 'Sop', id: string } } | null };

export type SopQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  isChosen: Scalars['Boolean']['input'];
}>;


export type SopQuery = { __typename: 'Query', viewer?: { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } } | null, sop?: (
    { __typename: 'Sop', id: string, title: string, version?: { __typename: 'SopVersion', id: string } | null, inForce?: (
      { __typename: 'SopVersion', id: string }
      & { ' $fragmentRefs'?: { 'VersionWholeVersionFragment': VersionWholeVersionFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'VersionWholeSopFragment': VersionWholeSopFragment;'NoVersionSopFragment': NoVersionSopFragment;'DraftButtonSopFragment': DraftButtonSopFragment } }
  ) | null, sopVersion?: (
    { __typename: 'SopVersion', id: string, sop: { __typename: 'Sop', id: string } }
    & { ' $fragmentRefs'?: { 'VersionWholeVersionFragment': VersionWholeVersionFragment } }
  ) | null };

export type SopsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type SopsQuery = { __typename: 'Query', viewer?: (
    { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access } }
    & { ' $fragmentRefs'?: { 'SopsActionsViewerFragment': SopsActionsViewerFragment } }
  ) | null, sops: { __typename: 'SopConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<(
      { __typename: 'Sop', id: string }
      & { ' $fragmentRefs'?: { 'SopGroupsSopFragment': SopGroupsSopFragment } }
    )> } };

export type UpstreamQueryVariables = Exact<{
  sop: Scalars['ID']['input'];
}>;


export type UpstreamQuery = { __typename: 'Query', sop?: { __typename: 'Sop', id: string, title: string, draft?: (
      { __typename: 'SopVersion', id: string, upstream?: { __typename: 'Upstream', hasNews: boolean } | null }
      & { ' $fragmentRefs'?: { 'TakeInVersionFragment': TakeInVersionFragment } }
    ) | null } | null };

export type VersionStateVersionFragment = { __typename: 'SopVersion', id: string, number: number, state: VersionState, effectiveFrom?: string | null, effectiveUntil?: string | null } & { ' $fragmentName'?: 'VersionStateVersionFragment' };

export type AppliedFilesConfigurationFragment = { __typename: 'ConfigurationApplied', versions: Array<{ __typename: 'SopVersion', id: string, number: number, source: string, sop: { __typename: 'Sop', id: string, title: string } }> } & { ' $fragmentName'?: 'AppliedFilesConfigurationFragment' };

export type ApplyConfigurationMutationVariables = Exact<{
  input: ApplyConfigurationInput;
}>;


export type ApplyConfigurationMutation = { __typename: 'Mutation', applyConfiguration:
    | (
      { __typename: 'ConfigurationApplied' }
      & { ' $fragmentRefs'?: { 'AppliedFilesConfigurationFragment': AppliedFilesConfigurationFragment } }
    )
    | (
      { __typename: 'ConfigurationInvalid', message: string }
      & { ' $fragmentRefs'?: { 'ProblemListRefusalFragment': ProblemListRefusalFragment } }
    )
    | { __typename: 'ConfigurationMoved', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | (
      { __typename: 'SopUnsound', message: string }
      & { ' $fragmentRefs'?: { 'UnsoundListRefusalFragment': UnsoundListRefusalFragment } }
    )
   };

export type ProblemListRefusalFragment = { __typename: 'ConfigurationInvalid', problems: Array<{ __typename: 'ConfigurationProblem', path: string, line?: number | null, message: string }> } & { ' $fragmentName'?: 'ProblemListRefusalFragment' };

export type UnsoundListRefusalFragment = { __typename: 'SopUnsound', findings: Array<{ __typename: 'Finding', severity: Severity, message: string }> } & { ' $fragmentName'?: 'UnsoundListRefusalFragment' };

export type CastEditorVersionFragment = { __typename: 'SopVersion', id: string, roles: Array<{ __typename: 'Role', key: string, players: Array<{ __typename: 'Player', person: { __typename: 'Person', id: string, name: string, position: string, email: string }, opd?: { __typename: 'Opd', id: string, name: string, shortName: string } | null }> }> } & { ' $fragmentName'?: 'CastEditorVersionFragment' };

export type CastEditorOpdsQueryVariables = Exact<{ [key: string]: never; }>;


export type CastEditorOpdsQuery = { __typename: 'Query', opds: Array<{ __typename: 'Opd', id: string, name: string, shortName: string }> };

export type PeopleChoiceQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  opd?: InputMaybe<Scalars['ID']['input']>;
}>;


export type PeopleChoiceQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', totalCount: number, nodes: Array<{ __typename: 'Person', id: string, name: string, position: string, email: string }> } };

export type SetPlayersMutationVariables = Exact<{
  input: SetPlayersInput;
}>;


export type SetPlayersMutation = { __typename: 'Mutation', setPlayers:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'PlayersSet', sop: { __typename: 'Sop', id: string } }
    | { __typename: 'RoleUnknown', message: string }
   };

export type SideChoicesSopFragment = { __typename: 'Sop', id: string, title: string, versions: Array<{ __typename: 'SopVersion', id: string, number: number }> } & { ' $fragmentName'?: 'SideChoicesSopFragment' };

export type SideChoicesEntryFragment = { __typename: 'LibraryEntry', id: string, title: string, origin: string } & { ' $fragmentName'?: 'SideChoicesEntryFragment' };

export type ComparedSideQueryVariables = Exact<{
  version: Scalars['ID']['input'];
  entry: Scalars['ID']['input'];
  isVersion: Scalars['Boolean']['input'];
  isEntry: Scalars['Boolean']['input'];
}>;


export type ComparedSideQuery = { __typename: 'Query', sopVersion?: { __typename: 'SopVersion', id: string, source: string } | null, libraryEntry?: { __typename: 'LibraryEntry', id: string, source: string } | null };

export type DraftButtonSopFragment = { __typename: 'Sop', id: string, draft?: { __typename: 'SopVersion', id: string } | null } & { ' $fragmentName'?: 'DraftButtonSopFragment' };

export type EntryCardEntryFragment = { __typename: 'LibraryEntry', id: string, title: string, kind: LibraryKind, origin: string, edition: number, stepCount: number, roleCount: number, summary?: string | null } & { ' $fragmentName'?: 'EntryCardEntryFragment' };

export type LineageVersionFragment = { __typename: 'SopVersion', id: string, upstream?: { __typename: 'Upstream', title: string, origin: string, edition: number, hasNews: boolean, entry?: { __typename: 'LibraryEntry', id: string } | null } | null } & { ' $fragmentName'?: 'LineageVersionFragment' };

export type ShareButtonVersionFragment = { __typename: 'SopVersion', id: string, isShared: boolean } & { ' $fragmentName'?: 'ShareButtonVersionFragment' };

export type ShareVersionMutationVariables = Exact<{
  input: VersionInput;
  isShared: Scalars['Boolean']['input'];
}>;


export type ShareVersionMutation = { __typename: 'Mutation', shareVersion?:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'VersionNotInForce', message: string }
    | { __typename: 'VersionShared', version: (
        { __typename: 'SopVersion', id: string }
        & { ' $fragmentRefs'?: { 'ShareButtonVersionFragment': ShareButtonVersionFragment } }
      ) }
    | { __typename: 'VersionWithdrawn' }
  , withdrawVersion?:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'VersionNotInForce', message: string }
    | { __typename: 'VersionShared' }
    | { __typename: 'VersionWithdrawn', version: (
        { __typename: 'SopVersion', id: string }
        & { ' $fragmentRefs'?: { 'ShareButtonVersionFragment': ShareButtonVersionFragment } }
      ) }
   };

export type DraftSopMutationVariables = Exact<{
  input: DraftSopInput;
}>;


export type DraftSopMutation = { __typename: 'Mutation', draftSop:
    | { __typename: 'DraftExists', message: string, version: { __typename: 'SopVersion', id: string, sop: { __typename: 'Sop', id: string } } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'SopDrafted', version: { __typename: 'SopVersion', id: string, sop: { __typename: 'Sop', id: string } } }
   };

export type DiscardDraftMutationVariables = Exact<{
  input: VersionInput;
}>;


export type DiscardDraftMutation = { __typename: 'Mutation', discardDraft:
    | { __typename: 'DraftDiscarded' }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'VersionFixed', message: string }
   };

export type DraftCastVersionFragment = (
  { __typename: 'SopVersion', id: string }
  & { ' $fragmentRefs'?: { 'CastEditorVersionFragment': CastEditorVersionFragment } }
) & { ' $fragmentName'?: 'DraftCastVersionFragment' };

export type DraftDeskVersionFragment = (
  { __typename: 'SopVersion', id: string, state: VersionState, revision: number, source: string, comments: Array<{ __typename: 'Comment', step?: string | null, role?: string | null, cell?: string | null, settledAt?: string | null }>, roles: Array<{ __typename: 'Role', key: string, players: Array<{ __typename: 'Player', person: { __typename: 'Person', id: string, name: string }, opd?: { __typename: 'Opd', id: string } | null }> }> }
  & { ' $fragmentRefs'?: { 'DraftCastVersionFragment': DraftCastVersionFragment;'LineageVersionFragment': LineageVersionFragment;'DraftReviewVersionFragment': DraftReviewVersionFragment } }
) & { ' $fragmentName'?: 'DraftDeskVersionFragment' };

export type DraftDeskRegencyFragment = { __typename: 'Regency', id: string, calendar: (
    { __typename: 'WorkingCalendar' }
    & { ' $fragmentRefs'?: { 'CalendarOfCalendarFragment': CalendarOfCalendarFragment } }
  ) } & { ' $fragmentName'?: 'DraftDeskRegencyFragment' };

export type DraftReviewVersionFragment = (
  { __typename: 'SopVersion', id: string }
  & { ' $fragmentRefs'?: { 'CommentListVersionFragment': CommentListVersionFragment;'VersionHistoryVersionFragment': VersionHistoryVersionFragment } }
) & { ' $fragmentName'?: 'DraftReviewVersionFragment' };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { __typename: 'Mutation', saveDraft:
    | { __typename: 'ConfigurationInvalid', message: string }
    | { __typename: 'DraftMoved', message: string, version: { __typename: 'SopVersion', id: string, revision: number, source: string, savedBy?: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'DraftSaved', version: { __typename: 'SopVersion', id: string, revision: number, source: string } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'VersionFixed', message: string }
   };

export type DutyListVersionFragment = { __typename: 'SopVersion', id: string, steps: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string, needs: Array<{ __typename: 'ArtefactUse', text: string, isRequired: boolean, kinds: Array<EvidenceKind> }>, yields: Array<{ __typename: 'ArtefactUse', text: string, isRequired: boolean, kinds: Array<EvidenceKind> }>, apartFrom: Array<{ __typename: 'Step', key: string }> }> } & { ' $fragmentName'?: 'DutyListVersionFragment' };

export type IdentityBlockVersionFragment = { __typename: 'SopVersion', id: string, title: string, header: { __typename: 'SopHeader', annex?: string | null, unit: Array<string>, number?: string | null, legalBasis: Array<string>, qualifications: Array<string>, related: Array<string>, equipment: Array<string>, warnings: Array<string>, records: Array<string>, madeOn?: { __typename: 'PrintedDate', date?: string | null, text?: string | null } | null, revisedOn?: { __typename: 'PrintedDate', date?: string | null, text?: string | null } | null, ratifiedOn?: { __typename: 'PrintedDate', date?: string | null, text?: string | null } | null, effectiveOn?: { __typename: 'PrintedDate', date?: string | null, text?: string | null } | null, ratifiedBy?: { __typename: 'Ratifier', position: string, name?: string | null, rank?: string | null, nip?: string | null } | null, marks: Array<{ __typename: 'CellMark', cell: string, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }> } } & { ' $fragmentName'?: 'IdentityBlockVersionFragment' };

export type ReviewReminderRegencyFragment = { __typename: 'Regency', id: string, sopReviewMonths?: number | null } & { ' $fragmentName'?: 'ReviewReminderRegencyFragment' };

export type SetSopReviewMutationVariables = Exact<{
  input: SopReviewInput;
}>;


export type SetSopReviewMutation = { __typename: 'Mutation', setSopReview:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'SopReviewSet', regency: { __typename: 'Regency', id: string, sopReviewMonths?: number | null } }
   };

export type SopCardSopFragment = { __typename: 'Sop', id: string, title: string, openRunCount: number, reviewIsDue: boolean, draft?: { __typename: 'SopVersion', id: string } | null, version?: (
    { __typename: 'SopVersion', id: string, header: { __typename: 'SopHeader', number?: string | null, unit: Array<string> }, roles: Array<{ __typename: 'Role', key: string }>, steps: Array<{ __typename: 'Step', key: string }> }
    & { ' $fragmentRefs'?: { 'VersionStateVersionFragment': VersionStateVersionFragment;'FindingCountsVersionFragment': FindingCountsVersionFragment } }
  ) | null } & { ' $fragmentName'?: 'SopCardSopFragment' };

export type SopGroupsSopFragment = (
  { __typename: 'Sop', id: string, version?: { __typename: 'SopVersion', id: string, stages: Array<{ __typename: 'Stage', key: string, phase?: NationalPhase | null }> } | null }
  & { ' $fragmentRefs'?: { 'SopCardSopFragment': SopCardSopFragment } }
) & { ' $fragmentName'?: 'SopGroupsSopFragment' };

export type SopsActionsViewerFragment = { __typename: 'Viewer', person: { __typename: 'Person', id: string, access: Access }, regency: (
    { __typename: 'Regency', id: string }
    & { ' $fragmentRefs'?: { 'ReviewReminderRegencyFragment': ReviewReminderRegencyFragment } }
  ) } & { ' $fragmentName'?: 'SopsActionsViewerFragment' };

export type CastSectionVersionFragment = (
  { __typename: 'SopVersion', id: string, state: VersionState, roles: Array<{ __typename: 'Role', key: string, name: string, scope: RoleScope }> }
  & { ' $fragmentRefs'?: { 'CastEditorVersionFragment': CastEditorVersionFragment } }
) & { ' $fragmentName'?: 'CastSectionVersionFragment' };

export type SopSourceQueryVariables = Exact<{
  version: Scalars['ID']['input'];
}>;


export type SopSourceQuery = { __typename: 'Query', sopVersion?: { __typename: 'SopVersion', id: string, source: string, sop: { __typename: 'Sop', id: string, key: string } } | null };

export type FindingLineFindingFragment = { __typename: 'Finding', severity: Severity, message: string, step?: string | null, headerCell?: string | null } & { ' $fragmentName'?: 'FindingLineFindingFragment' };

export type FindingListVersionFragment = { __typename: 'SopVersion', id: string, findings: Array<(
    { __typename: 'Finding', severity: Severity }
    & { ' $fragmentRefs'?: { 'FindingLineFindingFragment': FindingLineFindingFragment } }
  )> } & { ' $fragmentName'?: 'FindingListVersionFragment' };

export type NoVersionSopFragment = (
  { __typename: 'Sop', id: string }
  & { ' $fragmentRefs'?: { 'VersionListSopFragment': VersionListSopFragment } }
) & { ' $fragmentName'?: 'NoVersionSopFragment' };

export type OutdatedRunsNoteQueryVariables = Exact<{
  sop: Scalars['ID']['input'];
}>;


export type OutdatedRunsNoteQuery = { __typename: 'Query', runs: { __typename: 'RunConnection', totalCount: number, nodes: Array<{ __typename: 'Run', id: string }> } };

export type PlayedVersionQueryVariables = Exact<{
  version: Scalars['ID']['input'];
}>;


export type PlayedVersionQuery = { __typename: 'Query', sopVersion?: { __typename: 'SopVersion', id: string, source: string } | null, viewer?: { __typename: 'Viewer', regency: { __typename: 'Regency', id: string, calendar: (
        { __typename: 'WorkingCalendar' }
        & { ' $fragmentRefs'?: { 'CalendarOfCalendarFragment': CalendarOfCalendarFragment } }
      ) } } | null };

export type SopDocumentVersionFragment = (
  { __typename: 'SopVersion', id: string, title: string, roles: Array<{ __typename: 'Role', key: string, name: string, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }>, steps: Array<{ __typename: 'Step', key: string, number?: string | null, activity: string, note?: string | null, stage?: { __typename: 'Stage', key: string, number?: string | null, name: string } | null, needs: Array<{ __typename: 'ArtefactUse', text: string }>, waktu: { __typename: 'Waktu', text?: string | null, reading?: string | null }, yields: Array<{ __typename: 'ArtefactUse', text: string }>, marks: Array<{ __typename: 'CellMark', cell: string, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }>, acts: Array<{ __typename: 'Act', key: string, kind: ActKind, performers: Array<{ __typename: 'Role', key: string }>, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null }, outcomes: Array<{ __typename: 'Outcome', key: string, label?: string | null, to: Array<string>, mark: { __typename: 'Mark', kind: MarkKind, why?: string | null, confidence?: number | null } }> }> }> }
  & { ' $fragmentRefs'?: { 'IdentityBlockVersionFragment': IdentityBlockVersionFragment } }
) & { ' $fragmentName'?: 'SopDocumentVersionFragment' };

export type SopFactsSopFragment = { __typename: 'Sop', id: string, runCount: number, openRunCount: number } & { ' $fragmentName'?: 'SopFactsSopFragment' };

export type SopFactsVersionFragment = (
  { __typename: 'SopVersion', id: string }
  & { ' $fragmentRefs'?: { 'VersionStateVersionFragment': VersionStateVersionFragment;'FindingCountsVersionFragment': FindingCountsVersionFragment } }
) & { ' $fragmentName'?: 'SopFactsVersionFragment' };

export type VersionListSopFragment = { __typename: 'Sop', id: string, versions: Array<(
    { __typename: 'SopVersion', id: string }
    & { ' $fragmentRefs'?: { 'VersionStateVersionFragment': VersionStateVersionFragment } }
  )> } & { ' $fragmentName'?: 'VersionListSopFragment' };

export type VersionManagementVersionFragment = (
  { __typename: 'SopVersion', id: string, state: VersionState }
  & { ' $fragmentRefs'?: { 'ShareButtonVersionFragment': ShareButtonVersionFragment;'VersionHistoryVersionFragment': VersionHistoryVersionFragment } }
) & { ' $fragmentName'?: 'VersionManagementVersionFragment' };

export type VersionViewSopFragment = (
  { __typename: 'Sop', id: string }
  & { ' $fragmentRefs'?: { 'SopFactsSopFragment': SopFactsSopFragment } }
) & { ' $fragmentName'?: 'VersionViewSopFragment' };

export type VersionViewVersionFragment = (
  { __typename: 'SopVersion', id: string, number: number }
  & { ' $fragmentRefs'?: { 'SopFactsVersionFragment': SopFactsVersionFragment;'SopDocumentVersionFragment': SopDocumentVersionFragment;'FindingListVersionFragment': FindingListVersionFragment;'DutyListVersionFragment': DutyListVersionFragment;'CastSectionVersionFragment': CastSectionVersionFragment } }
) & { ' $fragmentName'?: 'VersionViewVersionFragment' };

export type VersionWholeSopFragment = (
  { __typename: 'Sop', id: string, version?: { __typename: 'SopVersion', id: string } | null }
  & { ' $fragmentRefs'?: { 'VersionViewSopFragment': VersionViewSopFragment;'VersionListSopFragment': VersionListSopFragment } }
) & { ' $fragmentName'?: 'VersionWholeSopFragment' };

export type VersionWholeVersionFragment = (
  { __typename: 'SopVersion', id: string }
  & { ' $fragmentRefs'?: { 'LineageVersionFragment': LineageVersionFragment;'VersionViewVersionFragment': VersionViewVersionFragment;'VersionManagementVersionFragment': VersionManagementVersionFragment } }
) & { ' $fragmentName'?: 'VersionWholeVersionFragment' };

export type RatifyVersionMutationVariables = Exact<{
  input: RatifyInput;
}>;


export type RatifyVersionMutation = { __typename: 'Mutation', ratifyVersion:
    | { __typename: 'DraftMoved', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'SopUnsound', message: string, findings: Array<{ __typename: 'Finding', id: string, message: string }> }
    | { __typename: 'ValidityOverlaps', message: string }
    | { __typename: 'VersionFixed', message: string }
    | { __typename: 'VersionRatified', version: { __typename: 'SopVersion', id: string, state: VersionState } }
    | { __typename: 'WarningsOpen', message: string, findings: Array<{ __typename: 'Finding', id: string, message: string }> }
   };

export type RevokeVersionMutationVariables = Exact<{
  input: RevokeInput;
}>;


export type RevokeVersionMutation = { __typename: 'Mutation', revokeVersion:
    | { __typename: 'LastDayImpossible', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'VersionNotInForce', message: string }
    | { __typename: 'VersionRevoked', version: { __typename: 'SopVersion', id: string, state: VersionState, effectiveUntil?: string | null } }
   };

export type CommentOnVersionMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentOnVersionMutation = { __typename: 'Mutation', commentOnVersion:
    | { __typename: 'CommentKept', comment: { __typename: 'Comment', id: string } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'VersionFixed', message: string }
   };

export type CommentLineCommentFragment = { __typename: 'Comment', id: string, text: string, at: string, settledAt?: string | null, author: { __typename: 'Person', id: string, name: string }, settledBy?: { __typename: 'Person', id: string, name: string } | null } & { ' $fragmentName'?: 'CommentLineCommentFragment' };

export type SettleCommentMutationVariables = Exact<{
  input: SettleCommentInput;
}>;


export type SettleCommentMutation = { __typename: 'Mutation', settleComment:
    | { __typename: 'CommentKept', comment: (
        { __typename: 'Comment', id: string }
        & { ' $fragmentRefs'?: { 'CommentLineCommentFragment': CommentLineCommentFragment } }
      ) }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'VersionFixed', message: string }
   };

export type CommentListVersionFragment = { __typename: 'SopVersion', id: string, comments: Array<(
    { __typename: 'Comment', id: string, step?: string | null, role?: string | null, cell?: string | null, settledAt?: string | null }
    & { ' $fragmentRefs'?: { 'CommentLineCommentFragment': CommentLineCommentFragment } }
  )> } & { ' $fragmentName'?: 'CommentListVersionFragment' };

export type RequestChangesMutationVariables = Exact<{
  input: NoteInput;
}>;


export type RequestChangesMutation = { __typename: 'Mutation', requestChanges:
    | { __typename: 'ChangesRequested', version: { __typename: 'SopVersion', id: string, state: VersionState } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'VersionNotInReview', message: string }
   };

export type RequestReviewMutationVariables = Exact<{
  input: NoteInput;
}>;


export type RequestReviewMutation = { __typename: 'Mutation', requestReview:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'ReviewRequested', version: { __typename: 'SopVersion', id: string, state: VersionState } }
    | { __typename: 'VersionFixed', message: string }
   };

export type VersionHistoryVersionFragment = { __typename: 'SopVersion', id: string, history: Array<{ __typename: 'VersionEvent', id: string, kind: VersionEventKind, at: string, note?: string | null, person?: { __typename: 'Person', id: string, name: string } | null }>, acknowledgements: Array<{ __typename: 'Acknowledgement', id: string, sentence: string, reason: string, at: string, person: { __typename: 'Person', id: string, name: string } }> } & { ' $fragmentName'?: 'VersionHistoryVersionFragment' };

export type TakeInVersionFragment = { __typename: 'SopVersion', id: string, revision: number, source: string, upstream?: { __typename: 'Upstream', title: string, origin: string, edition: number, source: string, entry?: { __typename: 'LibraryEntry', id: string, edition: number, source: string } | null } | null } & { ' $fragmentName'?: 'TakeInVersionFragment' };

export type TakeInMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type TakeInMutation = { __typename: 'Mutation', saveDraft:
    | { __typename: 'ConfigurationInvalid', message: string }
    | { __typename: 'DraftMoved', message: string }
    | { __typename: 'DraftSaved', version: { __typename: 'SopVersion', id: string, revision: number } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'NotSignedIn', message: string }
    | { __typename: 'VersionFixed', message: string }
   };

export const ShellViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]} as unknown as DocumentNode<ShellViewerFragment, unknown>;
export const ComplianceFiltersQueryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceFiltersQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"steps"},"name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STEP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"roles"},"name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ROLE"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasRole"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<ComplianceFiltersQueryFragment, unknown>;
export const ComplianceSentenceComplianceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceSentenceCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}}]}}]}}]} as unknown as DocumentNode<ComplianceSentenceComplianceFragment, unknown>;
export const FiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"untimed"}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"p90Minutes"}}]}}]} as unknown as DocumentNode<FiguresFragment, unknown>;
export const ComplianceCountsComplianceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceCountsCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"untimed"}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"p90Minutes"}}]}}]} as unknown as DocumentNode<ComplianceCountsComplianceFragment, unknown>;
export const TimePanelComplianceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimePanelCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"untimed"}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"p90Minutes"}}]}}]} as unknown as DocumentNode<TimePanelComplianceFragment, unknown>;
export const GroupPanelComplianceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupPanelCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"untimed"}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"p90Minutes"}}]}}]} as unknown as DocumentNode<GroupPanelComplianceFragment, unknown>;
export const ComplianceSentenceStepsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceSentenceSteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]}}]} as unknown as DocumentNode<ComplianceSentenceStepsFragment, unknown>;
export const ComplianceFindingsQueryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceFindingsQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceSentenceCompliance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceCountsCompliance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimePanelCompliance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupPanelCompliance"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"steps"},"name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STEP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceSentenceSteps"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"untimed"}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"p90Minutes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceSentenceCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceCountsCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimePanelCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupPanelCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceSentenceSteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]}}]} as unknown as DocumentNode<ComplianceFindingsQueryFragment, unknown>;
export const BlockedTurnsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BlockedTurnsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<BlockedTurnsRowFragment, unknown>;
export const CalendarSheetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarSheetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<CalendarSheetRowFragment, unknown>;
export const TurnCellTurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnCellTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TurnCellTurnFragment, unknown>;
export const CalendarRowRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRowRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnCellTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnCellTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CalendarRowRowFragment, unknown>;
export const CalendarMatrixRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarMatrixRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRowRow"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnCellTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRowRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnCellTurn"}}]}}]}}]} as unknown as DocumentNode<CalendarMatrixRowFragment, unknown>;
export const TurnLineTurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLineTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TurnLineTurnFragment, unknown>;
export const CalendarMonthsRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarMonthsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnLineTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLineTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CalendarMonthsRowFragment, unknown>;
export const TurnObstacleObstacleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnObstacleObstacle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TurnObstacle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"triedOn"}}]}}]} as unknown as DocumentNode<TurnObstacleObstacleFragment, unknown>;
export const TurnLeadTurnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLeadTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnWaivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TurnLeadTurnFragment, unknown>;
export const TurnDialogRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnDialogRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnObstacleObstacle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnLeadTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnObstacleObstacle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TurnObstacle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"triedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLeadTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnWaivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TurnDialogRowFragment, unknown>;
export const CalendarYearCalendarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYearCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TurnCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarMatrixRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarMonthsRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnDialogRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnCellTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRowRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnCellTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLineTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnObstacleObstacle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TurnObstacle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"triedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLeadTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnWaivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarMatrixRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRowRow"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarMonthsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnLineTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnDialogRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnObstacleObstacle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnLeadTurn"}}]}}]}}]} as unknown as DocumentNode<CalendarYearCalendarFragment, unknown>;
export const CalendarYearPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYearPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CalendarYearPersonFragment, unknown>;
export const PeriodSquaresDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodSquaresDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeriodSquaresDatasetFragment, unknown>;
export const DatasetLineDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DatasetLineDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"informationClass"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodSquaresDataset"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodSquaresDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatasetLineDatasetFragment, unknown>;
export const DatasetFactsDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DatasetFactsDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"isFrequencyByClass"}},{"kind":"Field","name":{"kind":"Name","value":"informationClass"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DatasetFactsDatasetFragment, unknown>;
export const PeriodLineRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}}]}}]} as unknown as DocumentNode<PeriodLineRunFragment, unknown>;
export const PeriodListDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodListDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodLineRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}}]}}]} as unknown as DocumentNode<PeriodListDatasetFragment, unknown>;
export const ResourceLineResourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceLineResource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResourceLineResourceFragment, unknown>;
export const ResourceSectionDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceSectionDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceLineResource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceLineResource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResourceSectionDatasetFragment, unknown>;
export const ScheduleFormScheduleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleFormSchedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ScheduleFormScheduleFragment, unknown>;
export const ScheduleLineScheduleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleLineSchedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"coming"},"name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleFormSchedule"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleFormSchedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ScheduleLineScheduleFragment, unknown>;
export const ScheduleSectionDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleSectionDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleLineSchedule"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleFormSchedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleLineSchedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"coming"},"name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleFormSchedule"}}]}}]} as unknown as DocumentNode<ScheduleSectionDatasetFragment, unknown>;
export const LadderFormRungFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LadderFormRung"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationRung"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]} as unknown as DocumentNode<LadderFormRungFragment, unknown>;
export const NoticeLineNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeLineNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<NoticeLineNoticeFragment, unknown>;
export const SettingFormSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingFormSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"digestHour"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isMailReady"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<SettingFormSettingsFragment, unknown>;
export const DeliveryLineDeliveryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLineDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<DeliveryLineDeliveryFragment, unknown>;
export const WebhookLineWebhookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookLineWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}}]} as unknown as DocumentNode<WebhookLineWebhookFragment, unknown>;
export const DelegationLineDelegationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelegationLineDelegation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decree"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRevocable"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DelegationLineDelegationFragment, unknown>;
export const PasswordFormInvitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordFormInvitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"regencyName"}},{"kind":"Field","name":{"kind":"Name","value":"canSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}}]}}]} as unknown as DocumentNode<PasswordFormInvitationFragment, unknown>;
export const WayInPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayInPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"canSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}}]}}]} as unknown as DocumentNode<WayInPersonFragment, unknown>;
export const SupervisionPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SupervisionPersonFragment, unknown>;
export const PersonLinePersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonLinePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}},{"kind":"Field","name":{"kind":"Name","value":"canSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayInPerson"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionPerson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayInPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"canSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PersonLinePersonFragment, unknown>;
export const RunCommentLineCommentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isStrikable"}},{"kind":"Field","name":{"kind":"Name","value":"struckAt"}},{"kind":"Field","name":{"kind":"Name","value":"strikeReason"}},{"kind":"Field","name":{"kind":"Name","value":"struckBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<RunCommentLineCommentFragment, unknown>;
export const DiscussionCommentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscussionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunCommentLineComment"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isStrikable"}},{"kind":"Field","name":{"kind":"Name","value":"struckAt"}},{"kind":"Field","name":{"kind":"Name","value":"strikeReason"}},{"kind":"Field","name":{"kind":"Name","value":"struckBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<DiscussionCommentFragment, unknown>;
export const DiscussionViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscussionViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]} as unknown as DocumentNode<DiscussionViewerFragment, unknown>;
export const OutdatedRunRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutdatedRunRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<OutdatedRunRunFragment, unknown>;
export const OutdatedRunsRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutdatedRunsRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutdatedRunRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutdatedRunRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<OutdatedRunsRunFragment, unknown>;
export const RunActionsRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunActionsRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMigratable"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RunActionsRunFragment, unknown>;
export const RecordSectionRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordSectionRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pdf"}}]}}]}}]} as unknown as DocumentNode<RecordSectionRunFragment, unknown>;
export const VerifiedRecordVerificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerifiedRecordVerification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVerification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regency"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sop"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<VerifiedRecordVerificationFragment, unknown>;
export const HandedInHandoverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<HandedInHandoverFragment, unknown>;
export const EvidenceVersionsHandoverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceVersionsHandoverFragment, unknown>;
export const EvidenceRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"artefacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceVersionsHandover"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yieldedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]} as unknown as DocumentNode<EvidenceRunFragment, unknown>;
export const OpenTasksTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenTasksTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTasksTaskFragment, unknown>;
export const OpenTasksRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenTasksRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenTasksTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenTasksTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTasksRunFragment, unknown>;
export const RunStandsStillRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunStandsStillRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<RunStandsStillRunFragment, unknown>;
export const RunFactsRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunFactsRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isScheduled"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunStandsStillRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunStandsStillRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<RunFactsRunFragment, unknown>;
export const HereNowTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HereNowTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HereNowTaskFragment, unknown>;
export const RunLineRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunLineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HereNowTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HereNowTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RunLineRunFragment, unknown>;
export const RunSheetRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSheetRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<RunSheetRunFragment, unknown>;
export const RunTimelineRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunTimelineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isChainIntact"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}}]}}]}}]}}]} as unknown as DocumentNode<RunTimelineRunFragment, unknown>;
export const StepTimesTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTimesTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"latenessMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StepTimesTaskFragment, unknown>;
export const StepTimesRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTimesRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepTimesTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTimesTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"latenessMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StepTimesRunFragment, unknown>;
export const SopChoiceSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopChoiceSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<SopChoiceSopFragment, unknown>;
export const MatterFieldsOpdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterFieldsOpd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MatterFieldsOpdFragment, unknown>;
export const StartRunFormQueryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartRunFormQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopChoiceSop"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatterFieldsOpd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopChoiceSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterFieldsOpd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<StartRunFormQueryFragment, unknown>;
export const StartRunFormDatasetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartRunFormDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartRunFormDatasetFragment, unknown>;
export const MoreTasksPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoreTasksPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<MoreTasksPageFragment, unknown>;
export const TaskFiltersCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskFiltersCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"thisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}}]}}]} as unknown as DocumentNode<TaskFiltersCountsFragment, unknown>;
export const TaskLineTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskLineTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TaskLineTaskFragment, unknown>;
export const TaskGroupsTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskGroupsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskLineTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskLineTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TaskGroupsTaskFragment, unknown>;
export const TaskGroupsCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskGroupsCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"thisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}}]} as unknown as DocumentNode<TaskGroupsCountsFragment, unknown>;
export const ToldDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ToldDraftFragment, unknown>;
export const WhereItIsNowRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhereItIsNowRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]} as unknown as DocumentNode<WhereItIsNowRunFragment, unknown>;
export const TaskHeadTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHeadTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<TaskHeadTaskFragment, unknown>;
export const TaskStripTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStripTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskStripTaskFragment, unknown>;
export const WhyAgainEarlierFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainEarlier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]} as unknown as DocumentNode<WhyAgainEarlierFragment, unknown>;
export const WhyAgainTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainEarlier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]} as unknown as DocumentNode<WhyAgainTaskFragment, unknown>;
export const EarlierTaskTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<EarlierTaskTaskFragment, unknown>;
export const WhatCameBeforeTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatCameBeforeTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierTaskTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}}]} as unknown as DocumentNode<WhatCameBeforeTaskFragment, unknown>;
export const ReceivedEvidenceHandoverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedEvidenceHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceVersionsHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]} as unknown as DocumentNode<ReceivedEvidenceHandoverFragment, unknown>;
export const AskedForTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedForTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceivedEvidenceHandover"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedEvidenceHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceVersionsHandover"}}]}}]} as unknown as DocumentNode<AskedForTaskFragment, unknown>;
export const ConfirmationsTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmationsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmationsTaskFragment, unknown>;
export const OnBehalfOfTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnBehalfOfTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<OnBehalfOfTaskFragment, unknown>;
export const BeforeCompletingTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeforeCompletingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isFilled"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BeforeCompletingTaskFragment, unknown>;
export const CompleteTaskTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompleteTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnBehalfOfTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeforeCompletingTask"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnBehalfOfTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeforeCompletingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isFilled"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteTaskTaskFragment, unknown>;
export const HowItEndedTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItEndedTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HowItEndedTaskFragment, unknown>;
export const CorrectionsTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectionsTaskFragment, unknown>;
export const CorrectRecordTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectRecordTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectRecordTaskFragment, unknown>;
export const AfterwardsTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfterwardsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isRecallable"}},{"kind":"Field","name":{"kind":"Name","value":"mayCorrect"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectionsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectRecordTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectRecordTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AfterwardsTaskFragment, unknown>;
export const StandsStillTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandsStillTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}}]} as unknown as DocumentNode<StandsStillTaskFragment, unknown>;
export const WhoWorksTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoWorksTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"isClaimable"}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}}]}}]}}]} as unknown as DocumentNode<WhoWorksTaskFragment, unknown>;
export const TaskActionsTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskActionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskActionsTaskFragment, unknown>;
export const TaskViewTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskViewTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldDraft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhereItIsNowRun"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHeadTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStripTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatCameBeforeTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedForTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmationsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompleteTaskTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowItEndedTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfterwardsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandsStillTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoWorksTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskActionsTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainEarlier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedEvidenceHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceVersionsHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnBehalfOfTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeforeCompletingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isFilled"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectRecordTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhereItIsNowRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHeadTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStripTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatCameBeforeTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierTaskTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedForTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceivedEvidenceHandover"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmationsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompleteTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnBehalfOfTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeforeCompletingTask"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItEndedTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfterwardsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isRecallable"}},{"kind":"Field","name":{"kind":"Name","value":"mayCorrect"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectionsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectRecordTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandsStillTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoWorksTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"isClaimable"}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskActionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TaskViewTaskFragment, unknown>;
export const LoadTaskTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<LoadTaskTaskFragment, unknown>;
export const PersonLoadWorkloadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonLoadWorkload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<PersonLoadWorkloadFragment, unknown>;
export const AppliedFilesConfigurationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppliedFilesConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigurationApplied"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<AppliedFilesConfigurationFragment, unknown>;
export const ProblemListRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemListRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigurationInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ProblemListRefusalFragment, unknown>;
export const UnsoundListRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnsoundListRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopUnsound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UnsoundListRefusalFragment, unknown>;
export const SideChoicesSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideChoicesSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<SideChoicesSopFragment, unknown>;
export const SideChoicesEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideChoicesEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<SideChoicesEntryFragment, unknown>;
export const DraftButtonSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftButtonSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftButtonSopFragment, unknown>;
export const EntryCardEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryCardEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}},{"kind":"Field","name":{"kind":"Name","value":"roleCount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<EntryCardEntryFragment, unknown>;
export const CastEditorVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CastEditorVersionFragment, unknown>;
export const DraftCastVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftCastVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastEditorVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DraftCastVersionFragment, unknown>;
export const LineageVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineageVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hasNews"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<LineageVersionFragment, unknown>;
export const CommentLineCommentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CommentLineCommentFragment, unknown>;
export const CommentListVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentLineComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CommentListVersionFragment, unknown>;
export const VersionHistoryVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHistoryVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VersionHistoryVersionFragment, unknown>;
export const DraftReviewVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftReviewVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionHistoryVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentLineComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHistoryVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DraftReviewVersionFragment, unknown>;
export const DraftDeskVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDeskVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftCastVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineageVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftReviewVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentLineComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHistoryVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftCastVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastEditorVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineageVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hasNews"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftReviewVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionHistoryVersion"}}]}}]} as unknown as DocumentNode<DraftDeskVersionFragment, unknown>;
export const CalendarOfCalendarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarOfCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"loadedYears"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isVerified"}}]}}]}}]} as unknown as DocumentNode<CalendarOfCalendarFragment, unknown>;
export const DraftDeskRegencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDeskRegency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarOfCalendar"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarOfCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"loadedYears"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isVerified"}}]}}]}}]} as unknown as DocumentNode<DraftDeskRegencyFragment, unknown>;
export const VersionStateVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}}]} as unknown as DocumentNode<VersionStateVersionFragment, unknown>;
export const FindingCountsVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]} as unknown as DocumentNode<FindingCountsVersionFragment, unknown>;
export const SopCardSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopCardSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}},{"kind":"Field","name":{"kind":"Name","value":"reviewIsDue"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCountsVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]} as unknown as DocumentNode<SopCardSopFragment, unknown>;
export const SopGroupsSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopGroupsSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopCardSop"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopCardSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}},{"kind":"Field","name":{"kind":"Name","value":"reviewIsDue"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCountsVersion"}}]}}]}}]} as unknown as DocumentNode<SopGroupsSopFragment, unknown>;
export const ReviewReminderRegencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewReminderRegency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sopReviewMonths"}}]}}]} as unknown as DocumentNode<ReviewReminderRegencyFragment, unknown>;
export const SopsActionsViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopsActionsViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewReminderRegency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewReminderRegency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sopReviewMonths"}}]}}]} as unknown as DocumentNode<SopsActionsViewerFragment, unknown>;
export const VersionListSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionListSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}}]} as unknown as DocumentNode<VersionListSopFragment, unknown>;
export const NoVersionSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoVersionSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionListSop"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionListSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}}]}}]}}]} as unknown as DocumentNode<NoVersionSopFragment, unknown>;
export const SopFactsSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runCount"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}}]}}]} as unknown as DocumentNode<SopFactsSopFragment, unknown>;
export const VersionViewSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionViewSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopFactsSop"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runCount"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}}]}}]} as unknown as DocumentNode<VersionViewSopFragment, unknown>;
export const VersionWholeSopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionWholeSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionViewSop"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionListSop"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runCount"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionViewSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopFactsSop"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionListSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}}]}}]}}]} as unknown as DocumentNode<VersionWholeSopFragment, unknown>;
export const SopFactsVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCountsVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]} as unknown as DocumentNode<SopFactsVersionFragment, unknown>;
export const IdentityBlockVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityBlockVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"related"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdentityBlockVersionFragment, unknown>;
export const SopDocumentVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopDocumentVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityBlockVersion"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityBlockVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"related"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SopDocumentVersionFragment, unknown>;
export const FindingLineFindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLineFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"headerCell"}}]}}]} as unknown as DocumentNode<FindingLineFindingFragment, unknown>;
export const FindingListVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLineFinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLineFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"headerCell"}}]}}]} as unknown as DocumentNode<FindingListVersionFragment, unknown>;
export const DutyListVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apartFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<DutyListVersionFragment, unknown>;
export const CastSectionVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastSectionVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastEditorVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CastSectionVersionFragment, unknown>;
export const VersionViewVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionViewVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopFactsVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopDocumentVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastSectionVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityBlockVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"related"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLineFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"headerCell"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCountsVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopDocumentVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityBlockVersion"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLineFinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apartFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastSectionVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastEditorVersion"}}]}}]} as unknown as DocumentNode<VersionViewVersionFragment, unknown>;
export const ShareButtonVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareButtonVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}}]}}]} as unknown as DocumentNode<ShareButtonVersionFragment, unknown>;
export const VersionManagementVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionManagementVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareButtonVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionHistoryVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareButtonVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHistoryVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VersionManagementVersionFragment, unknown>;
export const VersionWholeVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionWholeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineageVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionViewVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionManagementVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCountsVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityBlockVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"related"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopDocumentVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityBlockVersion"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLineFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"headerCell"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLineFinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apartFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastSectionVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastEditorVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareButtonVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHistoryVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineageVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hasNews"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionViewVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopFactsVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopDocumentVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastSectionVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionManagementVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareButtonVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionHistoryVersion"}}]}}]} as unknown as DocumentNode<VersionWholeVersionFragment, unknown>;
export const TakeInVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeInVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<TakeInVersionFragment, unknown>;
export const PaletteViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteViewerQuery, PaletteViewerQueryVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const PaletteFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteFindingsQuery, PaletteFindingsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ComplianceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compliance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceDimension"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"every"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Every"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasRole"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceFiltersQuery"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceFindingsQuery"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceSentenceCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"untimed"}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"medianMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"p90Minutes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceCountsCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimePanelCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupPanelCompliance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceSentenceSteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Compliance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceFiltersQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"steps"},"name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STEP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"roles"},"name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ROLE"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasRole"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceFindingsQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceSentenceCompliance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceCountsCompliance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimePanelCompliance"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupPanelCompliance"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"steps"},"name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STEP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceSentenceSteps"}}]}}]}}]} as unknown as DocumentNode<ComplianceQuery, ComplianceQueryVariables>;
export const CauseRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CauseRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ROLE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<CauseRoleQuery, CauseRoleQueryVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarYearPerson"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"blocked"},"name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BLOCKED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BlockedTurnsRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarSheetRow"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarYearCalendar"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnCellTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRowRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnCellTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarMatrixRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRowRow"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLineTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarMonthsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnLineTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnObstacleObstacle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TurnObstacle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"triedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnLeadTurn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Turn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnWaivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TurnDialogRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnObstacleObstacle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnLeadTurn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYearPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BlockedTurnsRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarSheetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleTurns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYearCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TurnCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarMatrixRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarMonthsRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TurnDialogRow"}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DatasetFactsDataset"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceSectionDataset"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodListDataset"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleSectionDataset"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceLineResource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodLineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleFormSchedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleLineSchedule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Schedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"afterDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"coming"},"name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleFormSchedule"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DatasetFactsDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"isFrequencyByClass"}},{"kind":"Field","name":{"kind":"Name","value":"informationClass"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceSectionDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceLineResource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodListDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodLineRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleSectionDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleLineSchedule"}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;
export const DatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DatasetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DatasetLineDataset"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodSquaresDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DatasetLineDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"informationClass"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodSquaresDataset"}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const CalendarFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CalendarFiltersQuery, CalendarFiltersQueryVariables>;
export const WaiveTurnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveTurn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveTurnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiveTurn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TurnWaived"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WaiveTurnMutation, WaiveTurnMutationVariables>;
export const WithdrawWaiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawWaiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawWaiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawWaiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaiverWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"turn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawWaiverMutation, WithdrawWaiverMutationVariables>;
export const DatasetFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DatasetFiltersQuery, DatasetFiltersQueryVariables>;
export const EndScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndScheduleMutation, EndScheduleMutationVariables>;
export const ScheduleSopsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScheduleSops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleSopsQuery, ScheduleSopsQueryVariables>;
export const SetScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetScheduleMutation, SetScheduleMutationVariables>;
export const NoticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeedSince"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingFormSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingFormSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"digestHour"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isMailReady"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeLineNotice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeLineNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const RemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LadderFormRung"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LadderFormRung"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationRung"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]} as unknown as DocumentNode<RemindersQuery, RemindersQueryVariables>;
export const WebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhook"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"webhook"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhook"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLineDelivery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLineDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<WebhookQuery, WebhookQueryVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookLineWebhook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookLineWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const SetEscalationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetEscalation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetEscalationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setEscalation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LadderFormRung"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LadderFormRung"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationRung"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]} as unknown as DocumentNode<SetEscalationMutation, SetEscalationMutationVariables>;
export const NewestNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeLineNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeLineNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]} as unknown as DocumentNode<NewestNoticesQuery, NewestNoticesQueryVariables>;
export const ReadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]} as unknown as DocumentNode<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const MakeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeedMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeedRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const KeepNoticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepNoticeSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepNoticeSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettingsKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingFormSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingFormSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"digestHour"}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isMailReady"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<KeepNoticeSettingsMutation, KeepNoticeSettingsMutationVariables>;
export const RetryDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryRetried"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLineDelivery"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLineDelivery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const MakeWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookLineWebhook"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookLineWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}}]} as unknown as DocumentNode<MakeWebhookMutation, MakeWebhookMutationVariables>;
export const RemoveWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const ChangeWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookLineWebhook"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookLineWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}}]}}]} as unknown as DocumentNode<ChangeWebhookMutation, ChangeWebhookMutationVariables>;
export const AbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelegationLineDelegation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelegationLineDelegation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decree"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRevocable"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AbsenceQuery, AbsenceQueryVariables>;
export const DelegationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Delegations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegationState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelegationLineDelegation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelegationLineDelegation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decree"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRevocable"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DelegationsQuery, DelegationsQueryVariables>;
export const InvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordFormInvitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordFormInvitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"regencyName"}},{"kind":"Field","name":{"kind":"Name","value":"canSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}}]}}]} as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opd"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"canSignIn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"opd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opd"}}},{"kind":"Argument","name":{"kind":"Name","value":"canSignIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"canSignIn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonLinePerson"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"without"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"canSignIn"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayInPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"canSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonLinePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}},{"kind":"Field","name":{"kind":"Name","value":"canSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayInPerson"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionPerson"}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const DelegateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Delegate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DelegateMutation, DelegateMutationVariables>;
export const ColleaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"access"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADMIN"},{"kind":"EnumValue","value":"OPD_USER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const RevokeDelegationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeDelegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeDelegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeDelegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelegationRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelegationLineDelegation"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelegationLineDelegation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decree"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isRevocable"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const ChoosePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChoosePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChoosePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choosePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]} as unknown as DocumentNode<ChoosePasswordMutation, ChoosePasswordMutationVariables>;
export const PeopleFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PeopleFiltersQuery, PeopleFiltersQueryVariables>;
export const SetSupervisorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSupervisor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSupervisor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisorSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetSupervisorMutation, SetSupervisorMutationVariables>;
export const InvitePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonInvited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invitedUntil"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShellViewer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegencyNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShellViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const MigrateRunsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MigrateRunsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sop"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sop"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sop"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sop"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOutdated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutdatedRunsRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutdatedRunRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutdatedRunsRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutdatedRunRun"}}]}}]} as unknown as DocumentNode<MigrateRunsPageQuery, MigrateRunsPageQueryVariables>;
export const RunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Run"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiscussionViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunActionsRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunFactsRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenTasksRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepTimesRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunSheetRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunTimelineRun"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordSectionRun"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiscussionComment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunStandsStillRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenTasksTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTimesTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"latenessMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isStrikable"}},{"kind":"Field","name":{"kind":"Name","value":"struckAt"}},{"kind":"Field","name":{"kind":"Name","value":"strikeReason"}},{"kind":"Field","name":{"kind":"Name","value":"struckBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscussionViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunActionsRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMigratable"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunFactsRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isScheduled"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunStandsStillRun"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenTasksRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenTasksTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepTimesRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepTimesTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"artefacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceVersionsHandover"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yieldedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSheetRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunTimelineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isChainIntact"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordSectionRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pdf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscussionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunCommentLineComment"}}]}}]} as unknown as DocumentNode<RunQuery, RunQueryVariables>;
export const RunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Runs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RunFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunLineRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HereNowTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunLineRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HereNowTask"}}]}}]}}]} as unknown as DocumentNode<RunsQuery, RunsQueryVariables>;
export const StartRunFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartRunForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasDataset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartRunFormQuery"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasDataset"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartRunFormDataset"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopChoiceSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatterFieldsOpd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartRunFormQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopChoiceSop"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatterFieldsOpd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartRunFormDataset"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dataset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartRunFormQuery, StartRunFormQueryVariables>;
export const TaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Task"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiscussionViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskViewTask"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiscussionComment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhereItIsNowRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHeadTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStripTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainEarlier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatCameBeforeTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierTaskTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedEvidenceHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceVersionsHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedForTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceivedEvidenceHandover"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmationsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnBehalfOfTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeforeCompletingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isFilled"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompleteTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnBehalfOfTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeforeCompletingTask"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItEndedTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectRecordTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfterwardsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isRecallable"}},{"kind":"Field","name":{"kind":"Name","value":"mayCorrect"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectionsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectRecordTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandsStillTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoWorksTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"isClaimable"}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskActionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isStrikable"}},{"kind":"Field","name":{"kind":"Name","value":"struckAt"}},{"kind":"Field","name":{"kind":"Name","value":"strikeReason"}},{"kind":"Field","name":{"kind":"Name","value":"struckBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscussionViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskViewTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldDraft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhereItIsNowRun"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHeadTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStripTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatCameBeforeTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedForTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmationsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompleteTaskTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowItEndedTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfterwardsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandsStillTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoWorksTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskActionsTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiscussionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunCommentLineComment"}}]}}]} as unknown as DocumentNode<TaskQuery, TaskQueryVariables>;
export const MyTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"due"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DueGroup"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isDecision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTaskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskFiltersCounts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskGroupsCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"due"},"value":{"kind":"Variable","name":{"kind":"Name","value":"due"}}},{"kind":"Argument","name":{"kind":"Name","value":"isDecision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isDecision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskGroupsTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoreTasksPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskLineTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskFiltersCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"thisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskGroupsCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"thisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskGroupsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskLineTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoreTasksPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const VerifyRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerifiedRecordVerification"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerifiedRecordVerification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVerification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regency"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sop"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<VerifyRecordQuery, VerifyRecordQueryVariables>;
export const WorkloadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Workloads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkloadFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"isSupervisor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workloads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonLoadWorkload"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonLoadWorkload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskTaskCount"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<WorkloadsQuery, WorkloadsQueryVariables>;
export const CommentOnRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentOnRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunCommented"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunCommentLineComment"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isStrikable"}},{"kind":"Field","name":{"kind":"Name","value":"struckAt"}},{"kind":"Field","name":{"kind":"Name","value":"strikeReason"}},{"kind":"Field","name":{"kind":"Name","value":"struckBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<CommentOnRunMutation, CommentOnRunMutationVariables>;
export const StrikeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StrikeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StrikeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strikeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentStruck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunCommentLineComment"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isStrikable"}},{"kind":"Field","name":{"kind":"Name","value":"struckAt"}},{"kind":"Field","name":{"kind":"Name","value":"strikeReason"}},{"kind":"Field","name":{"kind":"Name","value":"struckBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}}]} as unknown as DocumentNode<StrikeCommentMutation, StrikeCommentMutationVariables>;
export const MentionableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mentionable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<MentionableQuery, MentionableQueryVariables>;
export const MigrateRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MigrateRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MigrateRunsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"migrateRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunsMigrated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MigrateRunsMutation, MigrateRunsMutationVariables>;
export const TryMigrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TryMigration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MigrateRunsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"migrateRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunsMigrated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TryMigrationMutation, TryMigrationMutationVariables>;
export const AssignTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TasksAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AssignTasksMutation, AssignTasksMutationVariables>;
export const CancelRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelRunMutation, CancelRunMutationVariables>;
export const PauseRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunPaused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PauseRunMutation, PauseRunMutationVariables>;
export const PauseTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskPaused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PauseTaskMutation, PauseTaskMutationVariables>;
export const PeopleFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"access"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADMIN"},{"kind":"EnumValue","value":"OPD_USER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"openTaskCount"}}]}}]}}]} as unknown as DocumentNode<PeopleFieldQuery, PeopleFieldQueryVariables>;
export const ReleaseClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReleased"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseClaimMutation, ReleaseClaimMutationVariables>;
export const ReleaseRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunReleased"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseRunMutation, ReleaseRunMutationVariables>;
export const ResumeRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunResumed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeRunMutation, ResumeRunMutationVariables>;
export const ResumeTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskResumed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeTaskMutation, ResumeTaskMutationVariables>;
export const SkipTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skipTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskSkipped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SkipTaskMutation, SkipTaskMutationVariables>;
export const IssueRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIssued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IssueRecordMutation, IssueRecordMutationVariables>;
export const DatasetChipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetChip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DatasetChipQuery, DatasetChipQueryVariables>;
export const RunSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sopVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunSheetQuery, RunSheetQueryVariables>;
export const SopOpdFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SopOpdFilter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SopOpdFilterQuery, SopOpdFilterQueryVariables>;
export const DatasetChoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetChoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DatasetFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatasetChoiceQuery, DatasetChoiceQueryVariables>;
export const FirstTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sop"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opd"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sop"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"opd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opd"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstTasksQuery, FirstTasksQueryVariables>;
export const StartRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunStarted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunAlreadyOpen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleWithoutPlayer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartRunMutation, StartRunMutationVariables>;
export const SaveTaskDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTaskDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTaskDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTaskDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskDraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldDraft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldDraft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SaveTaskDraftMutation, SaveTaskDraftMutationVariables>;
export const AddResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddResourceMutation, AddResourceMutationVariables>;
export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskCompleted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskViewTask"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhereItIsNowRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Run"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskHeadTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStripTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainEarlier"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyAgainTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainEarlier"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandedInHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"address"},"name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatCameBeforeTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierTaskTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceVersionsHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandedInHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedEvidenceHandover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceVersionsHandover"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedForTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceivedEvidenceHandover"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmationsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnBehalfOfTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BeforeCompletingTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isFilled"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompleteTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnBehalfOfTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BeforeCompletingTask"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowItEndedTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isSentBack"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectRecordTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"artefact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfterwardsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isRecallable"}},{"kind":"Field","name":{"kind":"Name","value":"mayCorrect"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectionsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectRecordTask"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandsStillTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"pauseLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoWorksTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"isClaimable"}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskActionsTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sendsBack"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayOversee"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskViewTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isJoint"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldDraft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayComplete"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhereItIsNowRun"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskHeadTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStripTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyAgainTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatCameBeforeTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedForTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmationsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompleteTaskTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowItEndedTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AfterwardsTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandsStillTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoWorksTask"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskActionsTask"}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const NextTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextTaskQuery, NextTaskQueryVariables>;
export const ClaimTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClaimed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isClaimable"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimTaskMutation, ClaimTaskMutationVariables>;
export const CorrectRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCorrected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectRecordMutation, CorrectRecordMutationVariables>;
export const RecallTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskRecalled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecallTaskMutation, RecallTaskMutationVariables>;
export const ReleaseTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReleased"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isClaimable"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseTaskMutation, ReleaseTaskMutationVariables>;
export const PersonLoadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonLoad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opd"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workloads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"opd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opd"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoadTaskTask"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadTaskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<PersonLoadQuery, PersonLoadQueryVariables>;
export const WorkloadFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkloadFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WorkloadFiltersQuery, WorkloadFiltersQueryVariables>;
export const ComparableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comparable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SideChoicesSop"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"library"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SideChoicesEntry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideChoicesSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideChoicesEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<ComparableQuery, ComparableQueryVariables>;
export const DraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Draft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sop"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sop"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDeskVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftDeskRegency"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftCastVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastEditorVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineageVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hasNews"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentLineComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHistoryVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftReviewVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionHistoryVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarOfCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"loadedYears"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isVerified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDeskVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftCastVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineageVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftReviewVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftDeskRegency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarOfCalendar"}}]}}]}}]} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
export const LibraryEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibraryEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"libraryEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<LibraryEntryQuery, LibraryEntryQueryVariables>;
export const LibraryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Library"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"library"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryCardEntry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryCardEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LibraryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}},{"kind":"Field","name":{"kind":"Name","value":"roleCount"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<LibraryQuery, LibraryQueryVariables>;
export const PrintedSopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintedSop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sopVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PrintedSopQuery, PrintedSopQueryVariables>;
export const SopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionWholeSop"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoVersionSop"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftButtonSop"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inForce"},"name":{"kind":"Name","value":"version"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionWholeVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sopVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionWholeVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runCount"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionViewSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopFactsSop"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionListSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineageVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"hasNews"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopFactsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCountsVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityBlockVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"related"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopDocumentVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityBlockVersion"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waktu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"performers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLineFinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"headerCell"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLineFinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyListVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apartFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastEditorVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"players"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CastSectionVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastEditorVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionViewVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopFactsVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopDocumentVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyListVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CastSectionVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareButtonVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHistoryVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionManagementVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareButtonVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionHistoryVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionWholeSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionViewSop"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionListSop"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoVersionSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionListSop"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftButtonSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionWholeVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineageVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionViewVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionManagementVersion"}}]}}]} as unknown as DocumentNode<SopQuery, SopQueryVariables>;
export const SopsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sops"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopsActionsViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"48"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopGroupsSop"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewReminderRegency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sopReviewMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionStateVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingCountsVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopCardSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openRunCount"}},{"kind":"Field","name":{"kind":"Name","value":"reviewIsDue"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionStateVersion"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingCountsVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopsActionsViewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewReminderRegency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SopGroupsSop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SopCardSop"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}}]} as unknown as DocumentNode<SopsQuery, SopsQueryVariables>;
export const UpstreamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Upstream"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sop"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sop"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNews"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeInVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeInVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<UpstreamQuery, UpstreamQueryVariables>;
export const ApplyConfigurationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyConfiguration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyConfigurationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyConfiguration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigurationApplied"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppliedFilesConfiguration"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigurationInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemListRefusal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopUnsound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnsoundListRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppliedFilesConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigurationApplied"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemListRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigurationInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnsoundListRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopUnsound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplyConfigurationMutation, ApplyConfigurationMutationVariables>;
export const CastEditorOpdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CastEditorOpds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<CastEditorOpdsQuery, CastEditorOpdsQueryVariables>;
export const PeopleChoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleChoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opd"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"opd"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opd"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleChoiceQuery, PeopleChoiceQueryVariables>;
export const SetPlayersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPlayers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlayersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPlayers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlayersSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetPlayersMutation, SetPlayersMutationVariables>;
export const ComparedSideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparedSide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entry"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isEntry"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sopVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isVersion"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"libraryEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entry"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isEntry"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<ComparedSideQuery, ComparedSideQueryVariables>;
export const ShareVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isShared"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isShared"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionShared"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareButtonVersion"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isShared"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShareButtonVersion"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShareButtonVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}}]}}]} as unknown as DocumentNode<ShareVersionMutation, ShareVersionMutationVariables>;
export const DraftSopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftSop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftSop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopDrafted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftExists"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DraftSopMutation, DraftSopMutationVariables>;
export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const SetSopReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSopReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SopReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSopReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopReviewSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sopReviewMonths"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetSopReviewMutation, SetSopReviewMutationVariables>;
export const SopSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SopSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sopVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<SopSourceQuery, SopSourceQueryVariables>;
export const OutdatedRunsNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutdatedRunsNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sop"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sop"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sop"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOutdated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OutdatedRunsNoteQuery, OutdatedRunsNoteQueryVariables>;
export const PlayedVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlayedVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sopVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarOfCalendar"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarOfCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"loadedYears"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isVerified"}}]}}]}}]} as unknown as DocumentNode<PlayedVersionQuery, PlayedVersionQueryVariables>;
export const RatifyVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RatifyVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RatifyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratifyVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionRatified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarningsOpen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SopUnsound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RatifyVersionMutation, RatifyVersionMutationVariables>;
export const RevokeVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeVersionMutation, RevokeVersionMutationVariables>;
export const CommentOnVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CommentOnVersionMutation, CommentOnVersionMutationVariables>;
export const SettleCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentLineComment"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLineComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SettleCommentMutation, SettleCommentMutationVariables>;
export const RequestChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangesRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestChangesMutation, RequestChangesMutationVariables>;
export const RequestReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestReviewMutation, RequestReviewMutationVariables>;
export const TakeInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeInMutation, TakeInMutationVariables>;