import {
  type ASTVisitor,
  type DirectiveNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How large one operation may be. */
export const LIMITS = {
  depth: 10,
  aliases: 15,
  directives: 5,
  tokens: 1000,
  bodyBytes: 100_000,
  listLength: 250,
} as const;

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
}

/** Refuses an operation that is nested, aliased or decorated beyond the limits; fragments count where they are spread. */
export const withinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measured = new Map<string, Measure>();

  const ofFragment = (fragment: FragmentDefinitionNode | null | undefined): Measure => {
    if (!fragment) return { depth: 0, aliases: 0, directives: 0 };
    const name = fragment.name.value;
    const known = measured.get(name);
    if (known) return known;
    // A fragment that spreads itself is refused by another rule; here it only must not go on for ever.
    measured.set(name, { depth: 0, aliases: 0, directives: 0 });
    const measure = ofSelections(fragment.selectionSet, fragment.directives);
    measured.set(name, measure);
    return measure;
  };

  const ofSelections = ({ selections }: SelectionSetNode, own: readonly DirectiveNode[] = []): Measure => {
    const total: Measure = { depth: 0, aliases: 0, directives: own.length };
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(context.getFragment(selection.name.value))
          : selection.selectionSet
            ? ofSelections(selection.selectionSet)
            : { depth: 0, aliases: 0, directives: 0 };
      // Introspection nests deeply by its nature, and reads a schema of known size.
      const introspects = isField && selection.name.value.startsWith('__');
      total.depth = Math.max(total.depth, introspects ? 0 : inner.depth + (isField ? 1 : 0));
      total.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      total.directives += inner.directives + (selection.directives?.length ?? 0);
    }
    return total;
  };

  return {
    OperationDefinition(operation) {
      const measure = ofSelections(operation.selectionSet, operation.directives);
      for (const what of ['depth', 'aliases', 'directives'] as const)
        if (measure[what] > LIMITS[what])
          context.reportError(
            new GraphQLError(
              `The operation has ${what} ${measure[what]}, the limit is ${LIMITS[what]}: ask in parts.`,
              {
                nodes: operation,
                extensions: { limit: what },
              },
            ),
          );
    },
  };
};
