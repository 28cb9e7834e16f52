/** Every operation of the dashboard, the tests and the command line as a typed document, with the types of the schema. */
export * from './generated/documents.js';
