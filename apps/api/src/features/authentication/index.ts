export { AuthenticationModule } from './authentication.module.js';
export { findPersonByEmail, insertPerson } from './authentication.repository.js';
export { hashPassword } from './passwords.js';
