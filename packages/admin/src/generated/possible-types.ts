export const possibleTypes = {
  "AcceptInvitationResult": [
    "InvitationInvalid",
    "PasswordTooWeak",
    "SignedIn"
  ],
  "AcknowledgeResult": [
    "FindingAcknowledged",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "VersionFixed"
  ],
  "AddResourceResult": [
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "ResourceAdded",
    "ResourceUnclear",
    "RunWithoutDataset",
    "TaskNotOpen"
  ],
  "AgreeEntriesResult": [
    "EntriesAgreed",
    "ListStepNotTaken",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "AmendCalendarResult": [
    "CalendarAmended",
    "CalendarMoved",
    "CalendarUnchanged",
    "CalendarUnsound",
    "IdempotencyConflict",
    "NotAllowed",
    "NotSignedIn",
    "ReasonMissing"
  ],
  "ApplyConfigurationResult": [
    "ConfigurationApplied",
    "ConfigurationInvalid",
    "ConfigurationMoved",
    "NotAllowed",
    "NotSignedIn",
    "SopUnsound"
  ],
  "AssignTasksResult": [
    "DutiesSeparated",
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PerformersMissing",
    "ReasonMissing",
    "RunNotRunning",
    "TaskNotOpen",
    "TasksAssigned"
  ],
  "AttachEvidenceResult": [
    "ArtefactUnknown",
    "BehalfUnclear",
    "ClaimedByOther",
    "EvidenceAttached",
    "EvidenceKindWrong",
    "EvidenceMissing",
    "IdempotencyConflict",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "RunNotRunning",
    "TaskIsPaused",
    "TaskNotOpen"
  ],
  "BringListIntoForceResult": [
    "ListInForce",
    "ListStepNotTaken",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "CalendarPreviewResult": [
    "CalendarPreview",
    "CalendarUnsound"
  ],
  "CancelRunResult": [
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunCancelled",
    "RunNotRunning"
  ],
  "ChangeWebhookResult": [
    "AddressRefused",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "WebhookChanged"
  ],
  "CheckTableResult": [
    "NoTableFormat",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "TableCheckAsked",
    "TaskNotOpen"
  ],
  "ChoosePasswordResult": [
    "InvitationInvalid",
    "PasswordTooWeak",
    "SignedIn"
  ],
  "ClaimTaskResult": [
    "BehalfUnclear",
    "ClaimedByOther",
    "DutiesSeparated",
    "IdempotencyConflict",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "RunNotRunning",
    "TaskClaimed",
    "TaskIsJoint",
    "TaskIsPaused",
    "TaskNotOpen"
  ],
  "CommentOnRunResult": [
    "CommentTooLong",
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunCommented"
  ],
  "CommentResult": [
    "CommentKept",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "VersionFixed"
  ],
  "CompleteTaskResult": [
    "AlreadyConfirmed",
    "ArtefactUnknown",
    "BehalfUnclear",
    "ClaimedByOther",
    "DutiesSeparated",
    "EvidenceKindWrong",
    "EvidenceMissing",
    "IdempotencyConflict",
    "NotFound",
    "NotPublishable",
    "NotSignedIn",
    "NotYourTask",
    "OutcomeUnknown",
    "PortalAwaited",
    "ReasonMissing",
    "RunNotRunning",
    "TableNotPassed",
    "TaskCompleted",
    "TaskIsPaused",
    "TaskNotOpen"
  ],
  "CopyDataListResult": [
    "DataListCopied",
    "ListStepNotTaken",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "CorrectRecordResult": [
    "ArtefactUnknown",
    "EvidenceKindWrong",
    "IdempotencyConflict",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "ReasonMissing",
    "RecordCorrected",
    "TaskNotOpen",
    "TaskStillOpen"
  ],
  "CorrectReleaseResult": [
    "NotAllowed",
    "NotFound",
    "NotPublishable",
    "NotSignedIn",
    "NothingNewer",
    "ReleaseCorrected",
    "ReleaseNotPublic"
  ],
  "CountedTime": [
    "DeadlineReckoning",
    "Reckoning"
  ],
  "CreateApiTokenResult": [
    "ApiTokenCreated",
    "ApiTokenUnnamed",
    "ExpiryRefused",
    "NotAllowed",
    "NotSignedIn"
  ],
  "DecideInformationClassResult": [
    "ClassNotDecided",
    "InformationClassDecided",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "StillPublic"
  ],
  "DelegateResult": [
    "DaysImpossible",
    "DecreeMissing",
    "Delegated",
    "DelegationCircular",
    "DelegationOverlaps",
    "DeputyUnfit",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "DiscardDraftResult": [
    "DraftDiscarded",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "VersionFixed"
  ],
  "DraftSopResult": [
    "DraftExists",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "SopDrafted"
  ],
  "EndScheduleResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ScheduleEnded"
  ],
  "ExcuseLatenessResult": [
    "AlreadyExcused",
    "AuthorityMissing",
    "IdempotencyConflict",
    "LatenessExcused",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "TaskNotLate",
    "TaskStillOpen"
  ],
  "ExtendDeadlineResult": [
    "DeadlineExtended",
    "DeadlineNotExtendable",
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotRunning"
  ],
  "HandoverContent": [
    "File",
    "Link",
    "Note",
    "Resource"
  ],
  "InferTableFormatResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "TableFormatInferred",
    "TableUnreadable"
  ],
  "InvitePersonResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PersonInvited"
  ],
  "IssueRecordResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "RecordIssued"
  ],
  "JudgePersonalDataResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PersonalDataJudged",
    "ReasonMissing"
  ],
  "KeepNoticeSettingsResult": [
    "NotSignedIn",
    "NoticeSettingsKept"
  ],
  "MakeCalendarFeedResult": [
    "CalendarFeedMade",
    "NotSignedIn"
  ],
  "MakeEvidencePackResult": [
    "EvidencePackAsked",
    "EvidencePackUnderWay",
    "NotAllowed",
    "NotSignedIn",
    "PackPeriodRefused"
  ],
  "MakeWebhookResult": [
    "AddressRefused",
    "NotAllowed",
    "NotSignedIn",
    "WebhookMade"
  ],
  "MigrateRunsResult": [
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunsMigrated",
    "VersionNotRunnable"
  ],
  "PauseRunResult": [
    "AuthorityMissing",
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotRunning",
    "RunPaused"
  ],
  "PauseTaskResult": [
    "AuthorityMissing",
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotRunning",
    "TaskIsPaused",
    "TaskNotOpen",
    "TaskPaused"
  ],
  "ProposeEntryResult": [
    "EntryProposed",
    "ListStepNotTaken",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "RatifyResult": [
    "DraftMoved",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "SopUnsound",
    "ValidityOverlaps",
    "VersionFixed",
    "VersionRatified",
    "WarningsOpen"
  ],
  "ReadNoticesResult": [
    "NotSignedIn",
    "NoticesRead"
  ],
  "RecallTaskResult": [
    "IdempotencyConflict",
    "NotFound",
    "NotRecallable",
    "NotSignedIn",
    "NotYourTask",
    "ReasonMissing",
    "RunNotRunning",
    "TaskRecalled"
  ],
  "Refusal": [
    "AddressRefused",
    "AlreadyConfirmed",
    "AlreadyExcused",
    "AlreadyStruck",
    "ApiTokenUnnamed",
    "ArtefactUnknown",
    "AuthorityMissing",
    "BehalfUnclear",
    "CalendarMoved",
    "CalendarUnchanged",
    "CalendarUnsound",
    "CatalogueFieldRefused",
    "ClaimedByOther",
    "ClassNotDecided",
    "CommentTooLong",
    "ConfigurationInvalid",
    "ConfigurationMoved",
    "CredentialsWrong",
    "DaysImpossible",
    "DeadlineNotExtendable",
    "DecreeMissing",
    "DelegationCircular",
    "DelegationOver",
    "DelegationOverlaps",
    "DeliveryNotFailed",
    "DeputyUnfit",
    "DraftChanged",
    "DraftExists",
    "DraftMoved",
    "DraftTooLarge",
    "DutiesSeparated",
    "EvidenceKindWrong",
    "EvidenceMissing",
    "EvidencePackUnderWay",
    "ExpiryRefused",
    "IdempotencyConflict",
    "InvitationInvalid",
    "LastDayImpossible",
    "ListStepNotTaken",
    "MetadataChanged",
    "MetadataFormInvalid",
    "NoTableFormat",
    "NotAllowed",
    "NotExcused",
    "NotFound",
    "NotPublishable",
    "NotRecallable",
    "NotSignedIn",
    "NotYourTask",
    "NothingNewer",
    "NothingToWaive",
    "OutcomeUnknown",
    "PackPeriodRefused",
    "PasswordTooWeak",
    "PerformersMissing",
    "PeriodInvalid",
    "PortalIncomplete",
    "PortalUnfit",
    "ReasonMissing",
    "RegencyNeeded",
    "ReleaseNotPlanned",
    "ReleaseNotPublic",
    "ResourceUnclear",
    "RoleUnknown",
    "RoleWithoutPlayer",
    "RunAlreadyOpen",
    "RunNotPaused",
    "RunNotRunning",
    "RunNotStuck",
    "RunWithoutDataset",
    "ScheduleUnclear",
    "SopNotInForce",
    "SopUnsound",
    "StartUnknown",
    "StillPublic",
    "TableFormatChanged",
    "TableFormatUnsound",
    "TableNotPassed",
    "TableUnreadable",
    "TaskIsJoint",
    "TaskIsPaused",
    "TaskNotClaimed",
    "TaskNotLate",
    "TaskNotOpen",
    "TaskNotPaused",
    "TaskStillOpen",
    "TokenMissing",
    "TooManyAttempts",
    "TurnNotWaived",
    "TurnTaken",
    "ValidityOverlaps",
    "VersionFixed",
    "VersionNotInForce",
    "VersionNotInReview",
    "VersionNotRunnable",
    "WarningsOpen"
  ],
  "ReleaseEarlyResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "ReleaseNotPlanned",
    "ReleasedEarly"
  ],
  "ReleaseRunResult": [
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotStuck",
    "RunReleased"
  ],
  "ReleaseTaskResult": [
    "IdempotencyConflict",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "ReasonMissing",
    "RunNotRunning",
    "TaskNotClaimed",
    "TaskNotOpen",
    "TaskReleased"
  ],
  "RemoveMetadataFormResult": [
    "MetadataFormRemoved",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "RemovePortalResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PortalRemoved"
  ],
  "RemoveWebhookResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "WebhookRemoved"
  ],
  "RequestChangesResult": [
    "ChangesRequested",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "VersionNotInReview"
  ],
  "RequestReviewResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReviewRequested",
    "VersionFixed"
  ],
  "ResumeRunResult": [
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotPaused",
    "RunResumed"
  ],
  "ResumeTaskResult": [
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotRunning",
    "TaskNotOpen",
    "TaskNotPaused",
    "TaskResumed"
  ],
  "RetryDeliveryResult": [
    "DeliveryNotFailed",
    "DeliveryRetried",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "RetryPublicationResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PublicationRetried"
  ],
  "ReturnEntriesResult": [
    "EntriesReturned",
    "ListStepNotTaken",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "RevokeApiTokenResult": [
    "ApiTokenRevoked",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "RevokeCalendarFeedResult": [
    "CalendarFeedRevoked",
    "NotSignedIn"
  ],
  "RevokeDelegationResult": [
    "DelegationOver",
    "DelegationRevoked",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing"
  ],
  "RevokeResult": [
    "LastDayImpossible",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "VersionNotInForce",
    "VersionRevoked"
  ],
  "SaveDraftResult": [
    "ConfigurationInvalid",
    "DraftMoved",
    "DraftSaved",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "VersionFixed"
  ],
  "SaveMetadataResult": [
    "MetadataChanged",
    "MetadataSaved",
    "NotAllowed",
    "NotFound",
    "NotSignedIn"
  ],
  "SaveTaskDraftResult": [
    "DraftChanged",
    "DraftTooLarge",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "TaskDraftSaved",
    "TaskNotOpen"
  ],
  "SetCatalogueResult": [
    "CatalogueFieldRefused",
    "CatalogueSet",
    "NotAllowed",
    "NotSignedIn"
  ],
  "SetEscalationResult": [
    "EscalationSet",
    "NotAllowed",
    "NotSignedIn"
  ],
  "SetMetadataFormResult": [
    "MetadataFormInvalid",
    "MetadataFormSet",
    "NotAllowed",
    "NotSignedIn"
  ],
  "SetPlayersResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PlayersSet",
    "RoleUnknown"
  ],
  "SetPortalResult": [
    "AddressRefused",
    "NotAllowed",
    "NotSignedIn",
    "PortalIncomplete",
    "PortalSet",
    "TokenMissing"
  ],
  "SetScheduleResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ScheduleSet",
    "ScheduleUnclear"
  ],
  "SetSopReviewResult": [
    "NotAllowed",
    "NotSignedIn",
    "SopReviewSet"
  ],
  "SetSupervisorResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "SupervisorSet"
  ],
  "SetTableFormatResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "TableFormatChanged",
    "TableFormatSet",
    "TableFormatUnsound"
  ],
  "ShareResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "VersionNotInForce",
    "VersionShared",
    "VersionWithdrawn"
  ],
  "SignInResult": [
    "CredentialsWrong",
    "RegencyNeeded",
    "SignedIn",
    "TooManyAttempts"
  ],
  "SkipTaskResult": [
    "AuthorityMissing",
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "OutcomeUnknown",
    "ReasonMissing",
    "RunNotRunning",
    "TaskIsPaused",
    "TaskNotOpen",
    "TaskSkipped"
  ],
  "StartRunResult": [
    "IdempotencyConflict",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PeriodInvalid",
    "RoleWithoutPlayer",
    "RunAlreadyOpen",
    "RunStarted",
    "SopNotInForce",
    "StartUnknown"
  ],
  "StrikeCommentResult": [
    "AlreadyStruck",
    "CommentStruck",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing"
  ],
  "TestPortalResult": [
    "AddressRefused",
    "NotAllowed",
    "NotSignedIn",
    "PortalAnswered",
    "PortalIncomplete",
    "PortalUnfit",
    "TokenMissing"
  ],
  "WaiveTableReportResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "NothingToWaive",
    "ReasonMissing",
    "TableReportWaived"
  ],
  "WaiveTurnResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "TurnTaken",
    "TurnWaived"
  ],
  "WithdrawExcuseResult": [
    "ExcuseWithdrawn",
    "IdempotencyConflict",
    "NotAllowed",
    "NotExcused",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "TaskNotLate",
    "TaskStillOpen"
  ],
  "WithdrawReleaseResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "ReleaseNotPublic",
    "ReleaseWithdrawn"
  ],
  "WithdrawWaiverResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "TurnNotWaived",
    "WaiverWithdrawn"
  ]
}
