import { createContext, use } from 'react';
import type { ViewerQuery } from '#graphql-client';
import type { Action } from '#kernel';

export type Viewer = ViewerQuery['viewer'];

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Who is signed in. Only under the shell. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for screens inside the shell (app/shell.tsx)');
  return viewer;
}

/** Whether an action is among those the server gave. The server decides again when it is done. */
export function can(actions: readonly string[], action: Action): boolean {
  return actions.includes(action);
}
