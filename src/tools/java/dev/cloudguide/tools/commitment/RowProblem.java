package dev.cloudguide.tools.commitment;

/**
 * Something wrong in a file.
 *
 * @param row line of the file, the header being 1
 * @param field column name
 * @param problem what is wrong with it, quoting what stands there
 */
public record RowProblem(int row, String field, String problem) {
  @Override
  public String toString() {
    return "row " + row + ", " + field + ": " + problem;
  }
}
