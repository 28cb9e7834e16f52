import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['vern-source', 'module', 'browser', 'development|production'] },
  server: { port: 5173, proxy: { '/graphql': API, '/auth': API } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    emptyOutDir: true,
    // The content security policy allows nothing but our own files: no data: addresses for fonts and images.
    assetsInlineLimit: 0,
    // Browsers that know light-dark(): the colours follow the scheme that Mantine sets on the root.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'mantine', test: /node_modules[\\/](@mantine|@floating-ui|react-remove-scroll)[\\/]/ },
            { name: 'data', test: /node_modules[\\/](@apollo|graphql|rxjs|optimism|@wry)[\\/]/ },
          ],
        },
      },
    },
  },
});
