import type { DocumentNode, FragmentDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';

export function readDocuments(): { location: string; rawSDL: string; document: DocumentNode }[];
export function documentOf(source: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode;
export function inlineDocuments(): Plugin;
