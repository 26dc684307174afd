import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import 'bootstrap-italia/dist/css/bootstrap-italia.min.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/ui.css';
import './ui/offer.css';
import { createClient } from './api/client.js';
import { startLanguage } from './i18n/language.js';
import { createRouter } from './routes.js';

const container = document.getElementById('root');
if (!container) throw new Error('index.html must have an element with the id "root".');

await startLanguage();
const client = createClient();
createRoot(container).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={createRouter()} />
    </ApolloProvider>
  </StrictMode>,
);
