export const possibleTypes = {
  "AcceptInvitationResult": [
    "InvitationInvalid",
    "PasswordTooWeak",
    "SignedIn"
  ],
  "ApplyConfigurationResult": [
    "ConfigurationApplied",
    "ConfigurationInvalid",
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
  "HandoverContent": [
    "File",
    "Link",
    "Note"
  ],
  "Refusal": [
    "AlreadyConfirmed",
    "ArtefactUnknown",
    "ConfigurationInvalid",
    "CredentialsWrong",
    "InvitationInvalid",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "NotYourTask",
    "OutcomeUnknown",
    "PasswordTooWeak",
    "PeriodInvalid",
    "ReasonMissing",
    "RegencyNeeded",
    "RoleWithoutPlayer",
    "RunAlreadyOpen",
    "RunNotRunning",
    "RunNotStuck",
    "SopUnsound",
    "StartUnknown",
    "TaskNotOpen",
    "TooManyAttempts"
  ],
  "ReleaseRunResult": [
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ReasonMissing",
    "RunNotStuck",
    "RunReleased"
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
    "StartUnknown"
  ]
}
