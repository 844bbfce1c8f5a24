/**
 * Cells in which the product does not do yet what the table says, as `fault/stage`, each with what is wrong. A cell
 * of this list that ends as it has to fails the check, so that the list stays true.
 */
export const KNOWN_FAILURES: Readonly<Record<string, string>> = {}
