/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ShellViewer on Viewer {\n    openTaskCount\n    overdueTaskCount\n    regency {\n      id\n      name\n      zone\n      isSample\n    }\n    person {\n      id\n      ...ViewerMenuPerson\n    }\n  }\n": typeof types.ShellViewerFragmentDoc,
    "\n  fragment ViewerMenuPerson on Person {\n    id\n    name\n    position\n  }\n": typeof types.ViewerMenuPersonFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ShellViewer\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on RegencyNeeded {\n        regencies {\n          key\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n": typeof types.SignOutDocument,
    "\n    query Run($id: ID!) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      run(id: $id) {\n        id\n        title\n        status\n        ...RunFactsRun\n        ...RunTimelineRun\n        openTasks {\n          id\n          ...OpenTasksTask\n        }\n        tasks {\n          id\n          ...StepTimesTask\n        }\n        handovers {\n          id\n          ...EvidenceHandover\n        }\n      }\n    }\n  ": typeof types.RunDocument,
    "\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  ": typeof types.RunsDocument,
    "\n    query Task($id: ID!) {\n      viewer {\n        person {\n          id\n        }\n      }\n      task(id: $id) {\n        id\n        ...TaskViewTask\n      }\n    }\n  ": typeof types.TaskDocument,
    "\n    query MyTasks($first: Int!, $after: String, $due: DueGroup, $isDecision: Boolean) {\n      myTaskCounts {\n        ...TaskFiltersCounts\n        ...TaskGroupsCounts\n      }\n      myTasks(first: $first, after: $after, due: $due, isDecision: $isDecision) {\n        nodes {\n          id\n          ...TaskGroupsTask\n        }\n        pageInfo {\n          ...MoreTasksPage\n        }\n      }\n    }\n  ": typeof types.MyTasksDocument,
    "\n    mutation CancelRun($input: ReasonInput!) {\n      cancelRun(input: $input) {\n        ... on RunCancelled {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  ": typeof types.CancelRunDocument,
    "\n  fragment EvidenceHandover on Handover {\n    id\n    artefact {\n      key\n      name\n    }\n    ...HandedInHandover\n  }\n": typeof types.EvidenceHandoverFragmentDoc,
    "\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": typeof types.HereNowTaskFragmentDoc,
    "\n  fragment OpenTasksTask on Task {\n    id\n    attempt\n    isMine\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    performers {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": typeof types.OpenTasksTaskFragmentDoc,
    "\n    mutation ReleaseRun($input: ReasonInput!) {\n      releaseRun(input: $input) {\n        ... on RunReleased {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  ": typeof types.ReleaseRunDocument,
    "\n  fragment RunFactsRun on Run {\n    id\n    status\n    period\n    startedAt\n    closedAt\n    closingReason\n    lateTaskCount\n    startedBy {\n      id\n      name\n      position\n    }\n    sop {\n      id\n      title\n    }\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n    }\n  }\n": typeof types.RunFactsRunFragmentDoc,
    "\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n": typeof types.RunLineRunFragmentDoc,
    "\n  fragment RunTimelineRun on Run {\n    id\n    isChainIntact\n    events {\n      sequence\n      at\n      kind\n      sentence\n      actor {\n        id\n        name\n        position\n      }\n      task {\n        id\n        isSentBack\n      }\n    }\n  }\n": typeof types.RunTimelineRunFragmentDoc,
    "\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  ": typeof types.SopOpdFilterDocument,
    "\n  fragment StepTimesTask on Task {\n    id\n    attempt\n    status\n    standing\n    usedMinutes\n    cumulativeMinutes\n    latenessMinutes\n    step {\n      key\n      number\n      activity\n      waktu {\n        text\n        reading\n      }\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": typeof types.StepTimesTaskFragmentDoc,
    "\n  fragment AskedForTask on Task {\n    id\n    step {\n      key\n      needs {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    received {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n    handovers {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n  }\n": typeof types.AskedForTaskFragmentDoc,
    "\n  fragment CompleteTaskTask on Task {\n    id\n    step {\n      key\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    act {\n      key\n      outcomes {\n        key\n        label\n        sendsBack\n        to\n      }\n    }\n    run {\n      id\n      version {\n        id\n        steps {\n          key\n          number\n          activity\n          acts {\n            key\n          }\n        }\n      }\n    }\n  }\n": typeof types.CompleteTaskTaskFragmentDoc,
    "\n    mutation CompleteTask($input: CompleteTaskInput!) {\n      completeTask(input: $input) {\n        ... on TaskCompleted {\n          task {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  ": typeof types.CompleteTaskDocument,
    "\n  fragment ConfirmationsTask on Task {\n    id\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n      outcome {\n        key\n        label\n      }\n    }\n  }\n": typeof types.ConfirmationsTaskFragmentDoc,
    "\n  fragment EarlierTaskTask on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    outcome {\n      key\n      label\n    }\n    handovers {\n      id\n      ...HandedInHandover\n    }\n  }\n": typeof types.EarlierTaskTaskFragmentDoc,
    "\n  fragment HandedInHandover on Handover {\n    id\n    handedInAt\n    handedInBy {\n      id\n      name\n    }\n    artefact {\n      key\n      name\n    }\n    content {\n      ... on Note {\n        text\n      }\n      ... on Link {\n        url\n        title\n      }\n      ... on File {\n        id\n        name\n        size\n        mediaType\n        url\n      }\n    }\n    task {\n      id\n      step {\n        key\n        number\n      }\n    }\n  }\n": typeof types.HandedInHandoverFragmentDoc,
    "\n  fragment HowItEndedTask on Task {\n    id\n    status\n    isSentBack\n    standing\n    usedMinutes\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    outcome {\n      key\n      label\n    }\n  }\n": typeof types.HowItEndedTaskFragmentDoc,
    "\n  fragment MoreTasksPage on PageInfo {\n    hasNextPage\n    endCursor\n  }\n": typeof types.MoreTasksPageFragmentDoc,
    "\n    query NextTask {\n      myTasks(first: 2) {\n        nodes {\n          id\n          step {\n            key\n            activity\n          }\n        }\n      }\n    }\n  ": typeof types.NextTaskDocument,
    "\n  fragment ReceivedEvidenceHandover on Handover {\n    id\n    ...HandedInHandover\n  }\n": typeof types.ReceivedEvidenceHandoverFragmentDoc,
    "\n  fragment TaskFiltersCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n    decisions\n  }\n": typeof types.TaskFiltersCountsFragmentDoc,
    "\n  fragment TaskGroupsTask on Task {\n    id\n    standing\n    dueAt\n    ...TaskLineTask\n  }\n": typeof types.TaskGroupsTaskFragmentDoc,
    "\n  fragment TaskGroupsCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n  }\n": typeof types.TaskGroupsCountsFragmentDoc,
    "\n  fragment TaskHeadTask on Task {\n    id\n    attempt\n    status\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n      note\n      waktu {\n        kind\n        reading\n      }\n    }\n    act {\n      key\n      kind\n      performers {\n        key\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      opd {\n        id\n        shortName\n      }\n    }\n  }\n": typeof types.TaskHeadTaskFragmentDoc,
    "\n  fragment TaskLineTask on Task {\n    id\n    attempt\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      kind\n    }\n    openedFrom {\n      id\n      isSentBack\n      closedBy {\n        id\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      startedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TaskLineTaskFragmentDoc,
    "\n  fragment TaskViewTask on Task {\n    id\n    status\n    isMine\n    isJoint\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n    }\n    run {\n      id\n      status\n      ...WhereItIsNowRun\n    }\n    ...TaskHeadTask\n    ...WhyAgainTask\n    ...WhatCameBeforeTask\n    ...AskedForTask\n    ...ConfirmationsTask\n    ...CompleteTaskTask\n    ...HowItEndedTask\n  }\n": typeof types.TaskViewTaskFragmentDoc,
    "\n  fragment WhatCameBeforeTask on Task {\n    id\n    openedFrom {\n      id\n      ...EarlierTaskTask\n    }\n    received {\n      id\n    }\n    run {\n      id\n      startedAt\n      startedBy {\n        id\n        name\n        position\n      }\n      handovers {\n        id\n        ...HandedInHandover\n      }\n    }\n  }\n": typeof types.WhatCameBeforeTaskFragmentDoc,
    "\n  fragment WhereItIsNowRun on Run {\n    id\n    status\n    openTasks {\n      id\n      isMine\n      step {\n        key\n        number\n        activity\n      }\n      performers {\n        id\n        name\n        position\n      }\n    }\n  }\n": typeof types.WhereItIsNowRunFragmentDoc,
    "\n  fragment WhyAgainTask on Task {\n    id\n    attempt\n    openedAt\n    openedFrom {\n      ...WhyAgainEarlier\n    }\n    run {\n      id\n      tasks {\n        ...WhyAgainEarlier\n      }\n    }\n  }\n": typeof types.WhyAgainTaskFragmentDoc,
    "\n  fragment WhyAgainEarlier on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n  }\n": typeof types.WhyAgainEarlierFragmentDoc,
    "\n  fragment SopCardSop on Sop {\n    id\n    title\n  }\n": typeof types.SopCardSopFragmentDoc,
    "\n    query Sop($id: ID!) {\n      sop(id: $id) {\n        id\n        title\n      }\n    }\n  ": typeof types.SopDocument,
    "\n    query Sops {\n      sops(first: 50) {\n        totalCount\n        nodes {\n          id\n          ...SopCardSop\n        }\n      }\n    }\n  ": typeof types.SopsDocument,
};
const documents: Documents = {
    "\n  fragment ShellViewer on Viewer {\n    openTaskCount\n    overdueTaskCount\n    regency {\n      id\n      name\n      zone\n      isSample\n    }\n    person {\n      id\n      ...ViewerMenuPerson\n    }\n  }\n": types.ShellViewerFragmentDoc,
    "\n  fragment ViewerMenuPerson on Person {\n    id\n    name\n    position\n  }\n": types.ViewerMenuPersonFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ShellViewer\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on RegencyNeeded {\n        regencies {\n          key\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n": types.SignOutDocument,
    "\n    query Run($id: ID!) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      run(id: $id) {\n        id\n        title\n        status\n        ...RunFactsRun\n        ...RunTimelineRun\n        openTasks {\n          id\n          ...OpenTasksTask\n        }\n        tasks {\n          id\n          ...StepTimesTask\n        }\n        handovers {\n          id\n          ...EvidenceHandover\n        }\n      }\n    }\n  ": types.RunDocument,
    "\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  ": types.RunsDocument,
    "\n    query Task($id: ID!) {\n      viewer {\n        person {\n          id\n        }\n      }\n      task(id: $id) {\n        id\n        ...TaskViewTask\n      }\n    }\n  ": types.TaskDocument,
    "\n    query MyTasks($first: Int!, $after: String, $due: DueGroup, $isDecision: Boolean) {\n      myTaskCounts {\n        ...TaskFiltersCounts\n        ...TaskGroupsCounts\n      }\n      myTasks(first: $first, after: $after, due: $due, isDecision: $isDecision) {\n        nodes {\n          id\n          ...TaskGroupsTask\n        }\n        pageInfo {\n          ...MoreTasksPage\n        }\n      }\n    }\n  ": types.MyTasksDocument,
    "\n    mutation CancelRun($input: ReasonInput!) {\n      cancelRun(input: $input) {\n        ... on RunCancelled {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  ": types.CancelRunDocument,
    "\n  fragment EvidenceHandover on Handover {\n    id\n    artefact {\n      key\n      name\n    }\n    ...HandedInHandover\n  }\n": types.EvidenceHandoverFragmentDoc,
    "\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": types.HereNowTaskFragmentDoc,
    "\n  fragment OpenTasksTask on Task {\n    id\n    attempt\n    isMine\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    performers {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": types.OpenTasksTaskFragmentDoc,
    "\n    mutation ReleaseRun($input: ReasonInput!) {\n      releaseRun(input: $input) {\n        ... on RunReleased {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  ": types.ReleaseRunDocument,
    "\n  fragment RunFactsRun on Run {\n    id\n    status\n    period\n    startedAt\n    closedAt\n    closingReason\n    lateTaskCount\n    startedBy {\n      id\n      name\n      position\n    }\n    sop {\n      id\n      title\n    }\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n    }\n  }\n": types.RunFactsRunFragmentDoc,
    "\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n": types.RunLineRunFragmentDoc,
    "\n  fragment RunTimelineRun on Run {\n    id\n    isChainIntact\n    events {\n      sequence\n      at\n      kind\n      sentence\n      actor {\n        id\n        name\n        position\n      }\n      task {\n        id\n        isSentBack\n      }\n    }\n  }\n": types.RunTimelineRunFragmentDoc,
    "\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  ": types.SopOpdFilterDocument,
    "\n  fragment StepTimesTask on Task {\n    id\n    attempt\n    status\n    standing\n    usedMinutes\n    cumulativeMinutes\n    latenessMinutes\n    step {\n      key\n      number\n      activity\n      waktu {\n        text\n        reading\n      }\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": types.StepTimesTaskFragmentDoc,
    "\n  fragment AskedForTask on Task {\n    id\n    step {\n      key\n      needs {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    received {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n    handovers {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n  }\n": types.AskedForTaskFragmentDoc,
    "\n  fragment CompleteTaskTask on Task {\n    id\n    step {\n      key\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    act {\n      key\n      outcomes {\n        key\n        label\n        sendsBack\n        to\n      }\n    }\n    run {\n      id\n      version {\n        id\n        steps {\n          key\n          number\n          activity\n          acts {\n            key\n          }\n        }\n      }\n    }\n  }\n": types.CompleteTaskTaskFragmentDoc,
    "\n    mutation CompleteTask($input: CompleteTaskInput!) {\n      completeTask(input: $input) {\n        ... on TaskCompleted {\n          task {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  ": types.CompleteTaskDocument,
    "\n  fragment ConfirmationsTask on Task {\n    id\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n      outcome {\n        key\n        label\n      }\n    }\n  }\n": types.ConfirmationsTaskFragmentDoc,
    "\n  fragment EarlierTaskTask on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    outcome {\n      key\n      label\n    }\n    handovers {\n      id\n      ...HandedInHandover\n    }\n  }\n": types.EarlierTaskTaskFragmentDoc,
    "\n  fragment HandedInHandover on Handover {\n    id\n    handedInAt\n    handedInBy {\n      id\n      name\n    }\n    artefact {\n      key\n      name\n    }\n    content {\n      ... on Note {\n        text\n      }\n      ... on Link {\n        url\n        title\n      }\n      ... on File {\n        id\n        name\n        size\n        mediaType\n        url\n      }\n    }\n    task {\n      id\n      step {\n        key\n        number\n      }\n    }\n  }\n": types.HandedInHandoverFragmentDoc,
    "\n  fragment HowItEndedTask on Task {\n    id\n    status\n    isSentBack\n    standing\n    usedMinutes\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    outcome {\n      key\n      label\n    }\n  }\n": types.HowItEndedTaskFragmentDoc,
    "\n  fragment MoreTasksPage on PageInfo {\n    hasNextPage\n    endCursor\n  }\n": types.MoreTasksPageFragmentDoc,
    "\n    query NextTask {\n      myTasks(first: 2) {\n        nodes {\n          id\n          step {\n            key\n            activity\n          }\n        }\n      }\n    }\n  ": types.NextTaskDocument,
    "\n  fragment ReceivedEvidenceHandover on Handover {\n    id\n    ...HandedInHandover\n  }\n": types.ReceivedEvidenceHandoverFragmentDoc,
    "\n  fragment TaskFiltersCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n    decisions\n  }\n": types.TaskFiltersCountsFragmentDoc,
    "\n  fragment TaskGroupsTask on Task {\n    id\n    standing\n    dueAt\n    ...TaskLineTask\n  }\n": types.TaskGroupsTaskFragmentDoc,
    "\n  fragment TaskGroupsCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n  }\n": types.TaskGroupsCountsFragmentDoc,
    "\n  fragment TaskHeadTask on Task {\n    id\n    attempt\n    status\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n      note\n      waktu {\n        kind\n        reading\n      }\n    }\n    act {\n      key\n      kind\n      performers {\n        key\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      opd {\n        id\n        shortName\n      }\n    }\n  }\n": types.TaskHeadTaskFragmentDoc,
    "\n  fragment TaskLineTask on Task {\n    id\n    attempt\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      kind\n    }\n    openedFrom {\n      id\n      isSentBack\n      closedBy {\n        id\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      startedBy {\n        id\n        name\n      }\n    }\n  }\n": types.TaskLineTaskFragmentDoc,
    "\n  fragment TaskViewTask on Task {\n    id\n    status\n    isMine\n    isJoint\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n    }\n    run {\n      id\n      status\n      ...WhereItIsNowRun\n    }\n    ...TaskHeadTask\n    ...WhyAgainTask\n    ...WhatCameBeforeTask\n    ...AskedForTask\n    ...ConfirmationsTask\n    ...CompleteTaskTask\n    ...HowItEndedTask\n  }\n": types.TaskViewTaskFragmentDoc,
    "\n  fragment WhatCameBeforeTask on Task {\n    id\n    openedFrom {\n      id\n      ...EarlierTaskTask\n    }\n    received {\n      id\n    }\n    run {\n      id\n      startedAt\n      startedBy {\n        id\n        name\n        position\n      }\n      handovers {\n        id\n        ...HandedInHandover\n      }\n    }\n  }\n": types.WhatCameBeforeTaskFragmentDoc,
    "\n  fragment WhereItIsNowRun on Run {\n    id\n    status\n    openTasks {\n      id\n      isMine\n      step {\n        key\n        number\n        activity\n      }\n      performers {\n        id\n        name\n        position\n      }\n    }\n  }\n": types.WhereItIsNowRunFragmentDoc,
    "\n  fragment WhyAgainTask on Task {\n    id\n    attempt\n    openedAt\n    openedFrom {\n      ...WhyAgainEarlier\n    }\n    run {\n      id\n      tasks {\n        ...WhyAgainEarlier\n      }\n    }\n  }\n": types.WhyAgainTaskFragmentDoc,
    "\n  fragment WhyAgainEarlier on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n  }\n": types.WhyAgainEarlierFragmentDoc,
    "\n  fragment SopCardSop on Sop {\n    id\n    title\n  }\n": types.SopCardSopFragmentDoc,
    "\n    query Sop($id: ID!) {\n      sop(id: $id) {\n        id\n        title\n      }\n    }\n  ": types.SopDocument,
    "\n    query Sops {\n      sops(first: 50) {\n        totalCount\n        nodes {\n          id\n          ...SopCardSop\n        }\n      }\n    }\n  ": types.SopsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShellViewer on Viewer {\n    openTaskCount\n    overdueTaskCount\n    regency {\n      id\n      name\n      zone\n      isSample\n    }\n    person {\n      id\n      ...ViewerMenuPerson\n    }\n  }\n"): (typeof documents)["\n  fragment ShellViewer on Viewer {\n    openTaskCount\n    overdueTaskCount\n    regency {\n      id\n      name\n      zone\n      isSample\n    }\n    person {\n      id\n      ...ViewerMenuPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerMenuPerson on Person {\n    id\n    name\n    position\n  }\n"): (typeof documents)["\n  fragment ViewerMenuPerson on Person {\n    id\n    name\n    position\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ShellViewer\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ShellViewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on RegencyNeeded {\n        regencies {\n          key\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ShellViewer\n        }\n      }\n      ... on RegencyNeeded {\n        regencies {\n          key\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Run($id: ID!) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      run(id: $id) {\n        id\n        title\n        status\n        ...RunFactsRun\n        ...RunTimelineRun\n        openTasks {\n          id\n          ...OpenTasksTask\n        }\n        tasks {\n          id\n          ...StepTimesTask\n        }\n        handovers {\n          id\n          ...EvidenceHandover\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Run($id: ID!) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      run(id: $id) {\n        id\n        title\n        status\n        ...RunFactsRun\n        ...RunTimelineRun\n        openTasks {\n          id\n          ...OpenTasksTask\n        }\n        tasks {\n          id\n          ...StepTimesTask\n        }\n        handovers {\n          id\n          ...EvidenceHandover\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Task($id: ID!) {\n      viewer {\n        person {\n          id\n        }\n      }\n      task(id: $id) {\n        id\n        ...TaskViewTask\n      }\n    }\n  "): (typeof documents)["\n    query Task($id: ID!) {\n      viewer {\n        person {\n          id\n        }\n      }\n      task(id: $id) {\n        id\n        ...TaskViewTask\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MyTasks($first: Int!, $after: String, $due: DueGroup, $isDecision: Boolean) {\n      myTaskCounts {\n        ...TaskFiltersCounts\n        ...TaskGroupsCounts\n      }\n      myTasks(first: $first, after: $after, due: $due, isDecision: $isDecision) {\n        nodes {\n          id\n          ...TaskGroupsTask\n        }\n        pageInfo {\n          ...MoreTasksPage\n        }\n      }\n    }\n  "): (typeof documents)["\n    query MyTasks($first: Int!, $after: String, $due: DueGroup, $isDecision: Boolean) {\n      myTaskCounts {\n        ...TaskFiltersCounts\n        ...TaskGroupsCounts\n      }\n      myTasks(first: $first, after: $after, due: $due, isDecision: $isDecision) {\n        nodes {\n          id\n          ...TaskGroupsTask\n        }\n        pageInfo {\n          ...MoreTasksPage\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CancelRun($input: ReasonInput!) {\n      cancelRun(input: $input) {\n        ... on RunCancelled {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation CancelRun($input: ReasonInput!) {\n      cancelRun(input: $input) {\n        ... on RunCancelled {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceHandover on Handover {\n    id\n    artefact {\n      key\n      name\n    }\n    ...HandedInHandover\n  }\n"): (typeof documents)["\n  fragment EvidenceHandover on Handover {\n    id\n    artefact {\n      key\n      name\n    }\n    ...HandedInHandover\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenTasksTask on Task {\n    id\n    attempt\n    isMine\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    performers {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OpenTasksTask on Task {\n    id\n    attempt\n    isMine\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    performers {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ReleaseRun($input: ReasonInput!) {\n      releaseRun(input: $input) {\n        ... on RunReleased {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation ReleaseRun($input: ReasonInput!) {\n      releaseRun(input: $input) {\n        ... on RunReleased {\n          run {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RunFactsRun on Run {\n    id\n    status\n    period\n    startedAt\n    closedAt\n    closingReason\n    lateTaskCount\n    startedBy {\n      id\n      name\n      position\n    }\n    sop {\n      id\n      title\n    }\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RunFactsRun on Run {\n    id\n    status\n    period\n    startedAt\n    closedAt\n    closingReason\n    lateTaskCount\n    startedBy {\n      id\n      name\n      position\n    }\n    sop {\n      id\n      title\n    }\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n"): (typeof documents)["\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RunTimelineRun on Run {\n    id\n    isChainIntact\n    events {\n      sequence\n      at\n      kind\n      sentence\n      actor {\n        id\n        name\n        position\n      }\n      task {\n        id\n        isSentBack\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RunTimelineRun on Run {\n    id\n    isChainIntact\n    events {\n      sequence\n      at\n      kind\n      sentence\n      actor {\n        id\n        name\n        position\n      }\n      task {\n        id\n        isSentBack\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  "): (typeof documents)["\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepTimesTask on Task {\n    id\n    attempt\n    status\n    standing\n    usedMinutes\n    cumulativeMinutes\n    latenessMinutes\n    step {\n      key\n      number\n      activity\n      waktu {\n        text\n        reading\n      }\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StepTimesTask on Task {\n    id\n    attempt\n    status\n    standing\n    usedMinutes\n    cumulativeMinutes\n    latenessMinutes\n    step {\n      key\n      number\n      activity\n      waktu {\n        text\n        reading\n      }\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedForTask on Task {\n    id\n    step {\n      key\n      needs {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    received {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n    handovers {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n  }\n"): (typeof documents)["\n  fragment AskedForTask on Task {\n    id\n    step {\n      key\n      needs {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    received {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n    handovers {\n      id\n      artefact {\n        key\n      }\n      ...ReceivedEvidenceHandover\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompleteTaskTask on Task {\n    id\n    step {\n      key\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    act {\n      key\n      outcomes {\n        key\n        label\n        sendsBack\n        to\n      }\n    }\n    run {\n      id\n      version {\n        id\n        steps {\n          key\n          number\n          activity\n          acts {\n            key\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CompleteTaskTask on Task {\n    id\n    step {\n      key\n      yields {\n        text\n        artefact {\n          key\n          name\n        }\n      }\n    }\n    act {\n      key\n      outcomes {\n        key\n        label\n        sendsBack\n        to\n      }\n    }\n    run {\n      id\n      version {\n        id\n        steps {\n          key\n          number\n          activity\n          acts {\n            key\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CompleteTask($input: CompleteTaskInput!) {\n      completeTask(input: $input) {\n        ... on TaskCompleted {\n          task {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation CompleteTask($input: CompleteTaskInput!) {\n      completeTask(input: $input) {\n        ... on TaskCompleted {\n          task {\n            id\n            status\n          }\n        }\n        ... on Refusal {\n          message\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConfirmationsTask on Task {\n    id\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n      outcome {\n        key\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ConfirmationsTask on Task {\n    id\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n      outcome {\n        key\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EarlierTaskTask on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    outcome {\n      key\n      label\n    }\n    handovers {\n      id\n      ...HandedInHandover\n    }\n  }\n"): (typeof documents)["\n  fragment EarlierTaskTask on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n    outcome {\n      key\n      label\n    }\n    handovers {\n      id\n      ...HandedInHandover\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandedInHandover on Handover {\n    id\n    handedInAt\n    handedInBy {\n      id\n      name\n    }\n    artefact {\n      key\n      name\n    }\n    content {\n      ... on Note {\n        text\n      }\n      ... on Link {\n        url\n        title\n      }\n      ... on File {\n        id\n        name\n        size\n        mediaType\n        url\n      }\n    }\n    task {\n      id\n      step {\n        key\n        number\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HandedInHandover on Handover {\n    id\n    handedInAt\n    handedInBy {\n      id\n      name\n    }\n    artefact {\n      key\n      name\n    }\n    content {\n      ... on Note {\n        text\n      }\n      ... on Link {\n        url\n        title\n      }\n      ... on File {\n        id\n        name\n        size\n        mediaType\n        url\n      }\n    }\n    task {\n      id\n      step {\n        key\n        number\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HowItEndedTask on Task {\n    id\n    status\n    isSentBack\n    standing\n    usedMinutes\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    outcome {\n      key\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment HowItEndedTask on Task {\n    id\n    status\n    isSentBack\n    standing\n    usedMinutes\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    outcome {\n      key\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoreTasksPage on PageInfo {\n    hasNextPage\n    endCursor\n  }\n"): (typeof documents)["\n  fragment MoreTasksPage on PageInfo {\n    hasNextPage\n    endCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query NextTask {\n      myTasks(first: 2) {\n        nodes {\n          id\n          step {\n            key\n            activity\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query NextTask {\n      myTasks(first: 2) {\n        nodes {\n          id\n          step {\n            key\n            activity\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceivedEvidenceHandover on Handover {\n    id\n    ...HandedInHandover\n  }\n"): (typeof documents)["\n  fragment ReceivedEvidenceHandover on Handover {\n    id\n    ...HandedInHandover\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFiltersCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n    decisions\n  }\n"): (typeof documents)["\n  fragment TaskFiltersCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n    decisions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskGroupsTask on Task {\n    id\n    standing\n    dueAt\n    ...TaskLineTask\n  }\n"): (typeof documents)["\n  fragment TaskGroupsTask on Task {\n    id\n    standing\n    dueAt\n    ...TaskLineTask\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskGroupsCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n  }\n"): (typeof documents)["\n  fragment TaskGroupsCounts on TaskCounts {\n    late\n    today\n    thisWeek\n    later\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskHeadTask on Task {\n    id\n    attempt\n    status\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n      note\n      waktu {\n        kind\n        reading\n      }\n    }\n    act {\n      key\n      kind\n      performers {\n        key\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      opd {\n        id\n        shortName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TaskHeadTask on Task {\n    id\n    attempt\n    status\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n      note\n      waktu {\n        kind\n        reading\n      }\n    }\n    act {\n      key\n      kind\n      performers {\n        key\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      opd {\n        id\n        shortName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskLineTask on Task {\n    id\n    attempt\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      kind\n    }\n    openedFrom {\n      id\n      isSentBack\n      closedBy {\n        id\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      startedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TaskLineTask on Task {\n    id\n    attempt\n    standing\n    dueAt\n    remainingMinutes\n    isProvisional\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      kind\n    }\n    openedFrom {\n      id\n      isSentBack\n      closedBy {\n        id\n        name\n      }\n    }\n    run {\n      id\n      title\n      period\n      startedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskViewTask on Task {\n    id\n    status\n    isMine\n    isJoint\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n    }\n    run {\n      id\n      status\n      ...WhereItIsNowRun\n    }\n    ...TaskHeadTask\n    ...WhyAgainTask\n    ...WhatCameBeforeTask\n    ...AskedForTask\n    ...ConfirmationsTask\n    ...CompleteTaskTask\n    ...HowItEndedTask\n  }\n"): (typeof documents)["\n  fragment TaskViewTask on Task {\n    id\n    status\n    isMine\n    isJoint\n    performers {\n      id\n      name\n      position\n    }\n    confirmations {\n      person {\n        id\n      }\n    }\n    run {\n      id\n      status\n      ...WhereItIsNowRun\n    }\n    ...TaskHeadTask\n    ...WhyAgainTask\n    ...WhatCameBeforeTask\n    ...AskedForTask\n    ...ConfirmationsTask\n    ...CompleteTaskTask\n    ...HowItEndedTask\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatCameBeforeTask on Task {\n    id\n    openedFrom {\n      id\n      ...EarlierTaskTask\n    }\n    received {\n      id\n    }\n    run {\n      id\n      startedAt\n      startedBy {\n        id\n        name\n        position\n      }\n      handovers {\n        id\n        ...HandedInHandover\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WhatCameBeforeTask on Task {\n    id\n    openedFrom {\n      id\n      ...EarlierTaskTask\n    }\n    received {\n      id\n    }\n    run {\n      id\n      startedAt\n      startedBy {\n        id\n        name\n        position\n      }\n      handovers {\n        id\n        ...HandedInHandover\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhereItIsNowRun on Run {\n    id\n    status\n    openTasks {\n      id\n      isMine\n      step {\n        key\n        number\n        activity\n      }\n      performers {\n        id\n        name\n        position\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WhereItIsNowRun on Run {\n    id\n    status\n    openTasks {\n      id\n      isMine\n      step {\n        key\n        number\n        activity\n      }\n      performers {\n        id\n        name\n        position\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhyAgainTask on Task {\n    id\n    attempt\n    openedAt\n    openedFrom {\n      ...WhyAgainEarlier\n    }\n    run {\n      id\n      tasks {\n        ...WhyAgainEarlier\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WhyAgainTask on Task {\n    id\n    attempt\n    openedAt\n    openedFrom {\n      ...WhyAgainEarlier\n    }\n    run {\n      id\n      tasks {\n        ...WhyAgainEarlier\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhyAgainEarlier on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n  }\n"): (typeof documents)["\n  fragment WhyAgainEarlier on Task {\n    id\n    isSentBack\n    reason\n    closedAt\n    closedBy {\n      id\n      name\n      position\n    }\n    step {\n      key\n      number\n      activity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SopCardSop on Sop {\n    id\n    title\n  }\n"): (typeof documents)["\n  fragment SopCardSop on Sop {\n    id\n    title\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Sop($id: ID!) {\n      sop(id: $id) {\n        id\n        title\n      }\n    }\n  "): (typeof documents)["\n    query Sop($id: ID!) {\n      sop(id: $id) {\n        id\n        title\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Sops {\n      sops(first: 50) {\n        totalCount\n        nodes {\n          id\n          ...SopCardSop\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Sops {\n      sops(first: 50) {\n        totalCount\n        nodes {\n          id\n          ...SopCardSop\n        }\n      }\n    }\n  "];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;