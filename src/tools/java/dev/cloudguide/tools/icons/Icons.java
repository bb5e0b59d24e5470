package dev.cloudguide.tools.icons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes the icons of every locale: {@code skill-package/assets/images/<locale>_<small|large>Icon.png}. */
public final class Icons {
  /** Width and height of the icon in lists, in pixels. */
  public static final int SMALL = 108;
  /** Width and height of the icon on the skill's page, in pixels. */
  public static final int LARGE = 512;

  private static final List<String> LOCALES = List.of("en-AU", "en-CA", "en-GB", "en-IN", "en-US");

  private Icons() {}

  /**
   * Writes them.
   *
   * @param project its folder
   */
  public static void write(Path project) {
    Path images = project.resolve("skill-package/assets/images");
    try {
      Files.createDirectories(images);
      for (String locale : LOCALES) {
        ImageIO.write(Icon.draw(SMALL), "png", images.resolve(locale + "_smallIcon.png").toFile());
        ImageIO.write(Icon.draw(LARGE), "png", images.resolve(locale + "_largeIcon.png").toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code Icons [project folder]}. */
  public static void main(String[] args) {
    write(Path.of(args.length == 0 ? "." : args[0]));
  }
}
