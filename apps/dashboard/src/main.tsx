import '@fontsource-variable/inter/wght.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/app.css';
import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { apollo, whenSignedOut } from './app/apollo.js';
import { isPresent } from './app/presence.js';
import { router } from './app/router.js';
import { cssVariables, theme } from './app/theme.js';
import { i18n } from './i18n/i18n.js';

const colourScheme = localStorageColorSchemeManager({ key: 'vern-colour-scheme' });

whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in') return;
  // A draft that is not saved stays in memory, so nothing is asked about it here.
  // Back after signing out is no news either, and must not lead here again.
  const lost = isPresent();
  void router.navigate({
    to: '/sign-in',
    search: { next: href, ...(lost && { ended: 'lost' }) },
    replace: !lost,
    ignoreBlocker: true,
  });
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
      >
        <Notifications position="bottom-center" />
        <ApolloProvider client={apollo}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </MantineProvider>
    </I18nextProvider>
  </StrictMode>,
);
