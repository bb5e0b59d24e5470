package dev.cloudguide.tools.pricelist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder that holds files of the price list under the paths they have on its host. */
record FolderStore(Path folder) implements IndexedPriceList.Store {
  @Override
  public Optional<Path> index(String path) {
    return file(List.of(path));
  }

  @Override
  public Optional<Path> file(List<String> paths) {
    for (String path : paths) {
      Path file = folder.resolve(path.substring(1));
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean lacks(List<String> paths) {
    return file(paths).isEmpty();
  }

  /** A person put it there: only they may take it away. */
  @Override
  public void reject(Path file) {}
}
