package dev.cloudguide.voice;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** SSML as Alexa reads it. */
final class SpokenMarkup {
  private static final int LIMIT = 8_000;
  private static final Set<String> TAGS = Set.of(
      "speak", "break", "say-as", "p", "s", "sub", "phoneme", "prosody", "emphasis", "w", "lang", "voice", "audio",
      "amazon:domain", "amazon:effect", "amazon:emotion");

  private SpokenMarkup() {}

  /** The words in the markup; what is wrong with it is added to {@code broken}. */
  static String words(String ssml, List<String> broken) {
    if (ssml.length() > LIMIT) {
      broken.add("speech has at most 8,000 characters, not " + ssml.length());
    }
    if (!ssml.startsWith("<speak>") || !ssml.endsWith("</speak>")) {
      broken.add("speech is inside speak");
    }
    try {
      return text(ssml, broken);
    } catch (XMLStreamException e) {
      broken.add("speech is well-formed markup: " + ssml);
      return ssml;
    }
  }

  private static String text(String ssml, List<String> broken) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(ssml));
    StringBuilder words = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          if (!TAGS.contains(reader.getLocalName())) {
            broken.add("only tags Alexa knows, not " + reader.getLocalName());
          }
        }
        default -> { }
      }
    }
    return words.toString();
  }
}
