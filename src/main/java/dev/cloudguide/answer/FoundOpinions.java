package dev.cloudguide.answer;

import dev.cloudguide.domain.advice.Guides;
import dev.cloudguide.domain.advice.Opinion;
import dev.cloudguide.domain.advice.Opinions;
import dev.cloudguide.domain.catalog.ServiceId;
import dev.cloudguide.domain.understanding.Named;
import dev.cloudguide.domain.understanding.Named.Expected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which opinions are about what was asked: the owner and the subject must both be those. */
final class FoundOpinions {
  /** A fact of this kind of question: which subject of our reading list is meant. */
  private static final String SUBJECT = "subject";
  private static final String COMMITMENT = "commitment";
  private static final int FEW = 2;

  private final Opinions opinions;
  private final Guides guides;

  FoundOpinions(Opinions opinions, Guides guides) {
    this.opinions = opinions;
    this.guides = guides;
  }

  /** What we know of what was asked, best first. */
  List<Opinion> of(Named named) {
    return named.person().map(owner -> by(owner, named)).orElseGet(() -> ofAnybody(named));
  }

  /** What somebody would have to say on, as it was said; empty if nothing was. */
  static Optional<String> subject(Named named) {
    return Optional.ofNullable(named.unknown().get(Expected.SUBJECT))
        .or(() -> Optional.ofNullable(named.unknown().get(Expected.SERVICE)));
  }

  /** Whether nothing was said of what it should be on. */
  static boolean isOpen(Named named) {
    return named.services().isEmpty() && named.needs().isEmpty() && named.outside().isEmpty()
        && named.word().isEmpty() && subject(named).isEmpty() && !named.facts().containsKey(SUBJECT);
  }

  List<Opinion> read(String subject) {
    return guides.reading(subject).stream().flatMap(id -> opinions.find(id).stream()).toList();
  }

  private List<Opinion> ofAnybody(Named named) {
    Set<Opinion> selected = new LinkedHashSet<>(curated(named));
    if (selected.isEmpty()) {
      selected.addAll(onServices(named, opinions.all()));
    }
    if (selected.isEmpty()) {
      selected.addAll(search(named, opinions.all()));
    }
    if (selected.isEmpty()) {
      named.need().ifPresent(need -> selected.addAll(read("need/" + need)));
    }
    return List.copyOf(selected);
  }

  /** One owner's: on what is named, if he spoke of it; where nothing is named, in the order of the reading list. */
  private List<Opinion> by(String owner, Named named) {
    List<Opinion> his = opinions.by(owner);
    Set<Opinion> about = new LinkedHashSet<>(curated(named));
    about.retainAll(his);
    if (subject(named).isEmpty()) {
      named.need().ifPresent(need -> read("need/" + need).stream().filter(his::contains)
          .filter(opinion -> opinion.services().stream().anyMatch(named.services()::contains)).forEach(about::add));
    }
    about.addAll(onServices(named, his));
    if (named.services().isEmpty()) {
      about.addAll(search(named, his));
    }
    if (about.isEmpty() && named.services().isEmpty() && named.outside().isEmpty()) {
      named.need().ifPresent(need -> read("need/" + need).stream().filter(his::contains).forEach(about::add));
    }
    if (isOpen(named)) {
      about.addAll(read("person/" + owner));
      his.stream().filter(opinion -> opinion.kind() != Opinion.Kind.HOLDS).forEach(about::add);
      about.addAll(his);
    }
    return List.copyOf(about);
  }

  /** Whether an opinion on a service is on that, and does not only name it among others. */
  static boolean isOnIt(Opinion opinion) {
    return opinion.services().size() <= FEW;
  }

  /** Those on a service named: what the words speak of first, what is about it alone before what names it too. */
  private List<Opinion> onServices(Named named, List<Opinion> pool) {
    if (named.services().isEmpty()) {
      return List.of();
    }
    List<Opinion> about = new ArrayList<>();
    for (ServiceId service : named.services()) {
      opinions.about(service).stream().filter(pool::contains).forEach(about::add);
    }
    Set<Opinion> said = new LinkedHashSet<>(search(named, about));
    about.sort(Comparator.comparing((Opinion opinion) -> opinion.topic().equals(COMMITMENT))
        .thenComparing(opinion -> !isOnIt(opinion))
        .thenComparing(opinion -> opinion.kind() == Opinion.Kind.HOLDS)
        .thenComparing(opinion -> named.person().isPresent() ? 0 : opinion.services().size()));
    said.addAll(about);
    return List.copyOf(said);
  }

  private List<Opinion> search(Named named, List<Opinion> pool) {
    String words = subject(named).orElse("") + " " + String.join(" ", named.outside()) + " "
        + named.word().orElse("").replace('-', ' ');
    return words.isBlank() ? List.of()
        : new OpinionSearch(opinions.all()).about(words.strip().toLowerCase(Locale.ROOT), pool);
  }

  private List<Opinion> curated(Named named) {
    List<String> subjects = new ArrayList<>();
    Optional.ofNullable(named.facts().get(SUBJECT)).ifPresent(subjects::add);
    named.word().ifPresent(subjects::add);
    List<String> things = new ArrayList<>(named.services().stream().map(ServiceId::value).toList());
    things.addAll(named.outside());
    if (things.size() == 2) {
      subjects.add(things.get(0) + " + " + things.get(1));
      subjects.add(things.get(1) + " + " + things.get(0));
    }
    if (OpinionAnswers.AGAINST.equals(named.facts().get(OpinionAnswers.STANCE))) {
      named.services().forEach(service -> subjects.add("against/" + service.value()));
    }
    named.services().forEach(service -> subjects.add(service.value()));
    return subjects.stream().map(this::read).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }
}
