export const possibleTypes = {
  "Refusal": [
    "NotSignedIn",
    "NotAllowed",
    "NotFound",
    "CredentialsWrong",
    "TooManyAttempts",
    "RegencyNeeded",
    "InvitationInvalid",
    "PasswordTooWeak",
    "ConfigurationInvalid",
    "SopUnsound",
    "RoleWithoutPlayer",
    "RunAlreadyOpen",
    "PeriodInvalid",
    "TaskNotOpen",
    "NotYourTask",
    "OutcomeUnknown",
    "ReasonMissing",
    "ArtefactUnknown",
    "AlreadyConfirmed",
    "RunNotRunning",
    "RunNotStuck"
  ],
  "HandoverContent": [
    "Note",
    "Link",
    "File"
  ],
  "SignInResult": [
    "SignedIn",
    "CredentialsWrong",
    "TooManyAttempts",
    "RegencyNeeded"
  ],
  "AcceptInvitationResult": [
    "SignedIn",
    "InvitationInvalid",
    "PasswordTooWeak"
  ],
  "ApplyConfigurationResult": [
    "ConfigurationApplied",
    "NotSignedIn",
    "NotAllowed",
    "ConfigurationInvalid",
    "SopUnsound"
  ],
  "StartRunResult": [
    "RunStarted",
    "NotSignedIn",
    "NotAllowed",
    "NotFound",
    "RoleWithoutPlayer",
    "RunAlreadyOpen",
    "PeriodInvalid"
  ],
  "CompleteTaskResult": [
    "TaskCompleted",
    "NotSignedIn",
    "NotFound",
    "TaskNotOpen",
    "NotYourTask",
    "OutcomeUnknown",
    "ReasonMissing",
    "ArtefactUnknown",
    "AlreadyConfirmed",
    "RunNotRunning"
  ],
  "ReleaseRunResult": [
    "RunReleased",
    "NotSignedIn",
    "NotAllowed",
    "NotFound",
    "ReasonMissing",
    "RunNotStuck"
  ],
  "CancelRunResult": [
    "RunCancelled",
    "NotSignedIn",
    "NotAllowed",
    "NotFound",
    "ReasonMissing",
    "RunNotRunning"
  ]
}
