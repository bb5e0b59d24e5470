package dev.cloudguide.tools.pricelist;

import java.io.PrintStream;

/** Says what is done and what is left: a line for each file, and one for each tenth of a large one. */
final class Progress {
  private static final long MEGABYTE = 1_000_000;
  private static final long LARGE = 20 * MEGABYTE;

  private final PrintStream out;
  private int files;
  private int number;
  private String name = "";
  private String doing = "";
  private long total;
  private long done;
  private long next;

  Progress(PrintStream out) {
    this.out = out;
  }

  void files(int count) {
    files = count;
  }

  /** A file is about to be fetched. */
  void fetching(String path) {
    start("downloading", path, -1);
  }

  /** Of the file that is being fetched. */
  void fetched(long have, long size) {
    total = size;
    done = have;
    step();
  }

  /** A file is about to be read. */
  void reading(int fileNumber, String file, long size) {
    number = fileNumber;
    start("reading", file, size);
    out.println(place() + "reading " + file + ", " + megabytes(size) + "; "
        + (files - fileNumber) + " more files to go");
  }

  /** Of the file that is being read. */
  void read(long bytes) {
    done += bytes;
    step();
  }

  void say(String line) {
    out.println(line);
  }

  private void start(String what, String file, long size) {
    doing = what;
    name = file;
    total = size;
    done = 0;
    next = LARGE / 2;
  }

  private void step() {
    if (done >= next && done > 0) {
      if (total >= LARGE || total < 0) {
        out.println(place() + doing + " " + name + ": " + megabytes(done) + " done"
            + (total < 0 ? "" : ", " + megabytes(total - done) + " left"));
      }
      next = done + Math.max(total / 10, LARGE / 2);
    }
  }

  private String place() {
    return number == 0 ? "" : "[" + number + " of " + files + "] ";
  }

  private static String megabytes(long bytes) {
    return bytes < MEGABYTE ? bytes / 1_000 + " kB" : bytes / MEGABYTE + " MB";
  }
}
