package dev.cloudguide.tools.models;

import dev.cloudguide.alexa.speech.InstanceWords;
import dev.cloudguide.cues.Cues;
import dev.cloudguide.domain.advice.Fact;
import dev.cloudguide.domain.advice.Need;
import dev.cloudguide.domain.advice.OutsideProduct;
import dev.cloudguide.domain.catalog.InstanceType;
import dev.cloudguide.domain.catalog.Region;
import dev.cloudguide.domain.catalog.Service;
import dev.cloudguide.domain.price.PriceBook;
import dev.cloudguide.knowledge.CommitmentInterview;
import dev.cloudguide.knowledge.KnowledgeGuides;
import dev.cloudguide.knowledge.KnowledgeNeeds;
import dev.cloudguide.knowledge.KnowledgeOpinions;
import dev.cloudguide.knowledge.KnowledgeRegions;
import dev.cloudguide.knowledge.KnowledgeServices;
import dev.cloudguide.pricebook.CompactPriceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The custom slot types, filled from the knowledge and the price book, so that the models never lag behind them. */
final class SlotTypes {
  private SlotTypes() {}

  /** Every type; those given are the ones whose words no data file holds. */
  static List<SlotType> all(SlotType systems, SlotType preferences, SlotType crisis) {
    return List.of(services(), products(), people(), regions(), families(), sizes(), systems, needs(), answers(),
        preferences, crisis);
  }

  private static SlotType services() {
    SlotType type = new SlotType("SERVICE");
    List<Service> services = KnowledgeServices.load().all();
    for (Service service : services) {
      List<String> words = new ArrayList<>(service.spoken());
      words.add(service.shortName());
      words.add(service.name());
      type.add(service.id().value(), words);
    }
    for (Service service : services) {
      type.add(service.id().value(), service.ordinary());
    }
    return type;
  }

  /** What can be compared: services, and products of other makers. */
  private static SlotType products() {
    SlotType type = new SlotType("PRODUCT");
    for (Service service : KnowledgeServices.load().all()) {
      List<String> words = new ArrayList<>(service.spoken());
      words.add(service.shortName());
      type.add(service.id().value(), words);
    }
    for (OutsideProduct product : KnowledgeGuides.load().outside()) {
      type.add(product.name(), List.of(product.name().toLowerCase(Locale.ROOT).replace(".", " dot ")));
    }
    return type;
  }

  /** Whose opinions we know. */
  private static SlotType people() {
    SlotType type = new SlotType("PERSON");
    Set<String> owners = new TreeSet<>();
    KnowledgeOpinions.load().all().forEach(opinion -> owners.add(opinion.owner()));
    for (String owner : owners) {
      String[] names = owner.split(" ");
      if (names.length == 2) {
        String last = names[1].toLowerCase(Locale.ROOT);
        type.add(owner, List.of(owner.toLowerCase(Locale.ROOT), last));
      }
    }
    return type;
  }

  private static SlotType regions() {
    SlotType type = new SlotType("REGION");
    for (Region region : KnowledgeRegions.load().all()) {
      List<String> words = new ArrayList<>(List.of(region.name()));
      words.addAll(region.spoken());
      words.add(region.code());
      type.add(region.code(), words);
    }
    return type;
  }

  private static SlotType families() {
    SlotType type = new SlotType("FAMILY");
    for (String family : instanceNames(InstanceType::family)) {
      String spoken = InstanceWords.family(family).toLowerCase(Locale.ROOT);
      type.add(family, List.of(spoken, family, spelled(spoken)));
    }
    return type;
  }

  private static SlotType sizes() {
    SlotType type = new SlotType("SIZE");
    for (String size : instanceNames(InstanceType::size)) {
      String spoken = InstanceWords.size(size);
      type.add(size, List.of(
          spoken, size, spoken.replace("extra large", "x large"), spoken.replace("extra large", "x l"),
          spoken + "s", spoken.replace("extra large", "extra larges")));
    }
    return type;
  }

  private static SlotType needs() {
    SlotType type = new SlotType("NEED");
    for (Need.Name need : KnowledgeNeeds.load().names()) {
      type.add(need.id(), need.spoken());
    }
    return type;
  }

  /** What people can answer to questions about facts, beside yes and no. */
  private static SlotType answers() {
    SlotType type = new SlotType("ANSWER");
    KnowledgeNeeds needs = KnowledgeNeeds.load();
    List<Fact> facts = new ArrayList<>(needs.facts());
    needs.names().forEach(name -> needs.find(name.id()).orElseThrow().asked()
        .forEach(asked -> facts.add(asked.fact())));
    for (Fact fact : facts) {
      for (Fact.Choice choice : fact.choices()) {
        String say = choice.say().toLowerCase(Locale.ROOT);
        if (!say.equals("yes") && !say.equals("no")) {
          List<String> words = new ArrayList<>(List.of(say));
          words.addAll(choice.spoken());
          type.add(choice.say(), words);
        }
      }
    }
    for (Need.Name need : needs.names()) {
      String title = need.title().toLowerCase(Locale.ROOT);
      int or = title.indexOf(" or ");
      type.add(need.title(), or < 0 ? List.of(title) : List.of(title, title.substring(0, or)));
    }
    Cues.vocabulary(KnowledgeServices.load(), KnowledgeRegions.load()).kinds().keySet()
        .forEach(called -> type.add(called, List.of(called)));
    Set<String> replies = new TreeSet<>();
    CommitmentInterview.load().questions().forEach(question -> replies.addAll(question.replies().keySet()));
    replies.removeAll(Set.of("yes", "no", "not sure"));
    replies.forEach(reply -> type.add(reply, List.of(reply)));
    return type;
  }

  private static Set<String> instanceNames(Function<InstanceType, String> part) {
    Set<String> names = new TreeSet<>();
    PriceBook book = CompactPriceBook.open();
    for (String region : book.regions()) {
      book.typesIn(region).forEach(type -> names.add(part.apply(type)));
    }
    return names;
  }

  /** Letters as speech recognition writes them when spelled: {@code m. five}. */
  private static String spelled(String spoken) {
    StringBuilder out = new StringBuilder();
    for (String word : spoken.split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(word).append(word.length() == 1 ? "." : "");
    }
    return out.toString();
  }
}
