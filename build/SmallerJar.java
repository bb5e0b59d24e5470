import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar again without what only a debugger reads: the names of local variables, and in libraries line
 * numbers; and without entries for folders. A stack trace still names each method, and our own lines. The same jar in gives
 * the same bytes out.
 *
 * <p>usage: java build/SmallerJar.java JAR
 */
class SmallerJar {
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path smaller = jar.resolveSibling(jar.getFileName() + ".smaller");
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(smaller));
        ZipOutputStream out = new ZipOutputStream(file)) {
      ClassFile ours = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG,
          ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.ClassHierarchyResolverOption.of(hierarchy(in)));
      ClassFile theirs = ours.withOptions(ClassFile.LineNumbersOption.DROP_LINE_NUMBERS);
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (Enumeration<? extends ZipEntry> entries = in.entries(); entries.hasMoreElements();) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          copy(in, entry, out, entry.getName().startsWith("dev/cloudguide/") ? ours : theirs);
        }
      }
    }
    Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out, ClassFile classes) throws IOException {
    byte[] bytes;
    try (InputStream content = in.getInputStream(entry)) {
      bytes = content.readAllBytes();
    }
    if (entry.getName().endsWith(".class")) {
      bytes = withoutDebug(classes, bytes);
    }
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTimeLocal(entry.getTimeLocal());
    out.putNextEntry(copy);
    out.write(bytes);
    out.closeEntry();
  }

  /** A class that names one the jar leaves out stays as it is. */
  private static byte[] withoutDebug(ClassFile classes, byte[] bytes) {
    try {
      return classes.transformClass(classes.parse(bytes), ClassTransform.ACCEPT_ALL);
    } catch (IllegalArgumentException e) {
      return bytes;
    }
  }

  private static ClassHierarchyResolver hierarchy(ZipFile jar) {
    return ClassHierarchyResolver.ofResourceParsing((ClassDesc type) -> {
      String name = type.descriptorString();
      ZipEntry entry = jar.getEntry(name.substring(1, name.length() - 1) + ".class");
      try {
        return entry == null ? null : jar.getInputStream(entry);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }).orElse(ClassHierarchyResolver.ofResourceParsing(ClassLoader.getPlatformClassLoader())).cached();
  }
}
