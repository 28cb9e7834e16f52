export { memberErrors } from './members.errors.js';
export { MembersModule } from './members.module.js';
export { findOpenInvitation, insertMember, isMember, lockEmail, useInvitation } from './members.repository.js';
export { MembersService, type MemberView } from './members.service.js';
export { MemberType } from './members.types.js';
