package dev.cloudguide.tools.pricelist;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The host of the price list, with a folder that keeps what has been downloaded of it. */
record OnlineStore(URI host, Path folder, Download download, Progress progress) implements IndexedPriceList.Store {
  /** Where AWS publishes its price list; no credentials are needed. */
  static final String AWS = "https://pricing.us-east-1.amazonaws.com";

  /** An index changes under the same path, so it is always downloaded. */
  @Override
  public Optional<Path> index(String path) throws IOException {
    Path file = local(path);
    Files.deleteIfExists(file);
    return fetch(path, file);
  }

  @Override
  public Optional<Path> file(List<String> paths) throws IOException {
    for (String path : paths) {
      if (Files.isRegularFile(local(path))) {
        return Optional.of(local(path));
      }
    }
    for (String path : paths) {
      Optional<Path> fetched = fetch(path, local(path));
      if (fetched.isPresent()) {
        return fetched;
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean lacks(List<String> paths) {
    return false;
  }

  @Override
  public void reject(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  private Path local(String path) {
    Path file = folder.resolve(path.substring(1)).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new PriceListException(path + ": leads out of the folder");
    }
    return file;
  }

  private Optional<Path> fetch(String path, Path file) throws IOException {
    progress.fetching(path);
    return download.fetch(host.resolve(path), file, progress::fetched) ? Optional.of(file) : Optional.empty();
  }
}
