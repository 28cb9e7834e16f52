import { createContext, use } from 'react';
import type { ViewerQuery } from '#graphql-client';

export type Viewer = ViewerQuery['viewer'];

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Who is signed in. Only under the shell. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for screens inside the shell (app/shell.tsx)');
  return viewer;
}

export type Action =
  | 'client:read'
  | 'client:create'
  | 'facts:read'
  | 'facts:write'
  | 'document:read'
  | 'document:publish'
  | 'member:read'
  | 'member:invite'
  | 'member:change'
  | 'member:remove'
  | 'apiKey:read'
  | 'apiKey:create'
  | 'apiKey:revoke'
  | 'audit:read';

/** Whether an action is among those the server gave. The server decides again when it is done. */
export function can(actions: readonly string[], action: Action): boolean {
  return actions.includes(action);
}
