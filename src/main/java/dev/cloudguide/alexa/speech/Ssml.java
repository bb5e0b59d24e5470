package dev.cloudguide.alexa.speech;

/** Speech as Alexa takes it: escaped, which the SDK does not do, and inside {@code speak}. */
public final class Ssml {
  private static final String OPEN = "<speak>";
  private static final String CLOSE = "</speak>";

  private Ssml() {}

  /** Words without markup, as markup. */
  public static String speak(String words) {
    return OPEN + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + CLOSE;
  }

  /** The words in such markup, as heard. */
  public static String words(String ssml) {
    String inner = ssml.startsWith(OPEN) && ssml.endsWith(CLOSE)
        ? ssml.substring(OPEN.length(), ssml.length() - CLOSE.length())
        : ssml;
    StringBuilder words = new StringBuilder(inner.length());
    boolean tag = false;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      tag = tag ? c != '>' : c == '<';
      if (!tag && c != '>') {
        words.append(c);
      }
    }
    return words.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
