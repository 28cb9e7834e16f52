/** A mail is a template and exactly the variables it needs. */
export type Mail = {
  readonly template: 'invitation';
  readonly variables: { readonly agency: string; readonly link: string; readonly days: number };
};
