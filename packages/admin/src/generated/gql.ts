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
    "\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  ": typeof types.RunsDocument,
    "\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": typeof types.HereNowTaskFragmentDoc,
    "\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n": typeof types.RunLineRunFragmentDoc,
    "\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  ": typeof types.SopOpdFilterDocument,
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
    "\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  ": types.RunsDocument,
    "\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n": types.HereNowTaskFragmentDoc,
    "\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n": types.RunLineRunFragmentDoc,
    "\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  ": types.SopOpdFilterDocument,
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
export function graphql(source: "\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Runs($after: String, $filter: RunFilter) {\n      viewer {\n        person {\n          id\n          access\n        }\n      }\n      runs(first: 25, after: $after, filter: $filter) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RunLineRun\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HereNowTask on Task {\n    id\n    standing\n    step {\n      key\n      number\n      activity\n    }\n    act {\n      key\n      performers {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n"): (typeof documents)["\n  fragment RunLineRun on Run {\n    id\n    title\n    status\n    period\n    startedAt\n    lateTaskCount\n    dataset {\n      id\n      title\n    }\n    opd {\n      id\n      name\n      shortName\n    }\n    sop {\n      id\n      title\n    }\n    openTasks {\n      id\n      ...HereNowTask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  "): (typeof documents)["\n    query SopOpdFilter {\n      sops(first: 100) {\n        nodes {\n          id\n          title\n        }\n      }\n      opds {\n        id\n        name\n      }\n    }\n  "];
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