import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from '../scripts/web-documents.mjs';

/** Where the API of a development session listens; in production page and API share one origin. */
const api = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/** Builds the client into dist/web. Assets are never inlined, so that a strict content security policy can forbid `data:`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [inlineDocuments(), react()],
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, manifest: true, target: 'es2023' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true }, '/sign-in': api, '/demo-identity': api },
  },
});
