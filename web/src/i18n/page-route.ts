import type { ComponentType } from 'react';
import type { NonIndexRouteObject } from 'react-router';
import { openMessages, type Area } from './language.js';

/** Makes the routes of pages that are loaded when they are first visited, with what the areas that they belong to say. */
export const pagesOf =
  (...areas: readonly Area[]) =>
  (path: string, load: () => Promise<ComponentType>): NonIndexRouteObject => ({
    path,
    lazy: async () => {
      const [Component] = await Promise.all([load(), openMessages(...areas)]);
      return { Component };
    },
  });
