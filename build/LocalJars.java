import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Prints the class path of the local program as an ahead-of-time cache wants it: jars alone, none of which names a folder.
 * Folders of classes become jars, native libraries are left out, and jars whose manifest names other places are written
 * again without that.
 *
 * <p>usage: java build/LocalJars.java FOLDER CLASSPATH
 */
class LocalJars {
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> jars = new ArrayList<>();
    for (String element : arguments[1].split(System.getProperty("path.separator"))) {
      Path path = Path.of(element);
      Path written = folder.resolve(jars.size() + "-" + path.getFileName() + (Files.isDirectory(path) ? ".jar" : ""));
      if (Files.isDirectory(path)) {
        pack(path, written);
        jars.add(written.toString());
      } else if (element.endsWith(".jar")) {
        jars.add(withoutOthers(path, written).toString());
      }
    }
    System.out.println(String.join(System.getProperty("path.separator"), jars));
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(folder);
        JarOutputStream out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        byte[] bytes = Files.readAllBytes(file);
        ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
      }
    }
  }

  private static Path withoutOthers(Path path, Path written) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      Manifest manifest = jar.getManifest();
      if (manifest == null || manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH) == null) {
        return path;
      }
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(written));
          JarOutputStream out = new JarOutputStream(file, manifest)) {
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
          JarEntry entry = entries.nextElement();
          if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
            out.putNextEntry(new ZipEntry(entry.getName()));
            try (InputStream in = jar.getInputStream(entry)) {
              in.transferTo(out);
            }
          }
        }
      }
      return written;
    }
  }
}
