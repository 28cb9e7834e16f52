/** Operations the end-to-end tests send, one per root field. */
export const CLIENTS = `query Clients($first: Int, $after: String, $filter: ClientFilter) {
  clients(first: $first, after: $after, filter: $filter) { totalCount nodes { id name orgNumber documents { kind status publicUrl embedCode findingCounts { blocks warns suggests } version { number sha256 } } } pageInfo { hasNextPage endCursor } } }`;
export const CLIENT = `query Client($id: ID!) { client(id: $id) { id name orgNumber facts factsRevision factsSavedBy factsSaver { kind name } actions documents { id kind locales status publicUrl embedCode embedScript version { number sha256 publishedAt url } versions(first: 10) { nodes { number } } findings { code severity message pointer articles fix } findingCounts { blocks } } } }`;
export const CREATE_CLIENT = `mutation CreateClient($input: CreateClientInput!) { createClient(input: $input) { client { id name orgNumber } } }`;
export const SAVE_FACTS = `mutation SaveFacts($input: SaveFactsInput!) { saveFacts(input: $input) { client { id name factsRevision } findings { code severity message pointer articles } } }`;
export const PUBLISH = `mutation Publish($input: PublishDocumentInput!) { publishDocument(input: $input) { version { number sha256 publishedAt } unchanged findings { code severity message pointer articles } document { status } } }`;
export const PREVIEW = `query Preview($input: PreviewInput!) { preview(input: $input) { html title findings { code } } }`;
export const MEMBERS = `query Members($first: Int, $after: String) { members(first: $first, after: $after) { nodes { id email name role } pageInfo { hasNextPage endCursor } } }`;
export const INVITATIONS = `query Invitations { invitations { nodes { id email role } } }`;
export const INVITE = `mutation Invite($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id email role } } }`;
export const REVOKE_INVITATION = `mutation RevokeInvitation($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { id } }`;
export const CHANGE_ROLE = `mutation ChangeRole($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { member { id role } } }`;
export const REMOVE_MEMBER = `mutation RemoveMember($input: RemoveMemberInput!) { removeMember(input: $input) { id revokedApiKeys } }`;
export const API_KEYS = `query ApiKeys { apiKeys { nodes { id name prefix scopes revokedAt } } }`;
export const CREATE_API_KEY = `mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id prefix scopes } } }`;
export const REVOKE_API_KEY = `mutation RevokeApiKey($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id revokedAt } } }`;
export const AUDIT = `query Audit($clientId: ID) { auditEvents(first: 100, clientId: $clientId) { nodes { id action subject actor detail } } }`;
export const VIEWER = `query Viewer { viewer { member { email role } agency { slug } actions } }`;
export const VOCABULARY = `query Vocabulary { factsVocabulary(locale: "nb") }`;
export const SCHEMA = `query Schema { factsSchema }`;
export const SWITCH_AGENCY = `mutation SwitchAgency($input: SwitchAgencyInput!) { switchAgency(input: $input) { agency { id slug } } }`;
export const AGENCIES = `query Agencies { viewer { agency { id } agencies { id slug name } } }`;
