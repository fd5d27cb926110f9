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
  "ApplyConfigurationResult": [
    "ConfigurationApplied",
    "ConfigurationInvalid",
    "ConfigurationMoved",
    "NotAllowed",
    "NotSignedIn",
    "SopUnsound"
  ],
  "CancelRunResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunCancelled",
    "RunNotRunning"
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
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "OutcomeUnknown",
    "ReasonMissing",
    "RunNotRunning",
    "TaskCompleted",
    "TaskNotOpen"
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
  "HandoverContent": [
    "File",
    "Link",
    "Note"
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
  "Refusal": [
    "AlreadyConfirmed",
    "ArtefactUnknown",
    "ConfigurationInvalid",
    "ConfigurationMoved",
    "CredentialsWrong",
    "DraftExists",
    "DraftMoved",
    "InvitationInvalid",
    "LastDayImpossible",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "OutcomeUnknown",
    "PasswordTooWeak",
    "PeriodInvalid",
    "ReasonMissing",
    "RegencyNeeded",
    "RoleUnknown",
    "RoleWithoutPlayer",
    "RunAlreadyOpen",
    "RunNotRunning",
    "RunNotStuck",
    "SopNotInForce",
    "SopUnsound",
    "StartUnknown",
    "TaskNotOpen",
    "TooManyAttempts",
    "ValidityOverlaps",
    "VersionFixed",
    "VersionNotInForce",
    "VersionNotInReview",
    "WarningsOpen"
  ],
  "ReleaseRunResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotStuck",
    "RunReleased"
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
  "SetPlayersResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PlayersSet",
    "RoleUnknown"
  ],
  "SetSopReviewResult": [
    "NotAllowed",
    "NotSignedIn",
    "SopReviewSet"
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
  "StartRunResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "PeriodInvalid",
    "RoleWithoutPlayer",
    "RunAlreadyOpen",
    "RunStarted",
    "SopNotInForce",
    "StartUnknown"
  ]
}
