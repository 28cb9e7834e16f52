export { AuthenticationModule } from './authentication.module.js';
export { SignInModule } from './sign-in.module.js';
export { findPersonByEmail, insertPerson } from './authentication.repository.js';
export { newPasswordHash } from './passwords.js';
export { SweepHandler } from './sweep.handler.js';
